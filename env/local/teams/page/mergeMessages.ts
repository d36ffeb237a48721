import type { Message } from './hostApi';

/** Puts a new or changed message where it belongs: a known one in its place, a new one last. */
export function mergeMessage(messages: readonly Message[], message: Message): Message[] {
  const known = messages.findIndex((one) => one.id === message.id);
  if (known < 0) return [...messages, message].sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  return messages.map((one, index) => (index === known ? message : one));
}
