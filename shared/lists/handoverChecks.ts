import { defineList } from '../schema/defineList';
import { HANDOVER_POINTS } from './initiative/handoverPoints';
import { ofInitiative, withInitiative } from './initiative/ofInitiative';
import { withdrawn } from './withdrawn';

/** A point of the checklist by which those who take an initiative over accept it; all are there once it is being handed over. */
export const handoverChecks = defineList({
  name: 'handoverChecks',
  label: { sv: 'Checklista för överlämning', en: 'Handover checklist' },
  words: {
    one: { sv: 'punkt', en: 'point' },
    many: { sv: 'punkter', en: 'points' },
    theOne: { sv: 'punkten', en: 'the point' },
    newOne: { sv: 'Ny punkt', en: 'New point' },
    empty: { sv: 'Checklistan kommer när insatsen lämnas över.', en: 'The checklist comes with the handover.' },
  },
  fields: {
    initiative: ofInitiative,
    point: {
      kind: 'choice',
      required: true,
      label: { sv: 'Punkt', en: 'Point' },
      options: HANDOVER_POINTS,
    },
    done: { kind: 'flag', label: { sv: 'Klar', en: 'Done' } },
    note: { kind: 'text', maxLength: 250, label: { sv: 'Anteckning', en: 'Note' } },
    withdrawn,
  },
  distinct: [['initiative', 'point']],
  table: ['initiative', 'point', 'done'],
  form: [{ group: { sv: 'Punkt', en: 'Point' }, level: 'short', fields: ['point', 'done', 'note'] }],
  access: withInitiative,
});
