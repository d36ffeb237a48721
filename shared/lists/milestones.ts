import { defineList, type Item } from '../schema/defineList';
import { ofReport } from './ofReport';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** Results reached and activities coming up, as a status report lists them. */
export const milestones = defineList({
  name: 'milestones',
  label: { sv: 'Delmål', en: 'Milestones' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Delmål', en: 'Milestone' } },
    report: ofReport,
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Typ', en: 'Kind' },
      options: {
        achieved: { sv: 'Uppnått resultat', en: 'Result achieved' },
        upcoming: { sv: 'Kommande aktivitet', en: 'Coming activity' },
      },
    },
    version: { kind: 'version', label: { sv: 'Version', en: 'Version' } },
    plannedOn: { kind: 'date', label: { sv: 'Tänkt datum', en: 'Planned date' } },
    reachedOn: { kind: 'date', label: { sv: 'Uppnått datum', en: 'Date reached' } },
    position: positionTo(99),
  },
  table: ['title', 'kind', 'version'],
  words: {
    one: { sv: 'delmål', en: 'milestone' },
    many: { sv: 'delmål', en: 'milestones' },
    theOne: { sv: 'delmålet', en: 'the milestone' },
    newOne: { sv: 'Nytt delmål', en: 'New milestone' },
    empty: { sv: 'Inga delmål än. Lägg till det första.', en: 'No milestones yet. Add the first one.' },
    emptyReader: { sv: 'Inga delmål än.', en: 'No milestones yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Delmålet', en: 'The milestone' },
      level: 'short',
      fields: [
        'report',
        'kind',
        'title',
        { field: 'version', when: (one) => one.kind !== 'upcoming' },
        'plannedOn',
        { field: 'reachedOn', when: (one) => one.kind !== 'upcoming' },
        'position',
      ],
    },
  ],
  // A draft until its report is published; readers get it frozen, with the report.
  access: { read: PROJECT_MANAGEMENT, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Milestone = Item<typeof milestones>;
