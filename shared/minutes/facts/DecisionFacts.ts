import { quorumShape } from '../../lists/vote/quorumShape';
import { listOf, number, object, optional, orNull, type ShapeOf, text } from '../../schema/shape';
import { saidShape } from './Said';
import { sectionShape } from './SectionFacts';

const optionShape = object({
  label: text,
  count: number,
  /** Mandates by name; none where the vote was secret or counted by hand. */
  mandates: listOf(text),
});

const questionShape = object({
  subject: text,
  options: listOf(optionShape),
  /** What came of it, in a sentence. */
  result: text,
  /** What was asked for with the answer, and by whom. */
  conditions: listOf(object({ mandate: text, text })),
  /** What was remarked beside the answer. */
  comments: optional(listOf(object({ mandate: text, text }))),
});

const voteShape = object({
  /** In words. */
  method: text,
  openedAt: orNull(text),
  closedAt: orNull(text),
  round: number,
  quorum: orNull(quorumShape),
  questions: listOf(questionShape),
  /** Why it was opened again. */
  reopened: optional(text),
  /** Why it was taken back without being counted. */
  withdrawn: optional(text),
});

/** A decision of a meeting with the votes that led to it, in order. */
export const decisionShape = object({
  key: text,
  number: orNull(text),
  title: text,
  state: text,
  /** In words; null where nobody has said. */
  form: orNull(text),
  quorum: orNull(text),
  text: orNull(saidShape),
  /** What it rests on, where no section of the meeting shows it. */
  basis: optional(sectionShape),
  /** In which order more than two proposals were put, where that was in turns. */
  put: optional(listOf(text)),
  votes: listOf(voteShape),
  /** Counted by hand. */
  counted: optional(listOf(optionShape)),
  /** What became of the matter besides: deferred, referred back, elected, continued as; each a whole sentence. */
  also: listOf(text),
  setAt: orNull(text),
});

/** A decision as it was taken. */
export interface DecisionFacts extends ShapeOf<typeof decisionShape> {}
/** One count of votes on a decision. */
export type VoteFacts = DecisionFacts['votes'][number];
/** How many took part. */
export interface QuorumFacts extends ShapeOf<typeof quorumShape> {}
