import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { withdrawn } from './withdrawn';

/** A seat with a vote. A municipality takes part while it has one, and may have several; the first has the municipality's own key. */
export const mandates = defineList({
  name: 'mandates',
  label: { sv: 'Mandat', en: 'Mandates' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Mandat', en: 'Mandate' } },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      required: true,
      indexed: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    project: {
      kind: 'reference',
      list: 'projects',
      label: { sv: 'Projekt', en: 'Project' },
      hint: {
        sv: 'Vars möten mandatet räknas vid. Tomt: alla.',
        en: 'At whose meetings the mandate counts. Empty: all.',
      },
    },
    from: { kind: 'date', label: { sv: 'Från och med', en: 'From' } },
    to: { kind: 'date', label: { sv: 'Till och med', en: 'To' } },
    withdrawn,
  },
  rules: (mandate) => spanProblems(mandate, { from: 'from', to: 'to', mayBeSame: true }),
  table: ['title', 'municipality', 'project', 'from', 'to'],
  words: {
    one: { sv: 'mandat', en: 'mandate' },
    many: { sv: 'mandat', en: 'mandates' },
    theOne: { sv: 'mandatet', en: 'the mandate' },
    newOne: { sv: 'Nytt mandat', en: 'New mandate' },
    empty: {
      sv: 'Kommunen deltar inte. Lägg till ett mandat.',
      en: 'The municipality does not take part. Add a mandate.',
    },
  },
  form: [{ group: { sv: 'Mandatet', en: 'The mandate' }, level: 'short', fields: ['title', 'project', 'from', 'to'] }],
  // Written with the municipality only, by those who may write that.
  access: { read: 'everyone', financier: true, create: [], update: [] },
});

export type MandateRow = Item<typeof mandates>;
