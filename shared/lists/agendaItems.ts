import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** An item on the agenda, with what is shown while it is dealt with. */
export const agendaItems = defineList({
  name: 'agendaItems',
  label: { sv: 'Dagordningspunkter', en: 'Agenda items' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Beskrivning', en: 'Description' } },
    meeting: {
      kind: 'reference',
      list: 'meetings',
      required: true,
      indexed: true,
      label: { sv: 'Möte', en: 'Meeting' },
    },
    number: { kind: 'integer', min: 1, max: 99, required: true, label: { sv: 'Punkt', en: 'Item' } },
    type: {
      kind: 'choice',
      required: true,
      label: { sv: 'Typ', en: 'Type' },
      options: {
        information: { sv: 'Informationspunkt', en: 'Information' },
        discussion: { sv: 'Diskussionspunkt', en: 'Discussion' },
        workItem: { sv: 'Arbetsmoment', en: 'Work item' },
        decision: { sv: 'Beslutspunkt', en: 'Decision' },
      },
    },
    presenter: { kind: 'reference', list: 'members', label: { sv: 'Ansvarig', en: 'Presenter' } },
    minutes: { kind: 'integer', min: 1, max: 480, label: { sv: 'Minuter', en: 'Minutes' } },
    content: {
      kind: 'choice',
      label: { sv: 'Visar', en: 'Shows' },
      options: {
        statusReport: { sv: 'Statusrapport', en: 'Status report' },
        text: { sv: 'Text', en: 'Text' },
        risks: { sv: 'Risker och alternativ', en: 'Risks and alternatives' },
        deliverables: { sv: 'Leveransobjekt', en: 'Deliverables' },
      },
    },
    report: { kind: 'reference', list: 'statusReports', label: { sv: 'Statusrapport', en: 'Status report' } },
    text: { kind: 'note', label: { sv: 'Text', en: 'Text' } },
  },
  distinct: [['meeting', 'title']],
  table: ['number', 'type', 'title', 'presenter'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type AgendaItem = Item<typeof agendaItems>;
