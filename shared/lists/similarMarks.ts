import { defineList, type Item } from '../schema/defineList';
import { ofInitiative } from './initiative/ofInitiative';
import { withdrawn } from './withdrawn';

/** What a municipality has said of its initiative beside another's: the same, similar, or something else. Both of them show it. */
export const similarMarks = defineList({
  name: 'similarMarks',
  label: { sv: 'Jämförda insatser', en: 'Compared initiatives' },
  words: {
    one: { sv: 'jämförelse', en: 'comparison' },
    many: { sv: 'jämförelser', en: 'comparisons' },
    theOne: { sv: 'jämförelsen', en: 'the comparison' },
    newOne: { sv: 'Ny jämförelse', en: 'New comparison' },
    empty: { sv: 'Inga jämförelser än.', en: 'No comparisons yet.' },
  },
  fields: {
    initiative: ofInitiative,
    other: {
      kind: 'reference',
      list: 'initiatives',
      required: true,
      indexed: true,
      label: { sv: 'Jämförd med', en: 'Compared with' },
    },
    mark: {
      kind: 'choice',
      required: true,
      label: { sv: 'Bedömning', en: 'Judgement' },
      options: {
        same: { sv: 'Samma', en: 'The same' },
        similar: { sv: 'Liknande', en: 'Similar' },
        different: { sv: 'Annat', en: 'Something else' },
      },
    },
    withdrawn,
  },
  rules: ({ initiative, other }) =>
    initiative !== null && initiative === other ? [{ field: 'other', code: 'comparedWithItself' }] : [],
  distinct: [['initiative', 'other']],
  table: ['initiative', 'other', 'mark'],
  form: [{ group: { sv: 'Jämförelse', en: 'Comparison' }, level: 'short', fields: ['other', 'mark'] }],
  // Written with its initiative only, by those who may write that.
  access: { read: 'everyone', create: [], update: [] },
});

export type SimilarMark = Item<typeof similarMarks>;
