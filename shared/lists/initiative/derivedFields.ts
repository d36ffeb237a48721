import type { Fields } from '../../schema/defineList';
import { benefits } from '../benefits';

/** What follows from other values, kept in the row so that a table of every row can be narrowed by it. */
export const derivedFields = {
  hasGoal: { kind: 'flag', service: true, label: { sv: 'Har mål', en: 'Has a goal' } },
  benefitTypes: {
    kind: 'multiChoice',
    service: true,
    label: { sv: 'Nyttotyper', en: 'Types of benefit' },
    options: benefits.fields.type.options,
  },
} satisfies Fields;
