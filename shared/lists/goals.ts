import { defineList } from '../schema/defineList';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from './roles';

/** A goal that initiatives serve: one municipality's, or all of them together. */
export const goals = defineList({
  name: 'goals',
  label: { sv: 'Mål', en: 'Goals' },
  titleField: 'title',
  fields: {
    title: {
      kind: 'text',
      maxLength: 200,
      required: true,
      label: { sv: 'Mål', en: 'Goal' },
      whenMissing: { sv: 'Skriv vilket målet är.', en: 'Write what the goal is.' },
    },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      indexed: true,
      label: { sv: 'Kommun', en: 'Municipality' },
      hint: { sv: 'Tomt betyder att målet är gemensamt.', en: 'Empty means that the goal is joint.' },
    },
    description: { kind: 'note', maxLength: 2000, label: { sv: 'Beskrivning', en: 'Description' } },
    source: { kind: 'url', label: { sv: 'Där det är beslutat', en: 'Where it was decided' } },
  },
  distinct: [['municipality', 'title']],
  table: ['title', 'municipality'],
  words: {
    one: { sv: 'mål', en: 'goal' },
    many: { sv: 'mål', en: 'goals' },
    theOne: { sv: 'målet', en: 'the goal' },
    newOne: { sv: 'Nytt mål', en: 'New goal' },
    empty: { sv: 'Inga mål än. Lägg till det första.', en: 'No goals yet. Add the first one.' },
    emptyReader: { sv: 'Inga mål än.', en: 'No goals yet.' },
  },
  columns: [
    { field: 'title', width: 340, grow: true },
    { field: 'municipality', width: 140 },
  ],
  sort: { by: 'title' },
  search: ['title', 'description'],
  filters: ['municipality'],
  form: [
    {
      group: { sv: 'Målet', en: 'The goal' },
      level: 'short',
      fields: ['title', 'municipality', 'description', 'source'],
    },
  ],
  access: {
    read: 'everyone',
    create: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    update: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    ownMunicipality: MUNICIPAL_ROLES,
  },
});
