import type { PostedCard } from '../../shared/lists/postedCards';
import type { Clock, FileStore, ListStore, Logger, NewKey, Wait } from '../ports';
import type { EventLog } from './eventLog';

/** What has a card in the chat. */
export type CardSubject = PostedCard['kind'];

/** Told when something that has a card in the chat has changed; the chat draws it when it can. */
export interface ChatPort {
  subjectChanged(kind: CardSubject, key: string): void;
}

/** What every use case is given. */
export interface Dependencies {
  store: ListStore;
  /** The site's document library. */
  files: FileStore;
  log: EventLog;
  chat: ChatPort;
  clock: Clock;
  /** Milliseconds by a clock that nobody moves; from when does not matter. */
  steady: () => number;
  /** How long (ms) a vote that opens lets a process take ballots on one reading. */
  voteLeaseMs: number;
  newKey: NewKey;
  wait: Wait;
  logger: Logger;
}
