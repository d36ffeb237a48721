import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { ChatView } from './ChatView';
import { GuideStrip } from './GuideStrip';
import type { Session } from './hostApi';
import { MeetingView } from './MeetingView';
import type { Place } from './place';
import { Rail } from './Rail';
import { SHORT } from './short';
import { TeamView } from './TeamView';
import { TopBar } from './TopBar';
import { type HostText, hostText } from './text';
import { useNavigation } from './useNavigation';
import type { PlaceSteering } from './usePlace';
import { useRegionKeys } from './useRegionKeys';
import type { ViewProps } from './ViewProps';

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
    [SHORT]: { height: 'auto', minHeight: '100dvh', overflow: 'visible' },
  },
  body: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-width: 640px)': { flexDirection: 'column-reverse' },
    [SHORT]: { flexDirection: 'column' },
  },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '-60px',
    zIndex: 10,
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    font: 'inherit',
    ':focus': { top: '8px' },
  },
});

interface Props extends PlaceSteering {
  session: Session;
  place: Place;
  visit: number;
}

/** The window's name: several people's windows are told apart in the task bar. */
function titleOf(session: Session, place: Place, text: HostText): string {
  const tab = session.tabs.find((one) => one.entityId === place.tab);
  return place.view === 'team' ? (tab?.name[place.language] ?? text.posts) : text.views[place.view];
}

/** The whole page, when it is known who there is to be. */
export function Room({ session: whole, place, visit, go, settle }: Props) {
  const styles = useStyles();
  const text = hostText(place.language);
  const meeting = whole.meetings.find(({ chatId }) => chatId === place.meeting) ?? whole.meeting;
  const session = useMemo(() => ({ ...whole, meeting }), [whole, meeting]);
  const leader = session.people.find((one) => one.roleKey === 'projectLeader') ?? session.people[0];
  const person = session.people.find((one) => one.objectId === place.persona) ?? leader;
  const { navigate, dialog } = useNavigation({ session, person, place, text, go, settle });
  const page = useRegionKeys();
  const title = titleOf(session, place, text);
  useEffect(() => {
    document.title = `${title} – ${person?.name ?? ''} – ${text.product}`;
  }, [title, person, text]);
  if (!person) return null;
  const shared: ViewProps = {
    session,
    person,
    place: { ...place, persona: person.objectId },
    visit,
    text,
    navigate,
    settle,
  };
  return (
    <div className={styles.page} ref={page}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('content')?.focus()}>
        {text.skip}
      </button>
      <TopBar session={session} person={person} place={place} text={text} go={go} settle={settle} />
      <GuideStrip session={session} person={person} place={place} text={text} />
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
