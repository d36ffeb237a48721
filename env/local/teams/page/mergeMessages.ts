import type { Message } from './hostApi';

const changedAt = (message: Message): string => message.updatedAt ?? message.timestamp;

const newer = (a: Message | undefined, b: Message): Message => (a && changedAt(a) > changedAt(b) ? a : b);

const byTime = (a: Message, b: Message): number =>
  a.timestamp.localeCompare(b.timestamp) || a.id.localeCompare(b.id, 'en', { numeric: true });

/** Puts a new or changed message where it belongs; an older version of a known one changes nothing. */
export function mergeMessage(messages: readonly Message[], message: Message): Message[] {
  const known = messages.find((one) => one.id === message.id);
  if (!known) return [...messages, message].sort(byTime);
  return messages.map((one) => (one === known ? newer(known, message) : one));
}

/** Takes in a freshly read list without losing what came by the stream while it was read. */
export function mergeLoaded(known: readonly Message[], loaded: readonly Message[], askedAt: string): Message[] {
  const before = new Map(known.map((one) => [one.id, one]));
  const fresh = loaded.map((one) => newer(before.get(one.id), one));
  const ids = new Set(loaded.map((one) => one.id));
  const later = known.filter((one) => !ids.has(one.id) && one.timestamp >= askedAt);
  return [...fresh, ...later].sort(byTime);
}

/** A post and the answers below it. */
interface Thread {
  root: Message;
  replies: Message[];
}

/** Groups messages as a channel shows them; an answer to a message that is gone stands by itself. */
export function groupThreads(messages: readonly Message[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const message of messages) {
    const thread = message.replyToId === undefined ? undefined : threads.get(message.replyToId);
    if (thread) thread.replies.push(message);
    else threads.set(message.id, { root: message, replies: [] });
  }
  return [...threads.values()];
}
