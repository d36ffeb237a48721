import type { Candidate, MinutesHead, MinutesView } from '../../../shared/api/minutes';
import type { Minutes } from '../../../shared/lists/minutes';
import type { MinutesDocument } from '../../../shared/minutes/Block';
import { changedBlocks } from '../../../shared/minutes/changedBlocks';
import { type ComposeChoice, compose } from '../../../shared/minutes/compose';
import { type MinutesStamp, minutesDocument } from '../../../shared/minutes/minutesDocument';
import { minutesStates } from '../../../shared/states/minutes';
import { stampWords } from '../../../shared/text/minutes/writers';
import type { ListStore } from '../../ports';
import { currentFacts, type Written } from './currentFacts';
import { hashOf } from './factsHash';
import { itemsAtOnce } from './itemsAtOnce';
import { candidatesFor } from './whoAdjusts';

/** How somebody wants to read minutes. */
export type ReadChoice = Pick<ComposeChoice, 'profile' | 'wording'>;

/** So much of a hash is printed; more than enough to tell two versions apart. */
const shortened = (hash: string): string => hash.slice(0, 12);

/** Who has confirmed them: whoever wrote and sent them, and each who has adjusted. */
function signedIn({ row, hash, facts }: Written): ComposeChoice['signed'] {
  const { sentAt, sentBy, adjusters } = row ?? {};
  const wrote = facts.roles.some(({ role, member }) => role === 'minuteTaker' && member === sentBy);
  return [
    ...(wrote && sentAt && sentBy ? [{ member: sentBy, at: sentAt, hash: shortened(hash) }] : []),
    ...(adjusters ?? []).flatMap(({ member, answer, at, hash: seen, remark }) =>
      at && (answer === 'adjusted' || answer === 'disagrees')
        ? [{ member, at, hash: shortened(seen ?? hash), ...(answer === 'disagrees' ? { disagrees: remark } : {}) }]
        : [],
    ),
  ];
}

/** A record of before in its own words is what it was, whatever is done in the app. */
function transcriptStamp({ facts }: Written, choice: ReadChoice): MinutesStamp {
  const { key, date } = facts.meeting;
  const hash = shortened(hashOf(compose(facts, choice)));
  return {
    state: stampWords.transcript,
    stamp: stampWords.transcriptStamp(key, hash),
    frozenAt: `${date.text}T00:00:00Z`,
  };
}

/** What is not frozen is dated by the day of the meeting, so that the same lists give the same file. */
function stampOf({ facts, hash, row }: Written): MinutesStamp {
  const { key, date, registrationNumber } = facts.meeting;
  return {
    state: minutesStates.options[row?.state ?? 'draft'].sv,
    stamp: stampWords.stamp(key, row?.version ?? 1, shortened(hash)),
    frozenAt: row?.frozenAt ?? `${date.text}T00:00:00Z`,
    registrationNumber: row?.registrationNumber ?? registrationNumber ?? undefined,
  };
}

/** Minutes ready for a writer. */
export function documentOf(current: Written, choice: ReadChoice): MinutesDocument {
  const isTranscript = choice.wording === 'verbatim' && current.facts.meeting.imported;
  const stamp = isTranscript ? transcriptStamp(current, choice) : stampOf(current);
  return minutesDocument(current.facts, { ...choice, signed: signedIn(current) }, stamp);
}

const headOf = ({ facts: _, before: __, ...head }: Minutes): MinutesHead => head;

/** The minutes of a meeting as somebody reads them. Errors: notFound, unreadable. */
export function readMinutes(
  store: ListStore,
  meeting: string,
  { person, ...choice }: ReadChoice & { person: string },
): MinutesView {
  const current = currentFacts(store, meeting);
  const { facts, hash, row } = current;
  const document = documentOf(current, choice);
  const before = row?.before ? compose(row.before, choice) : undefined;
  const named = <T extends { author: string; at: string; minutes: string }>(rows: readonly T[]) =>
    rows
      .filter((one) => one.minutes === meeting)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .map((one) => ({ ...one, name: store.find('members', one.author)?.name ?? '' }));
  const candidates: Candidate[] = candidatesFor(store, facts);
  return {
    meeting,
    minutes: row ? headOf(row) : null,
    ...choice,
    document,
    hash,
    changedBlocks: before ? changedBlocks(document.blocks, before) : [],
    candidates,
    itemsAtOnce: itemsAtOnce(store, facts, person),
    comments: named(store.all('minutesComments')),
    corrections: named(store.all('minutesCorrections')),
  };
}
