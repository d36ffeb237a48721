import { amountProblems, spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { stateField } from '../states/defineStates';
import { fundRequestStates } from '../states/fundRequest';
import { PROJECT_MANAGEMENT } from './roles';

/** Funds called off from the financier: for which period, how much, with which appendices, and how far it has come. */
export const fundRequests = defineList({
  name: 'fundRequests',
  label: { sv: 'Avropade medel', en: 'Called-off funds' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Avrop', en: 'Call-off' } },
    from: { kind: 'date', required: true, label: { sv: 'Perioden börjar', en: 'The period begins' } },
    to: { kind: 'date', required: true, label: { sv: 'Perioden slutar', en: 'The period ends' } },
    amountSek: { kind: 'money', required: true, label: { sv: 'Belopp', en: 'Amount' } },
    appendices: {
      kind: 'note',
      maxLength: 2000,
      neededFor: 'sent',
      label: { sv: 'Bilagor', en: 'Appendices' },
      hint: { sv: 'En på varje rad.', en: 'One on each line.' },
    },
    state: stateField(fundRequestStates, { sv: 'Läge', en: 'State' }),
  },
  rules: (request) => [
    ...spanProblems(request, { from: 'from', to: 'to', mayBeSame: true }),
    ...amountProblems(request),
  ],
  stages: { sent: { sv: 'inför avropet', en: 'before it is called off' } },
  table: ['title', 'from', 'to', 'amountSek', 'state'],
  words: {
    one: { sv: 'avrop', en: 'call-off' },
    many: { sv: 'avrop', en: 'call-offs' },
    theOne: { sv: 'avropet', en: 'the call-off' },
    newOne: { sv: 'Nytt avrop', en: 'New call-off' },
    empty: { sv: 'Inga avrop än. Lägg till det första.', en: 'No call-offs yet. Add the first one.' },
    emptyReader: { sv: 'Inga avrop än.', en: 'No call-offs yet.' },
  },
  columns: [
    { field: 'title', width: 260, grow: true },
    { field: 'from' },
    { field: 'to' },
    { field: 'amountSek' },
    { field: 'state' },
  ],
  sort: { by: 'from', descending: true },
  filters: ['state'],
  form: [
    {
      group: { sv: 'Avropet', en: 'The call-off' },
      level: 'short',
      fields: ['title', 'from', 'to', 'amountSek', 'appendices', 'state'],
    },
  ],
  life: { states: fundRequestStates, facts: ({ missing }) => ({ missing }) },
  access: {
    read: [...PROJECT_MANAGEMENT, 'steeringGroupMember', 'substitute', 'financier'],
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
  },
});

export type FundRequest = Item<typeof fundRequests>;
