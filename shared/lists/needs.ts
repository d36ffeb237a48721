import { itemProblems } from '../rules/rowRules';
import { defineList, type Item } from '../schema/defineList';
import { INSIDE } from './roles';
import { writeRoles } from './writeRoles';

/** A need that somebody, by role, put to the development process during a discussion. */
export const needs = defineList({
  name: 'needs',
  label: { sv: 'Behov', en: 'Needs' },
  titleField: 'title',
  numbered: { prefix: 'B' },
  fields: {
    title: {
      kind: 'text',
      maxLength: 250,
      required: true,
      label: { sv: 'Behov', en: 'Need' },
      whenMissing: { sv: 'Skriv vilket behovet är.', en: 'Write what the need is.' },
    },
    byRole: {
      kind: 'text',
      maxLength: 120,
      required: true,
      label: { sv: 'Vems behov (roll)', en: 'Whose need (role)' },
      hint: writeRoles,
    },
    meeting: { kind: 'reference', list: 'meetings', indexed: true, label: { sv: 'Från möte', en: 'From meeting' } },
    agendaItem: { kind: 'reference', list: 'agendaItems', label: { sv: 'Från punkt', en: 'From item' } },
    becomes: {
      kind: 'note',
      maxLength: 1000,
      label: { sv: 'Blir fält eller regel', en: 'Becomes a field or a rule' },
    },
  },
  rules: itemProblems,
  table: ['title', 'byRole', 'meeting'],
  words: {
    one: { sv: 'behov', en: 'need' },
    many: { sv: 'behov', en: 'needs' },
    theOne: { sv: 'behovet', en: 'the need' },
    newOne: { sv: 'Nytt behov', en: 'New need' },
    empty: { sv: 'Inga behov än. Lägg till det första.', en: 'No needs yet. Add the first one.' },
  },
  columns: [{ field: 'title', width: 320, grow: true }, { field: 'byRole' }, { field: 'meeting' }],
  search: ['title', 'byRole'],
  form: [
    { group: { sv: 'Behovet', en: 'The need' }, level: 'short', fields: ['title', 'byRole'] },
    {
      group: { sv: 'Ursprung och följd', en: 'Origin and outcome' },
      level: 'short',
      fields: ['meeting', 'agendaItem', 'becomes'],
    },
  ],
  access: { read: 'everyone', create: INSIDE, update: INSIDE },
  live: true,
});

export type Need = Item<typeof needs>;
