import { itemProblems } from '../rules/rowRules';
import { defineList } from '../schema/defineList';
import { ofItem, ofMeeting } from './ofMeeting';

/** An item's minutes that were read out and confirmed at the meeting itself; a row for each who confirmed. */
export const itemAdjustments = defineList({
  name: 'itemAdjustments',
  label: { sv: 'Omedelbara justeringar', en: 'Immediate adjustments' },
  fields: {
    meeting: ofMeeting,
    agendaItem: ofItem,
    member: { kind: 'reference', list: 'members', required: true, label: { sv: 'Justerad av', en: 'Adjusted by' } },
    at: { kind: 'instant', required: true, label: { sv: 'Tid', en: 'Time' } },
    hash: { kind: 'text', maxLength: 64, required: true, label: { sv: 'Kontrollsumma', en: 'Hash' } },
  },
  rules: itemProblems,
  table: ['agendaItem', 'member', 'at'],
  access: { read: 'everyone', create: [], update: [] },
  appendOnly: true,
});
