import { defineList, type Item } from '../schema/defineList';

/**
 * One answer of one municipality to one question; rows are only added. The key
 * `decision.question.municipality.revision` is unique in SharePoint, so that no process can count a mandate twice.
 */
export const ballots = defineList({
  name: 'ballots',
  label: { sv: 'Röster', en: 'Ballots' },
  fields: {
    decision: {
      kind: 'reference',
      list: 'decisions',
      required: true,
      indexed: true,
      label: { sv: 'Beslut', en: 'Decision' },
    },
    question: { kind: 'text', maxLength: 100, required: true, label: { sv: 'Fråga', en: 'Question' } },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      required: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    revision: { kind: 'integer', min: 1, required: true, label: { sv: 'Gång', en: 'Revision' } },
    member: { kind: 'reference', list: 'members', required: true, label: { sv: 'Röstat av', en: 'Cast by' } },
    answer: { kind: 'text', maxLength: 40, required: true, label: { sv: 'Svar', en: 'Answer' } },
    condition: { kind: 'note', maxLength: 1000, label: { sv: 'Villkor', en: 'Condition' } },
    comment: { kind: 'note', maxLength: 1000, label: { sv: 'Kommentar', en: 'Comment' } },
    castAt: { kind: 'instant', required: true, label: { sv: 'Röstat kl.', en: 'Cast at' } },
    source: {
      kind: 'choice',
      required: true,
      label: { sv: 'Väg', en: 'Way in' },
      options: { card: { sv: 'Kort', en: 'Card' }, tab: { sv: 'Flik', en: 'Tab' } },
    },
    correlation: { kind: 'text', maxLength: 80, label: { sv: 'Spårnings-id', en: 'Correlation id' } },
  },
  table: ['municipality', 'question', 'answer', 'castAt'],
  access: { read: [], create: [], update: [] },
  appendOnly: true,
  live: true,
});

export type Ballot = Item<typeof ballots>;
