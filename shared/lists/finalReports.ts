import { data } from '../fields/data';
import { hasRole } from '../rules/hasRole';
import { defineList, type Item } from '../schema/defineList';
import { object } from '../schema/shape';
import { stateField } from '../states/defineStates';
import { finalReportStates } from '../states/finalReport';
import { keptFile } from './keptFile';
import { PROJECT_MANAGEMENT } from './roles';

/** The project's final report to the financier: its goals, what became of them and what it cost. A frozen one is a file, and stands. */
export const finalReports = defineList({
  name: 'finalReports',
  label: { sv: 'Slutrapporter', en: 'Final reports' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Slutrapport', en: 'Final report' } },
    version: { kind: 'version', required: true, label: { sv: 'Version', en: 'Version' } },
    goals: { kind: 'note', maxLength: 8000, neededFor: 'frozen', label: { sv: 'Mål', en: 'Goals' } },
    outcome: { kind: 'note', maxLength: 8000, neededFor: 'frozen', label: { sv: 'Utfall', en: 'Outcome' } },
    economy: { kind: 'note', maxLength: 8000, neededFor: 'frozen', label: { sv: 'Ekonomi', en: 'Finances' } },
    lessons: { kind: 'note', maxLength: 8000, label: { sv: 'Erfarenheter', en: 'Experience' } },
    state: stateField(finalReportStates, { sv: 'Läge', en: 'State' }),
    frozenAt: { kind: 'instant', service: true, label: { sv: 'Fastställd', en: 'Made final' } },
    frozenBy: {
      kind: 'reference',
      list: 'members',
      service: true,
      label: { sv: 'Fastställd av', en: 'Made final by' },
    },
    file: data({ sv: 'Fil', en: 'File' }, object(keptFile)),
  },
  stages: { frozen: { sv: 'innan den fastställs', en: 'before it is made final' } },
  distinct: [['version']],
  table: ['title', 'version', 'state'],
  words: {
    one: { sv: 'slutrapport', en: 'final report' },
    many: { sv: 'slutrapporter', en: 'final reports' },
    theOne: { sv: 'slutrapporten', en: 'the final report' },
    newOne: { sv: 'Ny slutrapport', en: 'New final report' },
    empty: { sv: 'Ingen slutrapport än. Lägg till den första.', en: 'No final report yet. Add the first one.' },
    emptyReader: { sv: 'Ingen slutrapport än.', en: 'No final report yet.' },
  },
  columns: [
    { field: 'title', width: 300, grow: true },
    { field: 'version' },
    { field: 'state' },
    { field: 'frozenAt' },
  ],
  sort: { by: 'version', descending: true },
  form: [
    {
      group: { sv: 'Slutrapporten', en: 'The final report' },
      level: 'short',
      fields: ['title', 'version', 'goals', 'outcome', 'economy', 'lessons'],
    },
  ],
  life: { states: finalReportStates, facts: () => ({}) },
  access: {
    read: 'everyone',
    financier: true,
    // What is being written is the project management's own.
    rows: ({ state }, reader) => state === 'frozen' || hasRole(reader, PROJECT_MANAGEMENT),
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
  },
});

export type FinalReport = Item<typeof finalReports>;
