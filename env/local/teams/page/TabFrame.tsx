import { Button, makeStyles, ProgressBar, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type FrameContext, legacyContext } from './frameContext';
import { hostApi } from './hostApi';
import { answerTab, type HostActions, readTabMessage, tabEvent } from './hostProtocol';
import { SHORT } from './short';
import type { HostText } from './text';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground2,
    [SHORT]: { flex: 'none', height: '100dvh' },
  },
  frame: { border: 0, width: '100%', height: '100%', flexGrow: 1, colorScheme: 'normal' },
  bar: { position: 'absolute', top: 0, left: 0, right: 0 },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  retry: { marginTop: '8px' },
});

type State = 'opening' | 'slow' | 'ready' | 'failed';

/** What a frame does itself; everything else is the page's. */
export type FrameActions = Omit<HostActions, 'token' | 'loaded' | 'failed' | 'listen'>;

interface Props {
  /** The frame's own title, and the tab's name in sentences. */
  title: string;
  name: string;
  address: string;
  context: FrameContext;
  actions: FrameActions;
  text: HostText;
}

const SLOW_MS = 2000;
const PATIENCE_MS = 20_000;

/** Speaks teams-js with the page in a frame: hears only that frame, from its own origin. */
function useHostSide({ address, context, actions }: Pick<Props, 'address' | 'context' | 'actions'>) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<State>('opening');
  const [attempt, setAttempt] = useState(0);
  const listened = useRef(new Set<string>());
  // The listener lives as long as the frame; it reads the newest context and actions when a message comes.
  const latest = useRef({ context, actions });
  latest.current = { context, actions };
  const { origin } = new URL(address);
  const { objectId, language, theme } = context;

  useEffect(() => {
    const frameActions = {
      token: async () => (await hostApi.token(latest.current.context.objectId)).token,
      loaded: () => setState('ready'),
      failed: () => setState('failed'),
      listen: (event: string) => void listened.current.add(event),
    };
    const answer = async (event: MessageEvent): Promise<void> => {
      const target = frame.current?.contentWindow;
      const message = event.source === target && event.origin === origin ? readTabMessage(event.data) : undefined;
      if (!message || !target) return;
      const given = await answerTab(message, latest.current.context, { ...latest.current.actions, ...frameActions });
      if (given) target.postMessage(given, origin);
    };
    const onMessage = (event: MessageEvent): void => void answer(event);
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [origin]);

  // A new person or language means a new start for the tab, as when Teams is opened again.
  const identity = `${objectId}/${language}/${address}/${attempt}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `identity` is the reason to start over, although the effect does not read it
  useEffect(() => {
    setState('opening');
    listened.current.clear();
    const slow = setTimeout(() => setState((now) => (now === 'opening' ? 'slow' : now)), SLOW_MS);
    const silent = setTimeout(() => setState((now) => (now === 'ready' ? now : 'failed')), PATIENCE_MS);
    return () => {
      clearTimeout(slow);
      clearTimeout(silent);
    };
  }, [identity]);

  // A tab hears of a new theme; everything else it read when it started.
  useEffect(() => {
    const send = (message: unknown): void => frame.current?.contentWindow?.postMessage(message, origin);
    if (listened.current.has('themeChange')) send(tabEvent('themeChange', theme));
    if (listened.current.has('contextChange')) send(tabEvent('contextChange', legacyContext(latest.current.context)));
  }, [theme, origin]);

  return { frame, state, identity, retry: () => setAttempt((count) => count + 1) };
}

/** A tab of the app in a frame, with the host's side of teams-js. */
export function TabFrame({ title, name, address, context, actions, text }: Props) {
  const styles = useStyles();
  const { frame, state, identity, retry } = useHostSide({ address, context, actions });
  return (
    <div className={styles.box} aria-busy={state === 'opening' || state === 'slow'}>
      <iframe key={identity} ref={frame} className={styles.frame} title={title} src={address} allow="clipboard-write" />
      {state === 'opening' && <ProgressBar className={styles.bar} aria-label={text.openingTab(name)} />}
      {state === 'slow' && (
        <div className={styles.cover} role="status">
          <Spinner label={text.openingTab(name)} labelPosition="below" />
        </div>
      )}
      {state === 'failed' && (
        <div className={styles.cover} role="alert">
          <Text size={400} weight="semibold">
            {text.noAnswer(name)}
          </Text>
          <Text>{text.noAnswerHelp}</Text>
          <Button className={styles.retry} appearance="primary" onClick={retry}>
            {text.retry}
          </Button>
        </div>
      )}
    </div>
  );
}
