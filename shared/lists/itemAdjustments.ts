import { defineList } from '../schema/defineList';

/** An item's minutes that were read out and confirmed at the meeting itself; a row for each who confirmed. */
export const itemAdjustments = defineList({
  name: 'itemAdjustments',
  label: { sv: 'Omedelbara justeringar', en: 'Immediate adjustments' },
  fields: {
    meeting: {
      kind: 'reference',
      list: 'meetings',
      required: true,
      indexed: true,
      label: { sv: 'Möte', en: 'Meeting' },
    },
    agendaItem: {
      kind: 'reference',
      list: 'agendaItems',
      required: true,
      label: { sv: 'Mötespunkt', en: 'Agenda item' },
    },
    member: { kind: 'reference', list: 'members', required: true, label: { sv: 'Justerad av', en: 'Adjusted by' } },
    at: { kind: 'instant', required: true, label: { sv: 'Tid', en: 'Time' } },
    hash: { kind: 'text', maxLength: 64, required: true, label: { sv: 'Kontrollsumma', en: 'Hash' } },
  },
  table: ['agendaItem', 'member', 'at'],
  access: { read: 'everyone', create: [], update: [] },
  appendOnly: true,
});
