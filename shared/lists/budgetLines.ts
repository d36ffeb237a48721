import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** A budget line with its outcome so far, whole kronor. Totals are computed (shared/rules/financeTotals). */
export const budgetLines = defineList({
  name: 'budgetLines',
  label: { sv: 'Budgetposter', en: 'Budget lines' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Budgetpost', en: 'Budget line' } },
    budgetSek: { kind: 'money', required: true, label: { sv: 'Projektbudget totalt', en: 'Total project budget' } },
    outcomeSek: { kind: 'money', required: true, label: { sv: 'Utfall', en: 'Outcome' } },
    asOf: { kind: 'date', label: { sv: 'Per datum', en: 'As of' } },
    position: { kind: 'integer', required: true, min: 1, max: 99, label: { sv: 'Ordning', en: 'Position' } },
  },
  table: ['title', 'budgetSek', 'outcomeSek'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type BudgetLine = Item<typeof budgetLines>;
