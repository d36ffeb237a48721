import { flag, listOf, mapOf, number, object, optional, orNull, type ShapeOf, text } from '../../schema/shape';
import { saidShape } from './Said';

/** An action as it stood. */
export const actionShape = object({
  number: orNull(text),
  title: text,
  owner: orNull(text),
  due: orNull(text),
  state: text,
  /** The decision, risk or area of the status report that it belongs to. */
  about: optional(text),
});

const areaShape = object({
  area: saidShape,
  light: text,
  comment: saidShape,
  action: saidShape,
  done: saidShape,
  /** The risk to see. */
  risk: optional(text),
});

const lineShape = object({
  label: saidShape,
  budget: saidShape,
  outcome: saidShape,
  budgetSek: number,
  outcomeSek: number,
  /** The day that the outcome is of. */
  asOf: optional(text),
});

const riskShape = object({
  number: text,
  threat: saidShape,
  vulnerability: saidShape,
  consequence: saidShape,
  likelihood: text,
  impact: text,
  riskValue: text,
  actionRequired: saidShape,
});

const alternativeShape = object({
  title: saidShape,
  cost: orNull(text),
  /** Why it has not been calculated. */
  costWhy: optional(text),
  recommended: flag,
  consequences: listOf(saidShape),
  /** What each consequence concerns, in their order. */
  topics: optional(listOf(text)),
});

/** What is handed over, as it was presented. */
const deliverableShape = object({
  title: saidShape,
  answer: orNull(text),
  link: optional(text),
  included: optional(text),
  knownGaps: optional(text),
});

/** A paper that goes with the minutes. */
export const attachmentShape = object({
  title: saidShape,
  missing: flag,
  /** The number of the item that it belongs to. */
  item: optional(text),
  /** That it follows later, and what was remarked. */
  remarks: optional(listOf(text)),
});

/** A section with what it shows from the registers, as they were. */
export const sectionShape = object({
  key: text,
  kind: text,
  number: orNull(text),
  heading: orNull(saidShape),
  /** Markdown: paragraphs, lists, bold. */
  body: orNull(saidShape),
  /** The record's words beside the fields, by name. */
  words: mapOf(text),
  lead: optional(saidShape),
  closing: optional(saidShape),
  areas: optional(listOf(areaShape)),
  milestones: optional(listOf(object({ kind: text, title: saidShape }))),
  finance: optional(listOf(lineShape)),
  handbook: optional(listOf(object({ group: text, items: listOf(saidShape) }))),
  risks: optional(listOf(riskShape)),
  alternatives: optional(listOf(alternativeShape)),
  deliverables: optional(listOf(deliverableShape)),
  actions: optional(listOf(actionShape)),
  /** A page of what is known, as it was read, with what it rests on. */
  knowledge: optional(object({ title: text, body: text, sources: text })),
  figure: optional(object({ title: text, alt: text, path: orNull(text) })),
  attachments: optional(listOf(attachmentShape)),
});

/** A section of a meeting as it was. */
export interface SectionFacts extends ShapeOf<typeof sectionShape> {}
