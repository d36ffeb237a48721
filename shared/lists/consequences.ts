import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** A lettered consequence of an alternative. Consequences with the same topic are compared side by side. */
export const consequences = defineList({
  name: 'consequences',
  label: { sv: 'Alternativens konsekvenser', en: 'Consequences of alternatives' },
  titleField: 'topic',
  fields: {
    topic: { kind: 'text', maxLength: 80, required: true, label: { sv: 'Gäller', en: 'Concerns' } },
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
  },
  distinct: [
    ['alternative', 'letter'],
    ['alternative', 'topic'],
  ],
  table: ['letter', 'topic', 'text'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Consequence = Item<typeof consequences>;
