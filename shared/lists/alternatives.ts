import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** One way to go in a decision; its lettered consequences are a list of their own. */
export const alternatives = defineList({
  name: 'alternatives',
  label: { sv: 'Alternativ', en: 'Alternatives' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 255, required: true, label: { sv: 'Alternativ', en: 'Alternative' } },
    decision: {
      kind: 'reference',
      list: 'decisions',
      required: true,
      indexed: true,
      label: { sv: 'Beslut', en: 'Decision' },
    },
    number: { kind: 'integer', min: 1, max: 20, required: true, label: { sv: 'Nummer', en: 'Number' } },
    costSek: {
      kind: 'money',
      label: { sv: 'Kostnad', en: 'Cost' },
      hint: { sv: 'Lämna tomt om den inte är beräknad.', en: 'Leave empty if it has not been calculated.' },
    },
  },
  distinct: [
    ['decision', 'number'],
    ['decision', 'title'],
  ],
  table: ['number', 'title', 'costSek'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Alternative = Item<typeof alternatives>;
