import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { hostApi } from './hostApi';
import { answerTab, type FrameContext, type HostActions, readTabMessage } from './hostProtocol';
import type { HostText } from './text';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  frame: { border: 0, width: '100%', height: '100%', flexGrow: 1, colorScheme: 'normal' },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  title: string;
  address: string;
  context: FrameContext;
  actions: Omit<HostActions, 'token' | 'loaded'>;
  text: HostText;
}

const PATIENCE_MS = 20_000;

/** A tab of the app in a frame, with the host's side of teams-js. */
export function TabFrame({ title, address, context, actions, text }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'silent'>('loading');
  const [attempt, setAttempt] = useState(0);
  // The listener lives as long as the frame; it reads the newest context and actions when a message comes.
  const latest = useRef({ context, actions });
  latest.current = { context, actions };
  const origin = new URL(address).origin;
  const { objectId, theme, language } = context;

  useEffect(() => {
    const listen = async (event: MessageEvent): Promise<void> => {
      const target = frame.current?.contentWindow;
      const message = event.source === target && event.origin === origin ? readTabMessage(event.data) : undefined;
      if (!message || !target) return;
      const token = async (): Promise<string> => (await hostApi.token(latest.current.context.objectId)).token;
      const all = { ...latest.current.actions, token, loaded: () => setState('ready') };
      const answer = await answerTab(message, latest.current.context, all);
      if (answer) target.postMessage(answer, origin);
    };
    const onMessage = (event: MessageEvent): void => void listen(event);
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [origin]);

  // A new person or language means a new start for the tab, as when Teams is reopened.
  const identity = `${objectId}/${language}/${address}/${attempt}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `identity` is the reason to start over, although the effect does not read it
  useEffect(() => {
    setState('loading');
    const timer = setTimeout(() => setState((now) => (now === 'loading' ? 'silent' : now)), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [identity]);

  // A tab that has not answered yet reads the theme from its context when it does.
  useEffect(() => {
    if (state === 'ready') frame.current?.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, origin);
  }, [theme, origin, state]);

  return (
    <div className={styles.box}>
      <iframe key={identity} ref={frame} className={styles.frame} title={title} src={address} allow="clipboard-write" />
      {state === 'loading' && (
        <div className={styles.cover}>
          <Spinner label={text.loading} />
        </div>
      )}
      {state === 'silent' && (
        <div className={styles.cover} role="alert">
          <Text>{text.noAnswer}</Text>
          <Button appearance="primary" onClick={() => setAttempt((count) => count + 1)}>
            {text.retry}
          </Button>
        </div>
      )}
    </div>
  );
}
