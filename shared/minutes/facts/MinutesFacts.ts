import { quorumShape } from '../../lists/vote/quorumShape';
import { flag, listOf, mapOf, number, object, oneOf, optional, orNull, type ShapeOf, text } from '../../schema/shape';
import { decisionShape } from './DecisionFacts';
import { saidShape } from './Said';
import { actionShape, attachmentShape, sectionShape } from './SectionFacts';

const personShape = object({
  name: saidShape,
  organisation: saidShape,
  /** What the person took part as, in words; null where nobody has said. */
  capacity: orNull(text),
  /** The mandates that were the person's to serve for, by name. */
  mandates: listOf(text),
  /** Whom a substitute was called in for. */
  insteadOf: orNull(text),
  present: flag,
  /** Was expected and did not come without having said so; or nobody holds the seat. */
  missed: optional(flag),
});

const roleShape = object({
  role: oneOf('chair', 'minuteTaker', 'minutesAdjuster'),
  /** Key of the member; null for somebody who is not among the project's people. */
  member: orNull(text),
  name: saidShape,
  organisation: text,
  /** The items at which the role began and ended, as they are called; null from the beginning and to the end. */
  from: orNull(text),
  to: orNull(text),
});

const movementShape = object({
  kind: oneOf('arrived', 'left'),
  name: text,
  organisation: text,
  /** Key and name of the item at which somebody came, or after which they left. */
  item: text,
  number: text,
});

const servingShape = object({
  mandate: text,
  name: orNull(text),
  insteadOf: orNull(text),
  /** Those of the mandate who stepped aside because of a conflict of interest. */
  conflicted: listOf(text),
});

const motionShape = object({
  text,
  movers: orNull(text),
  kind: orNull(text),
  putAs: orNull(text),
  outcome: orNull(text),
  /** The decision that it was about. */
  decision: optional(text),
});

const statementShape = object({
  kind: oneOf('reservation', 'minutesNote', 'conflictOfInterest'),
  name: text,
  organisation: text,
  text: orNull(text),
  /** The decision that it was about. */
  decision: optional(text),
});

/** A need that was put, by role, and what becomes of it. */
const needShape = object({ title: text, byRole: text, becomes: optional(text) });

const itemShape = object({
  key: text,
  /** What it is called: "3", "3b", "§ 87". */
  number: text,
  /** Its place among all items of the year, for minutes that count them so. */
  paragraph: number,
  title: saidShape,
  /** What it is, first and further: information, discussion, workItem, decision. */
  types: listOf(text),
  /** The same in words. */
  kinds: optional(listOf(text)),
  presenter: orNull(saidShape),
  registrationNumber: orNull(text),
  /** waiting, current, done, moved, withdrawn. */
  state: text,
  /** Put on the agenda while the meeting ran. */
  extra: flag,
  /** The meeting that it was moved from. */
  continues: optional(text),
  words: mapOf(text),
  sections: listOf(sectionShape),
  serving: listOf(servingShape),
  motions: listOf(motionShape),
  decisions: listOf(decisionShape),
  statements: listOf(statementShape),
  needs: listOf(needShape),
  actions: listOf(actionShape),
  /** Adjusted by whom and when (UTC) at the meeting itself. */
  adjusted: listOf(object({ name: text, at: text })),
});

const meetingShape = object({
  key: text,
  title: text,
  date: saidShape,
  /** The day is only for the order's sake: nobody has said which it was. */
  dateUnknown: optional(flag),
  times: orNull(saidShape),
  place: orNull(saidShape),
  mode: orNull(text),
  numberInYear: orNull(number),
  /** When it began and ended in the app (UTC); not known of a record of before. */
  startedAt: optional(text),
  endedAt: optional(text),
  /** Breaks, and changes of the order while it went on. */
  course: optional(
    listOf(object({ kind: oneOf('adjourned', 'wentOn', 'resumed', 'reordered'), at: text, reason: orNull(text) })),
  ),
  registrationNumber: orNull(text),
  /** The record's words beside the fields, by name. */
  words: mapOf(text),
  /** Entered from a record of before: what that does not say is not known. */
  imported: flag,
});

/** Everything that minutes say, as it was: what is frozen when they are sent for adjusting, and nothing else goes into them. */
export const minutesFactsShape = object({
  project: text,
  meeting: meetingShape,
  people: listOf(personShape),
  roles: listOf(roleShape),
  movements: listOf(movementShape),
  quorum: orNull(quorumShape),
  items: listOf(itemShape),
  /** What belongs to no item. */
  sections: listOf(sectionShape),
  next: orNull(object({ date: text, times: orNull(text), place: orNull(text), number: optional(number) })),
  /** What came of the meeting outside its items. */
  needs: optional(listOf(needShape)),
  actions: optional(listOf(actionShape)),
  /** Attachments that no section shows. */
  attachments: listOf(attachmentShape),
});

/** What a meeting's minutes are written from. */
export interface MinutesFacts extends ShapeOf<typeof minutesFactsShape> {}
/** An item of the agenda with everything that came of it. */
export type ItemFacts = MinutesFacts['items'][number];
/** A person on the meeting's list. */
export type PersonFacts = MinutesFacts['people'][number];
