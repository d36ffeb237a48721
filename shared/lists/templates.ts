import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** Method templates of the handbook. */
export const templates = defineList({
  name: 'templates',
  label: { sv: 'Metodmallar', en: 'Method templates' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Metodmall', en: 'Method template' } },
    state: {
      kind: 'choice',
      required: true,
      label: { sv: 'Läge', en: 'State' },
      options: { finished: { sv: 'Framtagen', en: 'Finished' }, draft: { sv: 'Utkast', en: 'Draft' } },
    },
    version: { kind: 'version', label: { sv: 'Version', en: 'Version' } },
    position: { kind: 'integer', required: true, min: 1, max: 999, label: { sv: 'Ordning', en: 'Position' } },
  },
  table: ['title', 'state', 'version'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Template = Item<typeof templates>;
