import type { Label } from '../fields/kind';
import { spanProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { MUNICIPAL_ROLES, type Role } from './roles';
import { withdrawn } from './withdrawn';

const roleLabels: Readonly<Record<Role, Label>> = {
  projectLeader: { sv: 'projektledare', en: 'project leader' },
  assistantProjectLeader: { sv: 'biträdande projektledare', en: 'assistant project leader' },
  steeringGroupMember: { sv: 'styrgruppsledamot', en: 'steering group member' },
  substitute: { sv: 'ersättare', en: 'substitute' },
  municipalRepresentative: { sv: 'kommunrepresentant', en: 'municipal representative' },
  financier: { sv: 'finansiär', en: 'financier' },
  administrator: { sv: 'administratör', en: 'administrator' },
};

/** What a person is in the project, from a day and to a day: yesterday's roles stay yesterday's. An empty end is one that is not known or not there yet. */
export const memberships = defineList({
  name: 'memberships',
  label: { sv: 'Uppdrag', en: 'Memberships' },
  fields: {
    member: {
      kind: 'reference',
      list: 'members',
      required: true,
      indexed: true,
      label: { sv: 'Person', en: 'Person' },
    },
    role: { kind: 'choice', required: true, options: roleLabels, label: { sv: 'Roll', en: 'Role' } },
    municipality: { kind: 'reference', list: 'municipalities', label: { sv: 'Kommun', en: 'Municipality' } },
    mandate: {
      kind: 'reference',
      list: 'mandates',
      label: { sv: 'Mandat', en: 'Mandate' },
      hint: {
        sv: 'Behövs bara om kommunen har flera mandat.',
        en: 'Needed only where the municipality has several mandates.',
      },
    },
    substituteFor: {
      kind: 'reference',
      list: 'members',
      label: { sv: 'Ersättare för', en: 'Substitute for' },
      hint: {
        sv: 'Tomt: för vem som helst av kommunens ledamöter.',
        en: 'Empty: for any of the municipality’s members.',
      },
    },
    order: {
      kind: 'integer',
      min: 1,
      max: 999,
      label: { sv: 'Ordning', en: 'Order' },
      hint: { sv: 'I vilken ordning ersättare träder in.', en: 'The order in which substitutes step in.' },
    },
    from: { kind: 'date', label: { sv: 'Från och med', en: 'From' } },
    to: { kind: 'date', label: { sv: 'Till och med', en: 'To' } },
    withdrawn,
  },
  rules: ({ role, municipality, ...span }) => [
    ...spanProblems(span, { from: 'from', to: 'to', mayBeSame: true }),
    ...(MUNICIPAL_ROLES.some((one) => one === role) && municipality === null
      ? [{ field: 'municipality', code: 'required' } as const]
      : []),
  ],
  table: ['member', 'role', 'municipality', 'from', 'to'],
  words: {
    one: { sv: 'uppdrag', en: 'membership' },
    many: { sv: 'uppdrag', en: 'memberships' },
    theOne: { sv: 'uppdraget', en: 'the membership' },
    newOne: { sv: 'Nytt uppdrag', en: 'New membership' },
    empty: { sv: 'Inga uppdrag än. Lägg till det första.', en: 'No memberships yet. Add the first one.' },
  },
  form: [
    {
      group: { sv: 'Uppdraget', en: 'The membership' },
      level: 'short',
      fields: [
        'role',
        { field: 'municipality', when: ({ role }) => MUNICIPAL_ROLES.some((one) => one === role) },
        { field: 'mandate', when: ({ role }) => role === 'steeringGroupMember' || role === 'substitute' },
        { field: 'substituteFor', when: ({ role }) => role === 'substitute' },
        { field: 'order', when: ({ role }) => role === 'substitute' },
        'from',
        'to',
      ],
    },
  ],
  // Written with the person only, by those who may write that.
  access: { read: 'everyone', financier: true, create: [], update: [] },
});

export type Membership = Item<typeof memberships>;
