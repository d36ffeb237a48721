import type { Conversation } from '../../shared/lists/conversations';
import { inBackground } from '../deadline';
import type { Clock, Logger, Wait } from '../ports';
import type { ChatPort } from '../services/dependencies';
import type { Deliver } from './deliver';
import type { Lagging } from './laggingSubjects';
import { placesFor } from './placesFor';
import { type Subject, subjects } from './subjects';
import type { SubjectTools } from './subjects/SubjectKind';

/** Cards on their way to the chat. */
export interface Outbox extends ChatPort {
  /** What is on its way. */
  underWay(): Subject[];
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
  /** Whether any card's subject has moved on without it, or has none. */
  areBehind(now: Date): boolean;
  /** Draws again every card whose subject has moved on, and those that were never posted. */
  reconcile(): void;
}

interface Dependencies extends SubjectTools {
  lagging: Lagging;
  deliver: Deliver;
  clock: Clock;
  wait: Wait;
  logger: Logger;
}

/** A card is drawn at most this often, however many votes come in. */
const BETWEEN_DRAWINGS_MS = 1_000;
/** What is known of one subject while its cards are drawn. */
interface Work {
  subject: Subject;
  changed: boolean;
  running: Promise<void> | null;
  drawnAt: number;
}

/** Where the subject's card is to be, and wherever else it already has one. */
function conversationsFor(subject: Subject, tools: SubjectTools): Conversation[] {
  const { store } = tools;
  const { kind, key } = subject;
  const posted = store.all('postedCards').filter((row) => row.kind === kind && row.subject === key);
  const places = new Set([
    ...placesFor(subject, tools).map((one) => one.key),
    ...posted.map((row) => row.conversation),
  ]);
  return store.all('conversations').filter((one) => places.has(one.key));
}

/** Makes the outbox. Whoever tells of a change does not wait, and many changes become one drawing. */
export function createOutbox({ store, services, lagging, deliver, clock, wait, logger }: Dependencies): Outbox {
  const tools = { store, services };
  const works = new Map<string, Work>();

  async function draw(subject: Subject): Promise<void> {
    if (!subjects[subject.kind].isShown(subject.key, tools)) return;
    for (const conversation of conversationsFor(subject, tools)) {
      try {
        await deliver(subject, conversation);
      } catch (error) {
        logger.warn({ err: error, ...subject, conversation: conversation.key }, 'a card could not be delivered');
      }
    }
  }

  async function run(work: Work): Promise<void> {
    // Whoever made the change is answered first.
    await wait(0);
    while (work.changed) {
      const early = work.drawnAt + BETWEEN_DRAWINGS_MS - clock().getTime();
      if (early > 0) await wait(Math.min(early, BETWEEN_DRAWINGS_MS));
      work.changed = false;
      work.drawnAt = clock().getTime();
      await draw(work.subject);
    }
    // In the same breath as the last look at `changed`, so that no change falls in between.
    work.running = null;
  }

  function subjectChanged(kind: Subject['kind'], key: string): void {
    const id = `${kind}.${key}`;
    const work = works.get(id) ?? { subject: { kind, key }, changed: false, running: null, drawnAt: 0 };
    works.set(id, work);
    work.changed = true;
    work.running ??= inBackground(() => run(work));
  }

  return {
    subjectChanged,
    areBehind: (now) => lagging(now).length > 0,
    reconcile() {
      for (const { kind, key } of lagging(clock())) subjectChanged(kind, key);
    },
    underWay: () => [...works.values()].flatMap(({ subject, running }) => (running ? [subject] : [])),
    async idle() {
      for (;;) {
        const running = [...works.values()].flatMap((work) => (work.running ? [work.running] : []));
        if (running.length === 0) return;
        await Promise.all(running);
      }
    },
  };
}
