import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** From whom the development process has been inspired, when, and what was learned. */
export const inspirations = defineList({
  name: 'inspirations',
  label: { sv: 'Inspiration', en: 'Inspiration' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Från', en: 'From' } },
    heldOn: { kind: 'date', label: { sv: 'När', en: 'When' } },
    learned: { kind: 'note', maxLength: 4000, label: { sv: 'Det vi lärde oss', en: 'What we learned' } },
  },
  distinct: [['title', 'heldOn']],
  table: ['title', 'heldOn'],
  words: {
    one: { sv: 'inspiration', en: 'inspiration' },
    many: { sv: 'inspirationer', en: 'inspirations' },
    theOne: { sv: 'inspirationen', en: 'the inspiration' },
    newOne: { sv: 'Ny inspiration', en: 'New inspiration' },
    empty: { sv: 'Ingen inspiration än. Lägg till den första.', en: 'No inspiration yet. Add the first one.' },
    emptyReader: { sv: 'Ingen inspiration än.', en: 'No inspiration yet.' },
  },
  columns: [{ field: 'title', width: 240 }, { field: 'heldOn' }, { field: 'learned', width: 320, grow: true }],
  sort: { by: 'title' },
  search: ['title', 'learned'],
  form: [
    { group: { sv: 'Inspirationen', en: 'The inspiration' }, level: 'short', fields: ['title', 'heldOn', 'learned'] },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Inspiration = Item<typeof inspirations>;
