import { AppError } from '../../../shared/AppError';
import type { Minutes } from '../../../shared/lists/minutes';
import { type MinutesFacts, minutesFactsShape } from '../../../shared/minutes/facts/MinutesFacts';
import { factsOf } from '../../../shared/minutes/factsOf';
import { keepShown } from '../../../shared/minutes/keepShown';
import { isBeingWritten } from '../../../shared/states/minutes';
import { cleanDeep } from '../../../shared/text/cleanText';
import type { ListStore } from '../../ports';
import { hashOf } from './factsHash';

/** What of the minutes' row their file says. */
export type StampedRow = Pick<
  Minutes,
  'state' | 'version' | 'frozenAt' | 'registrationNumber' | 'adjusters' | 'sentAt' | 'sentBy'
>;

/** What minutes are written out from. */
export interface Written {
  facts: MinutesFacts;
  hash: string;
  /** Their row, or as it is about to be; nothing before somebody has had them written. */
  row: StampedRow | undefined;
}

/** What the minutes of a meeting say now, and the hash of it. */
interface CurrentFacts extends Written {
  row: Minutes | undefined;
}

/** In the form in which they are stored, so that the hash is of what is read back. */
function asStored(facts: MinutesFacts): MinutesFacts {
  const stored: unknown = JSON.parse(JSON.stringify(cleanDeep(facts)));
  if (!minutesFactsShape.is(stored)) throw new AppError('unknown');
  return stored;
}

/** What a meeting's own rows say now; what was shown from the registers stands as it was when the minutes were first written. */
export function factsNow(store: ListStore, meeting: string): MinutesFacts {
  const before = store.find('minutes', meeting)?.facts;
  const now = asStored(factsOf(store, meeting));
  return before ? keepShown(now, before) : now;
}

/** Frozen once they have been sent for adjusting; until then what the lists say. Throws `notFound`, and `unreadable` where what was frozen cannot be read. */
export function currentFacts(store: ListStore, meeting: string): CurrentFacts {
  const row = store.find('minutes', meeting);
  if (!row || isBeingWritten(row.state)) {
    const facts = factsNow(store, meeting);
    return { facts, hash: hashOf(facts), row };
  }
  if (!row.facts) throw new AppError('unreadable', { values: { list: 'minutes', key: meeting } });
  return { facts: row.facts, hash: row.factsHash ?? hashOf(row.facts), row };
}
