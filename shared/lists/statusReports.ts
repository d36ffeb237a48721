import { data, from } from '../fields/data';
import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { numberIn } from '../schema/readableNumber';
import { flag, listOf, number, object, oneOf, orNull, type ShapeOf, text } from '../schema/shape';
import { stateField } from '../states/defineStates';
import { reportStates } from '../states/report';
import { PROJECT_MANAGEMENT } from './roles';

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

/** What a status report said when it was published; frozen as data, so that later changes never rewrite it. */
export interface StatusSnapshot extends ShapeOf<typeof snapshotShape> {}

/** A status report from the project leader to the steering group; its areas are in statusRows. */
export const statusReports = defineList({
  name: 'statusReports',
  label: { sv: 'Statusrapporter', en: 'Status reports' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Rapport', en: 'Report' } },
    sprintFrom: { kind: 'integer', min: 1, max: 999, required: true, label: { sv: 'Från sprint', en: 'From sprint' } },
    sprintTo: { kind: 'integer', min: 1, max: 999, required: true, label: { sv: 'Till sprint', en: 'To sprint' } },
    intro: { kind: 'note', maxLength: 4000, label: { sv: 'Inledning', en: 'Introduction' } },
    financeNarrative: { kind: 'note', maxLength: 4000, label: { sv: 'Om ekonomin', en: 'About the finances' } },
    state: stateField(reportStates, { sv: 'Läge', en: 'State' }),
    publishedAt: { kind: 'instant', service: true, label: { sv: 'Publicerad', en: 'Published' } },
    publishedBy: {
      kind: 'reference',
      list: 'members',
      service: true,
      label: { sv: 'Publicerad av', en: 'Published by' },
    },
    edition: { kind: 'integer', service: true, label: { sv: 'Utgåva', en: 'Edition' } },
    snapshot: data(
      { sv: 'Innehåll vid publicering', en: 'Content when published' },
      {
        version: 3,
        shape: snapshotShape,
        upgrade: {
          1: from(snapshotV1, (old) => ({ ...old, risks: old.risks.map(numbered) })),
          2: from(snapshotV2, withNothingMore),
        },
      },
    ),
  },
  rules: (report) => spanProblems(report, { from: 'sprintFrom', to: 'sprintTo', mayBeSame: true }),
  table: ['title', 'state', 'publishedAt', 'edition'],
  words: {
    one: { sv: 'statusrapport', en: 'status report' },
    many: { sv: 'statusrapporter', en: 'status reports' },
    theOne: { sv: 'rapporten', en: 'the report' },
    newOne: { sv: 'Ny statusrapport', en: 'New status report' },
    empty: { sv: 'Ingen statusrapport än. Lägg till den första.', en: 'No status report yet. Add the first one.' },
    emptyReader: {
      sv: 'Ingen statusrapport än. Projektledaren lägger till den första.',
      en: 'No status report yet. The project leader adds the first one.',
    },
  },
  form: [
    {
      group: { sv: 'Rapporten', en: 'The report' },
      level: 'short',
      fields: ['title', 'sprintFrom', 'sprintTo', 'intro', 'financeNarrative'],
    },
  ],
  life: { states: reportStates, facts: () => ({}) },
  // The running texts are a draft until they are published; readers get them frozen, with the report.
  access: {
    read: 'everyone',
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
    fields: { intro: PROJECT_MANAGEMENT, financeNarrative: PROJECT_MANAGEMENT },
  },
});

export type StatusReport = Item<typeof statusReports>;
