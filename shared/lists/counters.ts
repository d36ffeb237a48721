import { defineList } from '../schema/defineList';

/**
 * The last readable number given in each list that has them; the key is the list's name. It only grows: a number whose row never came to be, or
 * was removed by hand, is not given again.
 */
export const counters = defineList({
  name: 'counters',
  label: { sv: 'Nummerserier', en: 'Number series' },
  fields: {
    last: { kind: 'integer', min: 1, required: true, label: { sv: 'Senast givna nummer', en: 'Last number given' } },
    row: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Given till', en: 'Given to' } },
  },
  table: ['last', 'row'],
  access: { read: [], create: [], update: [] },
  keepsNumbers: true,
  hidden: true,
});
