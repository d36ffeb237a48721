import { useCallback, useEffect, useState } from 'react';
import { hostApi, type Message } from './hostApi';
import { mergeMessage } from './mergeMessages';

interface Conversation {
  messages: Message[];
  state: 'loading' | 'ready' | 'failed';
  /** The newest message that came while looking, for the live region. */
  newest: Message | undefined;
  retry(): void;
}

/** A conversation's messages, kept up to date as they come. */
export function useConversation(id: string, objectId: string): Conversation {
  const [messages, setMessages] = useState<Message[]>([]);
  const [state, setState] = useState<Conversation['state']>('loading');
  const [newest, setNewest] = useState<Message>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` starts over when the person asks for it
  useEffect(() => {
    let current = true;
    setState('loading');
    setNewest(undefined);
    const load = (): Promise<void> =>
      hostApi.messages(id, objectId).then(
        ({ activities }) => {
          if (!current) return;
          setMessages(activities);
          setState('ready');
        },
        () => current && setState('failed'),
      ) as Promise<void>;
    const stream = new EventSource(hostApi.streamAddress(id, objectId));
    // The stream tells only what is new; whatever came while it was down is read again.
    stream.onopen = () => void load();
    stream.addEventListener('activity', (event: MessageEvent<string>) => {
      const message = JSON.parse(event.data) as Message;
      setMessages((known) => mergeMessage(known, message));
      setNewest(message);
    });
    stream.onerror = () => void load();
    return () => {
      current = false;
      stream.close();
    };
  }, [id, objectId, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { messages, state, newest, retry };
}
