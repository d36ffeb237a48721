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
import { useCallback, useEffect, useState } from 'react';
import { hostApi, type Session } from './hostApi';
import { Room } from './Room';
import { type HostText, hostText } from './text';
import { usePlace } from './usePlace';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

const useStyles = makeStyles({
  waiting: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '24px',
    boxSizing: 'border-box',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

/** The local Teams-like page: everything hangs on the address. */
export function App() {
  const { place, visit, go, settle } = usePlace();
  const [session, setSession] = useState<Session | 'failed'>();
  const text = hostText(place.language);
  const load = useCallback(() => {
    setSession(undefined);
    hostApi.session().then(setSession, () => setSession('failed'));
  }, []);
  useEffect(load, [load]);
  // A new member or the next meeting may have come to the lists in another window.
  useEffect(() => {
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const renew = async (): Promise<void> => {
      // What is shown stays when the server is away for a moment.
      const next = await hostApi.session().catch(() => undefined);
      if (next) setSession((now) => (same(now, next) ? now : next));
    };
    window.addEventListener('focus', renew);
    return () => window.removeEventListener('focus', renew);
  }, []);
  useEffect(() => {
    document.documentElement.lang = place.language;
  }, [place.language]);
  return (
    <FluentProvider theme={themes[place.theme]}>
      {typeof session === 'object' ? (
        <Room session={session} place={place} visit={visit} go={go} settle={settle} />
      ) : (
        <Waiting failed={session === 'failed'} retry={load} text={text} />
      )}
    </FluentProvider>
  );
}

function Waiting({ failed, retry, text }: { failed: boolean; retry(): void; text: HostText }) {
  const styles = useStyles();
  return (
    <main className={styles.waiting}>
      <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>
        {text.product}
      </Text>
      {failed ? (
        <>
          <Text role="alert">{text.failed}</Text>
          <Button appearance="primary" onClick={retry}>
            {text.retry}
          </Button>
        </>
      ) : (
        <Spinner label={text.loading} labelPosition="below" />
      )}
    </main>
  );
}
