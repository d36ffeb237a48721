import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { REGISTRARS } from './roles';

/** Who stands in for whom, from a day and to a day. What the deputy does in those days is logged with both. */
export const delegations = defineList({
  name: 'delegations',
  label: { sv: 'Delegeringar', en: 'Delegations' },
  fields: {
    principal: {
      kind: 'reference',
      list: 'members',
      required: true,
      indexed: true,
      label: { sv: 'Ordinarie', en: 'On behalf of' },
    },
    deputy: { kind: 'reference', list: 'members', required: true, label: { sv: 'Ställföreträdare', en: 'Deputy' } },
    from: { kind: 'date', required: true, label: { sv: 'Från och med', en: 'From' } },
    to: { kind: 'date', required: true, label: { sv: 'Till och med', en: 'To' } },
    withdrawn: { kind: 'flag', label: { sv: 'Återkallad', en: 'Withdrawn' } },
  },
  rules: ({ principal, deputy, ...span }) => [
    ...spanProblems(span, { from: 'from', to: 'to', mayBeSame: true }),
    ...(principal !== null && principal === deputy ? [{ field: 'deputy', code: 'notReference' } as const] : []),
  ],
  table: ['principal', 'deputy', 'from', 'to'],
  words: {
    one: { sv: 'delegering', en: 'delegation' },
    many: { sv: 'delegeringar', en: 'delegations' },
    theOne: { sv: 'delegeringen', en: 'the delegation' },
    newOne: { sv: 'Ny delegering', en: 'New delegation' },
    empty: { sv: 'Ingen delegering än. Lägg till den första.', en: 'No delegation yet. Add the first one.' },
  },
  columns: [
    { field: 'principal', grow: true, width: 240 },
    { field: 'deputy', width: 240 },
    { field: 'from' },
    { field: 'to' },
  ],
  sort: { by: 'from', descending: true },
  form: [
    {
      group: { sv: 'Delegeringen', en: 'The delegation' },
      level: 'short',
      fields: ['principal', 'deputy', 'from', 'to', 'withdrawn'],
    },
  ],
  access: { read: 'everyone', create: REGISTRARS, update: REGISTRARS },
});

export type Delegation = Item<typeof delegations>;
