import { defineList } from '../schema/defineList';
import { INSIDE } from './roles';

/** A way of looking at the process factory that somebody has kept: filters, order and arrangement, as they stand in the address. */
export const savedViews = defineList({
  name: 'savedViews',
  label: { sv: 'Sparade vyer', en: 'Saved views' },
  titleField: 'title',
  words: {
    one: { sv: 'vy', en: 'view' },
    many: { sv: 'vyer', en: 'views' },
    theOne: { sv: 'vyn', en: 'the view' },
    newOne: { sv: 'Ny vy', en: 'New view' },
    empty: { sv: 'Inga sparade vyer än.', en: 'No saved views yet.' },
  },
  fields: {
    title: {
      kind: 'text',
      maxLength: 80,
      required: true,
      label: { sv: 'Vyns namn', en: 'Name of the view' },
      whenMissing: { sv: 'Skriv vad vyn ska heta.', en: 'Write what the view is to be called.' },
    },
    address: { kind: 'note', maxLength: 1500, label: { sv: 'Adress', en: 'Address' } },
    owner: {
      kind: 'reference',
      list: 'members',
      indexed: true,
      label: { sv: 'Sparad av', en: 'Saved by' },
    },
    removed: { kind: 'flag', label: { sv: 'Borttagen', en: 'Removed' } },
  },
  table: ['title', 'owner'],
  form: [{ group: { sv: 'Vyn', en: 'The view' }, level: 'short', fields: ['title', 'address', 'owner', 'removed'] }],
  access: { read: 'everyone', create: INSIDE, update: INSIDE },
});
