import { defineList, type Item } from '../schema/defineList';
import { part } from '../schema/part';
import { consequences } from './consequences';
import { PROJECT_MANAGEMENT } from './roles';
import { withdrawn } from './withdrawn';

/** One way to go in a decision; its lettered consequences are a list of their own. */
export const alternatives = defineList({
  name: 'alternatives',
  label: { sv: 'Alternativ', en: 'Alternatives' },
  titleField: 'title',
  words: {
    one: { sv: 'alternativ', en: 'alternative' },
    many: { sv: 'alternativ', en: 'alternatives' },
    theOne: { sv: 'alternativet', en: 'the alternative' },
    newOne: { sv: 'Nytt alternativ', en: 'New alternative' },
    empty: { sv: 'Här står vad man kan välja mellan.', en: 'What there is to choose between is listed here.' },
  },
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
    costWhy: {
      kind: 'text',
      maxLength: 200,
      label: { sv: 'Varför kostnaden inte är beräknad', en: 'Why the cost has not been calculated' },
    },
    withdrawn,
  },
  distinct: [
    ['decision', 'number'],
    ['decision', 'title'],
  ],
  table: ['number', 'title', 'costSek'],
  sort: { by: 'number' },
  form: [
    {
      group: { sv: 'Alternativet', en: 'The alternative' },
      level: 'short',
      fields: ['number', 'title', 'costSek', { field: 'costWhy', when: ({ costSek }) => costSek === null }],
    },
    { group: { sv: 'Vad det innebär', en: 'What it means' }, level: 'short', fields: [], part: 'consequences' },
  ],
  parts: {
    consequences: part(consequences, 'alternative', (own) => ({
      // The next letter, as in the record.
      letter: String.fromCharCode('a'.charCodeAt(0) + Math.min(own.length, 25)),
    })),
  },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Alternative = Item<typeof alternatives>;
