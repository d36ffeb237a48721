import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';
import { withdrawn } from './withdrawn';

/** A lettered consequence of an alternative. Consequences with the same topic are compared side by side. */
export const consequences = defineList({
  name: 'consequences',
  label: { sv: 'Alternativens konsekvenser', en: 'Consequences of alternatives' },
  titleField: 'topic',
  words: {
    one: { sv: 'konsekvens', en: 'consequence' },
    many: { sv: 'konsekvenser', en: 'consequences' },
    theOne: { sv: 'konsekvensen', en: 'the consequence' },
    newOne: { sv: 'Ny konsekvens', en: 'New consequence' },
    empty: { sv: 'Här står vad alternativet innebär.', en: 'What the alternative means is listed here.' },
  },
  fields: {
    topic: {
      kind: 'text',
      maxLength: 80,
      required: true,
      label: { sv: 'Gäller', en: 'Concerns' },
      hint: {
        sv: 'Det som jämförs mellan alternativen. Skriv samma ord i alla.',
        en: 'What is compared between the alternatives. Write the same words in all.',
      },
    },
    alternative: {
      kind: 'reference',
      list: 'alternatives',
      required: true,
      indexed: true,
      label: { sv: 'Alternativ', en: 'Alternative' },
    },
    letter: { kind: 'text', maxLength: 2, required: true, label: { sv: 'Bokstav', en: 'Letter' } },
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Slag', en: 'Kind' },
      options: {
        time: { sv: 'Tid', en: 'Time' },
        cost: { sv: 'Kostnad', en: 'Cost' },
        quality: { sv: 'Kvalitet', en: 'Quality' },
        scope: { sv: 'Omfattning', en: 'Scope' },
        communication: { sv: 'Kommunikation', en: 'Communication' },
        funds: { sv: 'Medel', en: 'Funds' },
        risk: { sv: 'Risk', en: 'Risk' },
      },
    },
    text: { kind: 'note', maxLength: 1000, required: true, label: { sv: 'Konsekvens', en: 'Consequence' } },
    withdrawn,
  },
  distinct: [
    ['alternative', 'letter'],
    ['alternative', 'topic'],
  ],
  table: ['letter', 'topic', 'text'],
  sort: { by: 'letter' },
  form: [
    {
      group: { sv: 'Konsekvensen', en: 'The consequence' },
      level: 'short',
      fields: ['letter', 'kind', 'topic', 'text'],
    },
  ],
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Consequence = Item<typeof consequences>;
