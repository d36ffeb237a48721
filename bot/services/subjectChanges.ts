import type { CardSubject, ChatPort } from './dependencies';

type Listener = (kind: CardSubject, key: string) => void;

/** What has changed of all that has a card: services tell it here, and whoever draws the cards listens. Neither knows the other. */
export function createSubjectChanges(): ChatPort & { listen(listener: Listener): void } {
  const listeners = new Set<Listener>();
  return {
    subjectChanged(kind, key) {
      for (const listener of listeners) listener(kind, key);
    },
    listen: (listener) => void listeners.add(listener),
  };
}
