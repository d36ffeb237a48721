import { defineList } from '../schema/defineList';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from './roles';
import { writeRoles } from './writeRoles';

/** How a process is today in one municipality. */
export const currentStates = defineList({
  name: 'currentStates',
  label: { sv: 'Nuläge i kommunerna', en: 'Current state in the municipalities' },
  fields: {
    process: {
      kind: 'reference',
      list: 'processes',
      required: true,
      indexed: true,
      label: { sv: 'Process', en: 'Process' },
    },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      required: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    description: {
      kind: 'note',
      maxLength: 4000,
      required: true,
      label: { sv: 'Så arbetar vi i dag', en: 'How we work today' },
      hint: writeRoles,
    },
    differences: {
      kind: 'note',
      maxLength: 2000,
      label: { sv: 'Det skiljer sig från andra', en: 'What differs from others' },
    },
    describedOn: { kind: 'date', label: { sv: 'Beskrivet den', en: 'Described on' } },
  },
  distinct: [['process', 'municipality']],
  table: ['municipality', 'process', 'description'],
  words: {
    one: { sv: 'nuläge', en: 'current state' },
    many: { sv: 'nulägen', en: 'current states' },
    theOne: { sv: 'nuläget', en: 'the current state' },
    newOne: { sv: 'Nytt nuläge', en: 'New current state' },
    empty: {
      sv: 'Inget nuläge är beskrivet än. Börja med hur ni arbetar i dag.',
      en: 'No current state has been described yet. Begin with how you work today.',
    },
    emptyReader: { sv: 'Inget nuläge är beskrivet än.', en: 'No current state has been described yet.' },
  },
  columns: [
    { field: 'municipality', width: 140 },
    { field: 'process', width: 200 },
    { field: 'description', width: 320, grow: true },
    { field: 'differences', width: 260 },
    { field: 'describedOn' },
  ],
  sort: { by: 'municipality' },
  search: ['description', 'differences'],
  filters: ['municipality'],
  form: [
    {
      group: { sv: 'Nuläget', en: 'The current state' },
      level: 'short',
      fields: ['process', 'municipality', 'description', 'differences', 'describedOn'],
    },
  ],
  access: {
    read: 'everyone',
    create: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    update: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    ownMunicipality: MUNICIPAL_ROLES,
  },
});
