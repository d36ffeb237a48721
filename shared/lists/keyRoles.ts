import { defineList, type Item } from '../schema/defineList';
import { part } from '../schema/part';
import { roleHandovers } from './roleHandovers';
import { PROJECT_MANAGEMENT } from './roles';
import { withdrawn } from './withdrawn';

/** A role that the project rests on: who has it, who stands in, and what is handed over when somebody leaves. Rights follow from memberships, never from this. */
export const keyRoles = defineList({
  name: 'keyRoles',
  label: { sv: 'Nyckelroller', en: 'Key roles' },
  titleField: 'title',
  fields: {
    title: {
      kind: 'text',
      maxLength: 120,
      required: true,
      label: { sv: 'Roll', en: 'Role' },
      whenMissing: { sv: 'Skriv vad rollen heter.', en: 'Write what the role is called.' },
    },
    holder: { kind: 'reference', list: 'members', label: { sv: 'Innehavare', en: 'Holder' } },
    holderName: {
      kind: 'text',
      maxLength: 120,
      label: { sv: 'Annan innehavare', en: 'Other holder' },
      hint: {
        sv: 'En roll eller organisation, till exempel en konsult.',
        en: 'A role or organisation, such as a consultant.',
      },
    },
    deputy: { kind: 'reference', list: 'members', label: { sv: 'Ställföreträdare', en: 'Deputy' } },
    deputyName: {
      kind: 'text',
      maxLength: 120,
      label: { sv: 'Annan ställföreträdare', en: 'Other deputy' },
    },
    isKey: {
      kind: 'flag',
      label: { sv: 'Projektet står still utan rollen', en: 'The project stands still without the role' },
      hint: {
        sv: 'När den är vakant föreslås att Personal är röd i statusrapporten.',
        en: 'While it is vacant it is proposed that Staff is red in the status report.',
      },
    },
    withdrawn,
  },
  rules: ({ holder, deputy }) =>
    holder !== null && holder === deputy ? [{ field: 'deputy', code: 'notReference' } as const] : [],
  distinct: [['title']],
  table: ['title', 'holder', 'deputy', 'isKey'],
  words: {
    one: { sv: 'nyckelroll', en: 'key role' },
    many: { sv: 'nyckelroller', en: 'key roles' },
    theOne: { sv: 'nyckelrollen', en: 'the key role' },
    newOne: { sv: 'Ny nyckelroll', en: 'New key role' },
    empty: { sv: 'Inga nyckelroller än. Lägg till den första.', en: 'No key roles yet. Add the first one.' },
    emptyReader: { sv: 'Inga nyckelroller är inlagda än.', en: 'No key roles have been entered yet.' },
  },
  columns: [
    { field: 'title', width: 240, grow: true },
    { field: 'holder', width: 200 },
    { field: 'deputy', width: 200 },
    { field: 'isKey', width: 160 },
  ],
  listed: ['holderName', 'deputyName'],
  sort: { by: 'title' },
  search: ['title'],
  parts: { handover: part(roleHandovers, 'role') },
  form: [
    {
      group: { sv: 'Rollen', en: 'The role' },
      level: 'short',
      fields: ['title', 'holder', 'holderName', 'deputy', 'deputyName', 'isKey'],
    },
    { group: { sv: 'Att lämna över', en: 'To hand over' }, level: 'short', fields: [], part: 'handover' },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type KeyRole = Item<typeof keyRoles>;
