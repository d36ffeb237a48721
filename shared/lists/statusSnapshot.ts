import { data, from } from '../fields/data';
import { numberIn } from '../schema/readableNumber';
import { flag, listOf, number, object, oneOf, orNull, type ShapeOf, text } from '../schema/shape';

const common = {
  title: text,
  intro: orNull(text),
  financeNarrative: orNull(text),
  rows: listOf(object({ area: text, light: text, comment: orNull(text), action: orNull(text), done: flag })),
  finance: listOf(object({ label: text, budgetSek: number, outcomeSek: number })),
  milestones: listOf(object({ title: text, kind: text, version: orNull(text) })),
};
/** Risks were named by their keys, of which only the record's were numbers that people use. */
const snapshotV1 = object({
  ...common,
  risks: listOf(object({ key: text, threat: text, likelihood: number, impact: number })),
});
const risks = listOf(object({ number: orNull(text), threat: text, likelihood: number, impact: number }));
const snapshotV2 = object({ ...common, risks });
const numbered = ({ key, ...risk }: ShapeOf<typeof snapshotV1>['risks'][number]) => ({
  number: numberIn('R', key) > 0 ? key : null,
  ...risk,
});

const snapshotV3 = object({
  title: text,
  sprintFrom: orNull(number),
  sprintTo: orNull(number),
  intro: orNull(text),
  financeNarrative: orNull(text),
  rows: listOf(
    object({
      area: oneOf('budget', 'time', 'staff'),
      light: oneOf('green', 'yellow', 'red'),
      comment: orNull(text),
      action: orNull(text),
      risk: orNull(text),
      done: flag,
    }),
  ),
  finance: listOf(object({ label: text, budgetSek: number, outcomeSek: number, asOf: orNull(text) })),
  risks,
  milestones: listOf(object({ title: text, kind: oneOf('achieved', 'upcoming'), version: orNull(text) })),
  /** Which municipalities took part, and how many the funding needs; null where it was not frozen. */
  participation: orNull(object({ names: listOf(text), required: number })),
});

/** What was not frozen then is not known, and is not looked up today. */
const withNothingMore = ({ rows, finance, ...kept }: ShapeOf<typeof snapshotV2>) => ({
  ...kept,
  sprintFrom: null,
  sprintTo: null,
  rows: rows.map((row) => ({ ...row, risk: null })),
  finance: finance.map((line) => ({ ...line, asOf: null })),
  participation: null,
});

const withNothingOfMoney = ({ rows, finance, risks: then, milestones, ...kept }: ShapeOf<typeof snapshotV3>) => ({
  ...kept,
  rows: rows.map((row) => ({ ...row, pointed: null })),
  finance: finance.map((line) => ({ ...line, line: null, forecastSek: null, explanation: null })),
  risks: then.map((risk) => ({ ...risk, budgetLine: null })),
  milestones: milestones.map((one) => ({ ...one, plannedOn: null, reachedOn: null })),
  attendance: null,
  communication: null,
  schedule: null,
  reallocations: null,
});

/** A risk that an area points at, with what is done about it. */
const pointedShape = object({
  number: orNull(text),
  threat: text,
  action: orNull(text),
  actions: listOf(object({ title: text, owner: orNull(text), due: orNull(text), state: text })),
  decision: orNull(object({ key: text, title: text })),
});

const snapshotShape = object({
  title: text,
  sprintFrom: orNull(number),
  sprintTo: orNull(number),
  intro: orNull(text),
  financeNarrative: orNull(text),
  rows: listOf(
    object({
      area: oneOf('budget', 'time', 'staff'),
      light: oneOf('green', 'yellow', 'red'),
      comment: orNull(text),
      action: orNull(text),
      risk: orNull(text),
      pointed: orNull(pointedShape),
      done: flag,
    }),
  ),
  finance: listOf(
    object({
      /** Key of the budget line; null where it was not frozen. */
      line: orNull(text),
      label: text,
      budgetSek: number,
      outcomeSek: number,
      forecastSek: orNull(number),
      explanation: orNull(text),
      asOf: orNull(text),
    }),
  ),
  risks: listOf(
    object({ number: orNull(text), threat: text, likelihood: number, impact: number, budgetLine: orNull(text) }),
  ),
  milestones: listOf(
    object({
      title: text,
      kind: oneOf('achieved', 'upcoming'),
      version: orNull(text),
      plannedOn: orNull(text),
      reachedOn: orNull(text),
    }),
  ),
  /** Which municipalities took part, and how many the funding needs; null where it was not frozen, as with what follows. */
  participation: orNull(object({ names: listOf(text), required: number })),
  /** How many of them were at each meeting. */
  attendance: orNull(listOf(object({ meeting: text, title: text, date: text, present: number, of: number }))),
  communication: orNull(object({ done: number, cancelled: number, total: number })),
  schedule: orNull(
    listOf(
      object({ title: text, oldDate: orNull(text), newDate: text, yearInferred: flag, reason: text, state: text }),
    ),
  ),
  reallocations: orNull(listOf(object({ title: text, from: text, to: text, amountSek: number, state: text }))),
});

/** What a status report said when it was published; frozen as data, so that later changes never rewrite it. */
export interface StatusSnapshot extends ShapeOf<typeof snapshotShape> {}

/** What a report says when it is published, and how what was frozen by earlier versions is read. */
export const snapshotField = data(
  { sv: 'Innehåll vid publicering', en: 'Content when published' },
  {
    version: 4,
    shape: snapshotShape,
    upgrade: {
      1: from(snapshotV1, (old) => ({ ...old, risks: old.risks.map(numbered) })),
      2: from(snapshotV2, withNothingMore),
      3: from(snapshotV3, withNothingOfMoney),
    },
  },
);
