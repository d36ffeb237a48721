import { defineList, type Item } from '../schema/defineList';
import { MUNICIPAL_ROLES, PROJECT_MANAGEMENT } from './roles';

/** What was measured of a benefit, in which municipality and when. */
export const measurements = defineList({
  name: 'measurements',
  label: { sv: 'Mätningar', en: 'Measurements' },
  fields: {
    benefit: {
      kind: 'reference',
      list: 'benefits',
      required: true,
      indexed: true,
      label: { sv: 'Nytta', en: 'Benefit' },
    },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      required: true,
      label: { sv: 'Kommun', en: 'Municipality' },
    },
    measuredOn: { kind: 'date', required: true, label: { sv: 'Mätt den', en: 'Measured on' } },
    value: { kind: 'number', required: true, label: { sv: 'Värde', en: 'Value' } },
    note: { kind: 'note', maxLength: 1000, label: { sv: 'Så mättes det', en: 'How it was measured' } },
  },
  distinct: [['benefit', 'municipality', 'measuredOn']],
  table: ['benefit', 'municipality', 'measuredOn', 'value'],
  words: {
    one: { sv: 'mätning', en: 'measurement' },
    many: { sv: 'mätningar', en: 'measurements' },
    theOne: { sv: 'mätningen', en: 'the measurement' },
    newOne: { sv: 'Ny mätning', en: 'New measurement' },
    empty: { sv: 'Inga mätningar än. Lägg till den första.', en: 'No measurements yet. Add the first one.' },
    emptyReader: { sv: 'Inga mätningar än.', en: 'No measurements yet.' },
  },
  columns: [
    { field: 'benefit', width: 280, grow: true },
    { field: 'municipality' },
    { field: 'measuredOn' },
    { field: 'value' },
  ],
  sort: { by: 'measuredOn', descending: true },
  search: ['note'],
  filters: ['municipality'],
  form: [
    {
      group: { sv: 'Mätningen', en: 'The measurement' },
      level: 'short',
      fields: ['benefit', 'municipality', 'measuredOn', 'value', 'note'],
    },
  ],
  access: {
    read: 'everyone',
    create: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    update: [...PROJECT_MANAGEMENT, ...MUNICIPAL_ROLES],
    ownMunicipality: MUNICIPAL_ROLES,
  },
});

export type Measurement = Item<typeof measurements>;
