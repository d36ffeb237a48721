import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** Fyrbodal's municipalities; the key is Statistics Sweden's municipality code, four digits as text. */
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
    participates: {
      kind: 'flag',
      required: true,
      label: { sv: 'Deltar i projektet', en: 'Takes part in the project' },
    },
  },
  distinct: [['name']],
  table: ['name', 'officialName', 'participates'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Municipality = Item<typeof municipalities>;
