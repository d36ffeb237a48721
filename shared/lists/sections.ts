import { itemProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { keptStates } from '../states/kept';
import { ofMeeting } from './ofMeeting';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';
import { writeRoles } from './writeRoles';

/** Kinds that are read from a status report. */
const SHOWS_REPORT: readonly string[] = ['statusAreas', 'milestones', 'finance', 'timeline'];

/**
 * A piece of what a meeting deals with, shown at the meeting and written in its minutes in the order of `position`. It stands under an agenda item or,
 * for what belongs to none (next meeting, attachments), under the meeting itself, after the items. What is in a register is shown from there: the section
 * says which report, decision, deliverable or paper. Prose is Markdown: paragraphs, lists two deep, bold.
 */
export const sections = defineList({
  name: 'sections',
  label: { sv: 'Avsnitt', en: 'Sections' },
  fields: {
    meeting: ofMeeting,
    agendaItem: {
      kind: 'reference',
      list: 'agendaItems',
      indexed: true,
      label: { sv: 'Mötespunkt', en: 'Agenda item' },
    },
    position: positionTo(999),
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Slag', en: 'Kind' },
      options: {
        prose: { sv: 'Text', en: 'Text' },
        statusAreas: { sv: 'Statusområden', en: 'Status areas' },
        milestones: { sv: 'Delmål', en: 'Milestones' },
        timeline: { sv: 'Tidslinje', en: 'Timeline' },
        finance: { sv: 'Ekonomi', en: 'Finances' },
        handbook: { sv: 'Metodhandbok', en: 'Method handbook' },
        riskTable: { sv: 'Risktabell', en: 'Risk table' },
        alternatives: { sv: 'Alternativ', en: 'Alternatives' },
        deliverables: { sv: 'Leveransobjekt', en: 'Deliverables' },
        knowledge: { sv: 'Kunskap', en: 'Knowledge' },
        openActions: { sv: 'Öppna åtgärder', en: 'Open actions' },
        figure: { sv: 'Figur', en: 'Figure' },
        attachments: { sv: 'Bilagor', en: 'Attachments' },
        nextMeeting: { sv: 'Nästa möte', en: 'Next meeting' },
      },
    },
    heading: { kind: 'text', maxLength: 200, label: { sv: 'Rubrik', en: 'Heading' } },
    // Of a section under the meeting that is numbered on after the items: "5) Nästa möte".
    sectionNumber: { kind: 'text', maxLength: 12, label: { sv: 'Nummer', en: 'Number' } },
    body: { kind: 'markdown', label: { sv: 'Text', en: 'Text' }, hint: writeRoles },
    report: { kind: 'reference', list: 'statusReports', label: { sv: 'Statusrapport', en: 'Status report' } },
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    // What the handbook shows of the deliverable is the latest section that names it.
    deliverable: { kind: 'reference', list: 'deliverables', label: { sv: 'Leveransobjekt', en: 'Deliverable' } },
    knowledge: { kind: 'reference', list: 'knowledgePages', label: { sv: 'Kunskapssida', en: 'Knowledge page' } },
    // The figure itself.
    paper: { kind: 'reference', list: 'papers', label: { sv: 'Figur', en: 'Figure' } },
    state: stateField(keptStates, { sv: 'Finns kvar', en: 'Kept' }),
  },
  rules: ({ kind, paper, body, knowledge, ...section }, around) => [
    ...itemProblems(section, around),
    ...(kind === 'prose' && body === null ? [{ field: 'body', code: 'required' } as const] : []),
    ...(kind === 'figure' && paper === null ? [{ field: 'paper', code: 'required' } as const] : []),
    ...(kind === 'knowledge' && knowledge === null ? [{ field: 'knowledge', code: 'required' } as const] : []),
  ],
  table: ['position', 'kind', 'heading'],
  words: {
    one: { sv: 'avsnitt', en: 'section' },
    many: { sv: 'avsnitt', en: 'sections' },
    theOne: { sv: 'avsnittet', en: 'the section' },
    newOne: { sv: 'Nytt avsnitt', en: 'New section' },
    empty: { sv: 'Inga avsnitt än. Lägg till det första.', en: 'No sections yet. Add the first one.' },
    emptyReader: { sv: 'Punkten har inget underlag.', en: 'The item has no material.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Avsnittet', en: 'The section' },
      level: 'short',
      fields: ['kind', { field: 'knowledge', when: ({ kind }) => kind === 'knowledge' }, 'heading', 'body'],
    },
    {
      group: { sv: 'Visar ur registren', en: 'Shows from the registers' },
      level: 'full',
      fields: [
        { field: 'report', when: ({ kind }) => kind !== null && SHOWS_REPORT.includes(kind) },
        { field: 'decision', when: ({ kind }) => kind === 'alternatives' || kind === 'deliverables' },
        { field: 'paper', when: ({ kind }) => kind === 'figure' },
        'deliverable',
        'sectionNumber',
        'meeting',
        'agendaItem',
        'position',
      ],
    },
  ],
  life: { states: keptStates, facts: () => ({}) },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type Section = Item<typeof sections>;
export type SectionKind = Section['kind'];
