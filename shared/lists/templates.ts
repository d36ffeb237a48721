import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { listOf, number, object, oneOf, orNull, type ShapeOf, text } from '../schema/shape';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

const fileShape = object({
  version: text,
  state: oneOf('finished', 'draft'),
  /** As the person called it. */
  name: text,
  /** Where it lies in the document library; another file may have had the name first. */
  path: text,
  /** SHA-256 of its bytes, in hexadecimal digits. */
  hash: text,
  size: number,
  /** UTC, ISO 8601. */
  at: text,
  /** Member key. */
  by: orNull(text),
});

/** A version of a template as a Word file, never changed once it is there. */
export interface TemplateFile extends ShapeOf<typeof fileShape> {}

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
    // Oldest first; what is handed out is the last.
    files: data({ sv: 'Filer', en: 'Files' }, listOf(fileShape)),
    position: positionTo(999),
  },
  table: ['title', 'state', 'version'],
  words: {
    one: { sv: 'metodmall', en: 'method template' },
    many: { sv: 'metodmallar', en: 'method templates' },
    theOne: { sv: 'metodmallen', en: 'the template' },
    newOne: { sv: 'Ny metodmall', en: 'New method template' },
    empty: { sv: 'Inga metodmallar än. Lägg till den första.', en: 'No method templates yet. Add the first one.' },
    emptyReader: { sv: 'Inga metodmallar än.', en: 'No method templates yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Metodmallen', en: 'The template' },
      level: 'short',
      fields: ['title', 'state', 'version', 'position'],
    },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Template = Item<typeof templates>;
