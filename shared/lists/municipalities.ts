import { defineList } from '../schema/defineList';
import { part } from '../schema/part';
import { mandates } from './mandates';
import { REGISTRARS } from './roles';

/** Fyrbodal's municipalities; the key is Statistics Sweden's municipality code, four digits as text. One takes part while it has a mandate. */
export const municipalities = defineList({
  name: 'municipalities',
  label: { sv: 'Kommuner', en: 'Municipalities' },
  titleField: 'name',
  fields: {
    name: { kind: 'text', maxLength: 60, required: true, label: { sv: 'Kommun', en: 'Municipality' } },
    officialName: {
      kind: 'text',
      maxLength: 80,
      required: true,
      label: { sv: 'Officiellt namn', en: 'Official name' },
    },
  },
  distinct: [['name']],
  table: ['name', 'officialName'],
  words: {
    one: { sv: 'kommun', en: 'municipality' },
    many: { sv: 'kommuner', en: 'municipalities' },
    theOne: { sv: 'kommunen', en: 'the municipality' },
    newOne: { sv: 'Ny kommun', en: 'New municipality' },
    empty: { sv: 'Inga kommuner än. Lägg till den första.', en: 'No municipalities yet. Add the first one.' },
  },
  columns: [
    { field: 'name', width: 240, grow: true },
    { field: 'officialName', width: 240 },
  ],
  sort: { by: 'name' },
  search: ['name', 'officialName'],
  parts: { mandates: part(mandates, 'municipality') },
  form: [
    { group: { sv: 'Kommunen', en: 'The municipality' }, level: 'short', fields: ['name', 'officialName'] },
    { group: { sv: 'Mandat', en: 'Mandates' }, level: 'short', fields: [], part: 'mandates' },
  ],
  access: { read: 'everyone', financier: true, create: REGISTRARS, update: REGISTRARS },
});
