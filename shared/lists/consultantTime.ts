import { hoursProblems, spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** Hours of bought time against a budget line: worked, or planned. The cost is computed (shared/rules/consultantCost). */
export const consultantTime = defineList({
  name: 'consultantTime',
  label: { sv: 'Konsulttid', en: 'Consultant time' },
  titleField: 'title',
  fields: {
    title: {
      kind: 'text',
      maxLength: 160,
      required: true,
      label: { sv: 'Uppdrag', en: 'Assignment' },
      hint: {
        sv: 'Skriv uppdraget eller rollen. Namn behövs inte.',
        en: 'Write the assignment or the role. No name is needed.',
      },
    },
    line: { kind: 'reference', list: 'budgetLines', required: true, label: { sv: 'Budgetpost', en: 'Budget line' } },
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Tiden är', en: 'The time is' },
      options: { worked: { sv: 'Arbetad', en: 'Worked' }, planned: { sv: 'Planerad', en: 'Planned' } },
    },
    from: { kind: 'date', required: true, label: { sv: 'Perioden börjar', en: 'The period begins' } },
    to: { kind: 'date', required: true, label: { sv: 'Perioden slutar', en: 'The period ends' } },
    hours: { kind: 'number', required: true, label: { sv: 'Timmar', en: 'Hours' } },
    rateSek: { kind: 'money', required: true, label: { sv: 'Pris per timme', en: 'Price an hour' } },
    note: { kind: 'note', maxLength: 1000, label: { sv: 'Anteckning', en: 'Note' } },
  },
  rules: (row) => [...spanProblems(row, { from: 'from', to: 'to', mayBeSame: true }), ...hoursProblems(row)],
  table: ['title', 'line', 'kind', 'hours', 'rateSek'],
  words: {
    one: { sv: 'konsulttid', en: 'consultant time' },
    many: { sv: 'rader med konsulttid', en: 'rows of consultant time' },
    theOne: { sv: 'raden', en: 'the row' },
    newOne: { sv: 'Ny konsulttid', en: 'New consultant time' },
    empty: { sv: 'Ingen konsulttid än. Lägg till den första.', en: 'No consultant time yet. Add the first.' },
    emptyReader: { sv: 'Ingen konsulttid är inlagd än.', en: 'No consultant time has been entered yet.' },
  },
  columns: [
    { field: 'title', width: 240, grow: true },
    { field: 'line' },
    { field: 'kind' },
    { field: 'from' },
    { field: 'to' },
    { field: 'hours' },
    { field: 'rateSek' },
  ],
  sort: { by: 'from', descending: true },
  search: ['title', 'note'],
  filters: ['line', 'kind'],
  form: [
    {
      group: { sv: 'Konsulttiden', en: 'The consultant time' },
      level: 'short',
      fields: ['title', 'line', 'kind', 'from', 'to', 'hours', 'rateSek', 'note'],
    },
  ],
  access: {
    read: [...PROJECT_MANAGEMENT, 'steeringGroupMember', 'substitute', 'financier'],
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
  },
});

export type ConsultantTime = Item<typeof consultantTime>;
