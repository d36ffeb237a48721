import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { reportStates } from '../states/report';
import { PROJECT_MANAGEMENT } from './roles';
import { snapshotField } from './statusSnapshot';

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
    snapshot: snapshotField,
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
    financier: true,
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
    fields: { intro: PROJECT_MANAGEMENT, financeNarrative: PROJECT_MANAGEMENT },
  },
});

export type StatusReport = Item<typeof statusReports>;
