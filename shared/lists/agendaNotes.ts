import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** What the project management writes to itself beside an item on the agenda; the row has the item's key. */
export const agendaNotes = defineList({
  name: 'agendaNotes',
  label: { sv: 'Anteckningar till dagordningen', en: 'Notes to the agenda' },
  fields: {
    item: {
      kind: 'reference',
      list: 'agendaItems',
      required: true,
      indexed: true,
      label: { sv: 'Dagordningspunkt', en: 'Agenda item' },
    },
    notes: { kind: 'note', label: { sv: 'Anteckningar', en: 'Notes' } },
  },
  table: ['item'],
  access: { read: PROJECT_MANAGEMENT, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  hidden: true,
  live: true,
});

export type AgendaNote = Item<typeof agendaNotes>;
