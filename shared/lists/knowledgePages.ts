import { defineList, type Item } from '../schema/defineList';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** Why the project does what it does, with the sources it rests on; also shown at meetings. */
export const knowledgePages = defineList({
  name: 'knowledgePages',
  label: { sv: 'Kunskap', en: 'Knowledge' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Rubrik', en: 'Heading' } },
    body: { kind: 'markdown', required: true, label: { sv: 'Text', en: 'Text' } },
    sources: {
      kind: 'note',
      maxLength: 2000,
      required: true,
      label: { sv: 'Källor', en: 'Sources' },
      whenMissing: { sv: 'Skriv vad texten bygger på.', en: 'Write what the text rests on.' },
    },
    position: positionTo(999),
  },
  table: ['title', 'sources'],
  words: {
    one: { sv: 'sida', en: 'page' },
    many: { sv: 'sidor', en: 'pages' },
    theOne: { sv: 'sidan', en: 'the page' },
    newOne: { sv: 'Ny sida', en: 'New page' },
    empty: { sv: 'Inga sidor än. Lägg till den första.', en: 'No pages yet. Add the first one.' },
    emptyReader: { sv: 'Inga sidor än.', en: 'No pages yet.' },
  },
  columns: [
    { field: 'title', width: 320 },
    { field: 'sources', width: 300, grow: true },
  ],
  sort: { by: 'position' },
  search: ['title', 'body', 'sources'],
  form: [{ group: { sv: 'Sidan', en: 'The page' }, level: 'short', fields: ['title', 'body', 'sources', 'position'] }],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type KnowledgePage = Item<typeof knowledgePages>;
