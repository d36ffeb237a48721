import { AppError } from '../../shared/AppError';
import type { ListName } from '../../shared/lists';
import type { Actor } from '../access/actor';
import { inBackground } from '../deadline';
import type { Clock, ListStore, Logger, NewKey, Wait } from '../ports';

/** Something a person did, for the append-only log. */
interface Happening {
  actor: Actor;
  action: string;
  list: ListName;
  subject: string;
  detail?: Record<string, unknown>;
}

/** The append-only log: who did what, when and through which door. */
export interface EventLog {
  /** Takes a happening; it is written in the background and retried until SharePoint has it. */
  record(happening: Happening): void;
  /** Resolves when everything taken so far is in SharePoint. */
  idle(): Promise<void>;
  /** How many happenings are still to be written. */
  readonly waiting: number;
  /** What they are, oldest first, for the server's own log when the process must end without them. */
  unwritten(): Record<string, string>[];
  /** Tries no more; the process ends. */
  stop(): void;
}

interface Dependencies {
  store: ListStore;
  clock: Clock;
  newKey: NewKey;
  wait: Wait;
  logger: Logger;
}

interface Entry {
  happening: Happening;
  key: string;
  /** UTC, ISO 8601. */
  at: string;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/** What stands in the log in place of a before and after that SharePoint will not take: a text may be longer than a column holds. */
const LEFT_OUT = { leftOut: true };

/** SharePoint answered that the row is wrong, which no waiting mends. */
const isRefused = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'unknown' || error.code === 'invalid');

/** Makes the log. The record itself is written before; the log never makes a person wait or lose an answer. */
export function createEventLog({ store, clock, newKey, wait, logger }: Dependencies): EventLog {
  const unwritten = new Set<Entry>();
  let isStopped = false;
  let tail: Promise<void> = Promise.resolve();

  async function write({ happening, key, at }: Entry): Promise<void> {
    const { actor, action, list, subject } = happening;
    const { source, correlation } = actor;
    // In whose place it was done, beside what was done.
    const deputy = actor.onBehalfOf?.length ? { onBehalfOf: actor.onBehalfOf } : {};
    const said: Record<string, unknown> = { ...happening.detail, ...deputy };
    let detail: Record<string, unknown> | null = Object.keys(said).length > 0 ? said : null;
    for (let pause = FIRST_PAUSE_MS; !isStopped; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        const draft = { action, list, subject, actor: actor.key, at, source, correlation, detail };
        await store.create('events', draft, { key, by: actor.key });
        return;
      } catch (error) {
        if (isRefused(error) && detail && detail !== LEFT_OUT) {
          logger.error(
            { err: error, correlation, action, subject },
            'what changed could not be logged; that it changed is',
          );
          detail = LEFT_OUT;
          continue;
        }
        logger.warn({ err: error, correlation, action, subject }, 'the log could not be written; trying again');
        await wait(pause);
      }
    }
  }

  return {
    record(happening) {
      const at = clock().toISOString();
      const key = newKey();
      const one = { happening, key, at };
      unwritten.add(one);
      tail = inBackground(() => tail.then(() => write(one))).finally(() => unwritten.delete(one));
    },
    idle: () => tail,
    get waiting() {
      return unwritten.size;
    },
    stop() {
      isStopped = true;
    },
    unwritten: () =>
      [...unwritten].map(({ happening: { actor, action, list, subject }, at }) => {
        return { at, action, list, subject, actor: actor.key, correlation: actor.correlation };
      }),
  };
}
