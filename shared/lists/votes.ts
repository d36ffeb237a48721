import { data, from } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { flag, listOf, mapOf, number, object, oneOf, optional, orNull, type ShapeOf, text } from '../schema/shape';
import { stateField } from '../states/defineStates';
import { isUnderWay, voteStates } from '../states/vote';
import { quorumShape } from './vote/quorumShape';
import { voteMethods } from './vote/voteMethods';

const optionShape = object({
  /** Of what is chosen; the answer. */
  key: text,
  /** The words that were chosen among, as they were when the vote opened. */
  title: text,
  number: optional(number),
});

const kindShape = oneOf('alternative', 'deliverable', 'gate', 'yesNo', 'initiative');

const questionV1 = object({
  id: text,
  kind: kindShape,
  subject: text,
  deliverable: optional(text),
  version: optional(text),
  answers: listOf(text),
});

const questionShape = object({
  /** `alternative`, `gate`, `yesNo`, or `deliverable-<key>-<version>`; ballots answer it by this. */
  id: text,
  kind: kindShape,
  /** What is asked about, for example "Metodhandbok". */
  subject: text,
  deliverable: optional(text),
  version: optional(text),
  /** Answers that take a side, by the keys of what they choose; besides them there are `abstain` and `conflictOfInterest`. */
  answers: listOf(text),
  options: optional(listOf(optionShape)),
  /** Of more than two proposals that are put in turns: which turn it is of how many, and which is the main proposal. */
  turn: optional(object({ number, of: number, main: text })),
  /** Asked no more: the deliverable got a new version while the vote was open. */
  ended: optional(flag),
});

const electorateV1 = object({ municipalities: listOf(text), questions: listOf(questionV1) });

const electorateShape = object({
  /** Keys of the mandates; the first of a municipality has the municipality's own. */
  municipalities: listOf(text),
  questions: listOf(questionShape),
});

/** Rules of a vote as they were when it opened: the project's settings may change. */
const ruleShape = object({
  quorum: oneOf('moreThanHalf', 'twoThirds', 'all', 'none'),
  /** What a proposal must have; more than half where it is not said. */
  majority: optional(oneOf('moreThanHalf', 'twoThirds', 'most')),
  /** Whether people see what is voted before the vote is closed; hidden where it is not said. */
  count: optional(oneOf('hidden', 'open')),
  tie: oneOf('undecided', 'chair'),
  /** When the answer with most votes has no more than half of those that took a side. */
  plurality: oneOf('noWinner', 'chair'),
  /** The mandate whose answer is the chair's. */
  chair: optional(text),
});

const outcomeShape = oneOf('notQuorate', 'nobody', 'tie', 'unanimous', 'majority', 'plurality', 'chair');

const resultShape = object({
  question: text,
  /** Answer that takes a side -> number of mandates. */
  counts: mapOf(number),
  /** Every given answer -> the mandates that gave it; not known of votes older than this list. */
  who: optional(mapOf(listOf(text))),
  abstained: number,
  conflicted: number,
  notAnswered: number,
  outcome: outcomeShape,
  /** The answer that won; null where the outcome is none. */
  winner: orNull(text),
});

const tallyShape = object({
  round: number,
  /** Mandate -> revision of the ballot that was counted. */
  counted: mapOf(number),
  voters: listOf(text),
  missing: listOf(text),
  quorum: quorumShape,
  results: listOf(resultShape),
});

/** One question of a vote. */
export interface Question extends ShapeOf<typeof questionShape> {}
/** Who may vote on what, frozen when the vote opens. */
export interface Electorate extends ShapeOf<typeof electorateShape> {}
/** What decides the result besides the numbers, frozen when the vote opens. */
export interface Rule extends ShapeOf<typeof ruleShape> {}
/** The count of one round as it was when the vote was closed. */
export interface Tally extends ShapeOf<typeof tallyShape> {}
/** The counted result of one question. */
export type QuestionResult = Tally['results'][number];
/** What a result is called. */
export type Outcome = QuestionResult['outcome'];

/** The project's rule: more than half take part, and nobody's vote weighs more than another's. */
export const FIRST_RULE: Rule = { quorum: 'moreThanHalf', tie: 'undecided', plurality: 'noWinner' };

/** A vote on a decision, in one or more rounds. The first of a decision has the decision's key. */
export const votes = defineList({
  name: 'votes',
  label: { sv: 'Omröstningar', en: 'Votes' },
  fields: {
    decision: {
      kind: 'reference',
      list: 'decisions',
      required: true,
      indexed: true,
      label: { sv: 'Beslut', en: 'Decision' },
    },
    state: stateField(voteStates, { sv: 'Läge', en: 'State' }),
    round: { kind: 'integer', min: 1, required: true, label: { sv: 'Omgång', en: 'Round' } },
    leaseMs: {
      kind: 'integer',
      min: 1,
      required: true,
      label: { sv: 'Lånetid (ms)', en: 'Lease (ms)' },
      hint: {
        sv: 'Så länge får en process ta emot röster på det den senast läste om omröstningen.',
        en: 'How long a process may take ballots on what it last read of the vote.',
      },
    },
    method: {
      kind: 'choice',
      required: true,
      label: { sv: 'Sätt', en: 'Method' },
      options: voteMethods,
    },
    deadline: { kind: 'instant', label: { sv: 'Svara senast', en: 'Answer by' } },
    openedAt: { kind: 'instant', service: true, label: { sv: 'Öppnad', en: 'Opened' } },
    openedBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Öppnad av', en: 'Opened by' } },
    closedAt: { kind: 'instant', service: true, label: { sv: 'Stängd kl.', en: 'Closed at' } },
    closedBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Stängd av', en: 'Closed by' } },
    closing: { kind: 'text', maxLength: 80, service: true, label: { sv: 'Stängningens id', en: 'Id of the closing' } },
    closingSeenAt: {
      kind: 'instant',
      service: true,
      label: { sv: 'Stängningen enligt SharePoint', en: 'The closing by SharePoint’s clock' },
    },
    // Setting the decision and opening the vote again both write the vote first, so that one of them is refused.
    settingAt: {
      kind: 'instant',
      service: true,
      label: { sv: 'Beslutet börjar fastställas', en: 'The decision begins to be set' },
    },
    reason: { kind: 'note', maxLength: 2000, service: true, label: { sv: 'Skäl', en: 'Reason' } },
    electorate: data(
      { sv: 'Röstlängd', en: 'Electorate' },
      {
        version: 3,
        shape: electorateShape,
        // The rule stood with the electorate once; it has a column of its own.
        upgrade: { 1: from(electorateV1, (old) => old), 2: from(electorateV1, (old) => old) },
      },
    ),
    rule: data({ sv: 'Regler', en: 'Rules' }, ruleShape),
    tallies: data({ sv: 'Rösträkningar', en: 'Counts' }, object({ rounds: listOf(tallyShape) })),
  },
  table: ['decision', 'state', 'round', 'method'],
  access: { read: 'everyone', financier: true, create: [], update: [] },
  live: true,
  isGoingOn: ({ state }) => isUnderWay(state),
});

export type Vote = Item<typeof votes>;
