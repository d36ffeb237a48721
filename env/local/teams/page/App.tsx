import {
  Button,
  FluentProvider,
  makeStyles,
  Spinner,
  Text,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ChatView } from './ChatView';
import { GuideStrip } from './GuideStrip';
import { hostApi, type Session } from './hostApi';
import { MeetingView } from './MeetingView';
import { type Place, readPlace, writePlace } from './place';
import { Rail } from './Rail';
import { TeamView } from './TeamView';
import { TopBar } from './TopBar';
import { hostText } from './text';
import { useNavigation } from './useNavigation';
import { useRegionKeys } from './useRegionKeys';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

const useStyles = makeStyles({
  page: { height: '100dvh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, '@media (max-width: 640px)': { flexDirection: 'column' } },
  waiting: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'center',
    justifyContent: 'center',
  },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-60px',
    zIndex: 10,
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    ':focus': { top: '8px' },
  },
});

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

function usePlace(): [Place, (change: Partial<Place>) => void] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const change = useCallback((part: Partial<Place>) => {
    window.location.hash = writePlace({ ...readPlace(window.location.hash), ...part });
  }, []);
  return [readPlace(hash), change];
}

/** The local Teams-like page: everything hangs on the address. */
export function App() {
  const [place, change] = usePlace();
  const [session, setSession] = useState<Session | 'failed'>();
  const text = hostText(place.language);
  const load = useCallback(() => {
    setSession(undefined);
    hostApi.session().then(setSession, () => setSession('failed'));
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    document.documentElement.lang = place.language;
  }, [place.language]);
  return (
    <FluentProvider theme={themes[place.theme]}>
      {typeof session === 'object' ? (
        <Room session={session} place={place} change={change} />
      ) : (
        <Waiting failed={session === 'failed'} retry={load} text={text} />
      )}
    </FluentProvider>
  );
}

function Waiting({ failed, retry, text }: { failed: boolean; retry(): void; text: ReturnType<typeof hostText> }) {
  const styles = useStyles();
  return (
    <main className={styles.waiting}>
      {failed ? (
        <>
          <Text role="alert">{text.failed}</Text>
          <Button appearance="primary" onClick={retry}>
            {text.retry}
          </Button>
        </>
      ) : (
        <Spinner label={text.loading} />
      )}
    </main>
  );
}

interface RoomProps {
  session: Session;
  place: Place;
  change(part: Partial<Place>): void;
}

function Room({ session, place, change }: RoomProps) {
  const styles = useStyles();
  const text = hostText(place.language);
  const { navigate, dialog } = useNavigation(change);
  const page = useRegionKeys();
  const leader = session.people.find((one) => one.roleKey === 'projectLeader') ?? session.people[0];
  const person = session.people.find((one) => one.objectId === place.persona) ?? leader;
  if (!person) return null;
  const shared = { session, person, place, text, navigate };
  return (
    <div className={styles.page} ref={page}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {text.skip}
      </button>
      <TopBar people={session.people} person={person} place={place} text={text} onChange={change} />
      <GuideStrip people={session.people} place={place} text={text} sharepoint={session.links.sharepoint} />
      <div className={styles.body}>
        <Rail place={place} text={text} />
        {place.view === 'team' && <TeamView {...shared} />}
        {place.view === 'chat' && <ChatView {...shared} />}
        {place.view === 'meeting' && <MeetingView {...shared} />}
      </div>
      {dialog}
    </div>
  );
}
