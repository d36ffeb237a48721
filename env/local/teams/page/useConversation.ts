import { useCallback, useEffect, useState } from 'react';
import { hostApi, type Message } from './hostApi';
import { mergeLoaded, mergeMessage } from './mergeMessages';

/** What happened last while somebody looked, for the live region. */
export interface Happening {
  message: Message;
  isNew: boolean;
}

interface Conversation {
  messages: Message[];
  state: 'loading' | 'ready' | 'failed';
  isConnected: boolean;
  happened: Happening | undefined;
  /** Who writes just now. */
  typing: string | undefined;
  retry(): void;
}

const TYPING_MS = 6000;
const RECONNECT_MS = 3000;

type Stop = () => void;

/** Listens to a conversation, again and again when the connection breaks. */
function listen(address: string, heard: (name: string, data: unknown) => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: EventSource;
  const open = (): void => {
    stream = new EventSource(address);
    stream.onopen = () => heard('open', undefined);
    stream.onerror = () => {
      heard('broken', undefined);
      // A browser gives up by itself when the server answers with an error.
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, RECONNECT_MS);
    };
    for (const name of ['activity', 'deleted', 'typing']) {
      stream.addEventListener(name, (event: MessageEvent<string>) => heard(name, JSON.parse(event.data)));
    }
  };
  open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}

/** A conversation's messages, kept up to date as they come. Use one component instance per conversation and person. */
export function useConversation(id: string, objectId: string): Conversation {
  const [messages, setMessages] = useState<Message[]>([]);
  const [state, setState] = useState<Conversation['state']>('loading');
  const [isConnected, setConnected] = useState(true);
  const [happened, setHappened] = useState<Happening>();
  const [typing, setTyping] = useState<string>();

  const load = useCallback((): void => {
    const askedAt = new Date().toISOString();
    hostApi.messages(id, objectId).then(
      ({ activities }) => {
        setMessages((known) => mergeLoaded(known, activities, askedAt));
        setState('ready');
      },
      // What has been read stays in view; the stream says when the server is back.
      () => setState((before) => (before === 'ready' ? before : 'failed')),
    );
  }, [id, objectId]);

  useEffect(() => {
    load();
    let first = true;
    const stop = listen(hostApi.streamAddress(id, objectId), (name, data) => {
      if (name === 'open' || name === 'broken') setConnected(name === 'open');
      // The stream tells only what is new; whatever came while it was down is read again.
      if (name === 'open' && !first) load();
      if (name === 'open') first = false;
      // The events are this folder's own API; their shapes are in hostApi.
      if (name === 'deleted') setMessages((known) => known.filter((one) => one.id !== (data as { id: string }).id));
      if (name === 'typing') setTyping((data as { from: { name: string } }).from.name);
      if (name !== 'activity') return;
      const message = data as Message;
      setMessages((known) => mergeMessage(known, message));
      setHappened({ message, isNew: message.updatedAt === null });
      if (message.from.isBot) setTyping(undefined);
    });
    return stop;
  }, [id, objectId, load]);

  useEffect(() => {
    if (!typing) return;
    const timer = setTimeout(() => setTyping(undefined), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typing]);

  const retry = useCallback(() => {
    setState('loading');
    load();
  }, [load]);
  return { messages, state, isConnected, happened, typing, retry };
}
