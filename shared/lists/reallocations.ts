import { amountProblems } from '../rules/rowRules';
import { defineList } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { reallocationStates } from '../states/reallocation';
import { PROJECT_MANAGEMENT } from './roles';

/** Money that is moved from one budget line to another. It is possible until it has been decided; the lines themselves are changed by nobody else. */
export const reallocations = defineList({
  name: 'reallocations',
  label: { sv: 'Omdisponeringar', en: 'Reallocations' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Omdisponering', en: 'Reallocation' } },
    fromLine: {
      kind: 'reference',
      list: 'budgetLines',
      required: true,
      label: { sv: 'Från budgetpost', en: 'From budget line' },
    },
    toLine: {
      kind: 'reference',
      list: 'budgetLines',
      required: true,
      label: { sv: 'Till budgetpost', en: 'To budget line' },
    },
    amountSek: { kind: 'money', required: true, label: { sv: 'Belopp', en: 'Amount' } },
    reason: { kind: 'note', maxLength: 2000, label: { sv: 'Skäl', en: 'Reason' } },
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    state: stateField(reallocationStates, { sv: 'Läge', en: 'State' }),
  },
  rules: ({ fromLine, toLine, amountSek }) => [
    ...(fromLine !== null && fromLine === toLine ? [{ field: 'toLine', code: 'sameLine' as const }] : []),
    ...amountProblems({ amountSek }),
  ],
  table: ['title', 'fromLine', 'toLine', 'amountSek', 'state'],
  words: {
    one: { sv: 'omdisponering', en: 'reallocation' },
    many: { sv: 'omdisponeringar', en: 'reallocations' },
    theOne: { sv: 'omdisponeringen', en: 'the reallocation' },
    newOne: { sv: 'Ny omdisponering', en: 'New reallocation' },
    empty: { sv: 'Inga omdisponeringar än. Lägg till den första.', en: 'No reallocations yet. Add the first one.' },
    emptyReader: { sv: 'Inga omdisponeringar.', en: 'No reallocations.' },
  },
  columns: [
    { field: 'title', width: 260, grow: true },
    { field: 'fromLine' },
    { field: 'toLine' },
    { field: 'amountSek' },
    { field: 'decision' },
    { field: 'state' },
  ],
  sort: { by: 'title' },
  filters: ['state'],
  form: [
    {
      group: { sv: 'Omdisponeringen', en: 'The reallocation' },
      level: 'short',
      fields: ['title', 'fromLine', 'toLine', 'amountSek', 'reason', 'decision', 'state'],
    },
  ],
  life: { states: reallocationStates, facts: ({ row }) => row },
  access: { read: 'everyone', financier: true, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});
