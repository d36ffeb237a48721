import { defineList, type Item } from '../schema/defineList';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** A budget line with its budget and the outcome so far by the books, whole kronor. A status report has figures of its own (reportFigures); totals are computed (shared/rules/financeTotals). */
export const budgetLines = defineList({
  name: 'budgetLines',
  label: { sv: 'Budgetposter', en: 'Budget lines' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Budgetpost', en: 'Budget line' } },
    budgetSek: { kind: 'money', required: true, label: { sv: 'Projektbudget totalt', en: 'Total project budget' } },
    outcomeSek: { kind: 'money', required: true, label: { sv: 'Utfall', en: 'Outcome' } },
    asOf: { kind: 'date', label: { sv: 'Per datum', en: 'As of' } },
    position: positionTo(99),
  },
  table: ['title', 'budgetSek', 'outcomeSek'],
  words: {
    one: { sv: 'budgetpost', en: 'budget line' },
    many: { sv: 'budgetposter', en: 'budget lines' },
    theOne: { sv: 'budgetposten', en: 'the budget line' },
    newOne: { sv: 'Ny budgetpost', en: 'New budget line' },
    empty: { sv: 'Inga budgetposter än. Lägg till den första.', en: 'No budget lines yet. Add the first one.' },
    emptyReader: { sv: 'Inga budgetposter än.', en: 'No budget lines yet.' },
  },
  columns: [
    { field: 'title', width: 320, grow: true },
    { field: 'budgetSek' },
    { field: 'outcomeSek' },
    { field: 'asOf' },
  ],
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Budgetposten', en: 'The budget line' },
      level: 'short',
      fields: ['title', 'budgetSek', 'outcomeSek', 'asOf', 'position'],
    },
  ],
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type BudgetLine = Item<typeof budgetLines>;
