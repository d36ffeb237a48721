import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { listOf, object, orNull, type ShapeOf, text } from '../schema/shape';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

const editionShape = object({
  /** UTC, ISO 8601. */
  at: text,
  /** Member key. */
  by: text,
  title: text,
  body: text,
  /** What whoever wrote it said of the change. */
  note: orNull(text),
});

/** A page as it was from a moment on, until the next. */
export interface PageEdition extends ShapeOf<typeof editionShape> {}

/** A page of the method handbook, with every version it has had. */
export const handbookPages = defineList({
  name: 'handbookPages',
  label: { sv: 'Handbokens sidor', en: 'Pages of the handbook' },
  titleField: 'title',
  fields: {
    title: {
      kind: 'text',
      maxLength: 160,
      required: true,
      label: { sv: 'Rubrik', en: 'Heading' },
      whenMissing: { sv: 'Skriv vad sidan heter.', en: 'Write what the page is called.' },
    },
    body: { kind: 'markdown', required: true, label: { sv: 'Text', en: 'Text' } },
    changeNote: {
      kind: 'text',
      maxLength: 250,
      label: { sv: 'Vad som är ändrat', en: 'What has changed' },
      hint: { sv: 'Det står vid versionen.', en: 'It is kept with the version.' },
    },
    position: positionTo(999),
    // Oldest first; the last is the page as it is.
    editions: data({ sv: 'Versioner', en: 'Versions' }, listOf(editionShape)),
  },
  distinct: [['title']],
  table: ['title', 'position'],
  words: {
    one: { sv: 'sida', en: 'page' },
    many: { sv: 'sidor', en: 'pages' },
    theOne: { sv: 'sidan', en: 'the page' },
    newOne: { sv: 'Ny sida', en: 'New page' },
    empty: {
      sv: 'Handboken har inga sidor än. Skriv den första: vad metoden är till för, och när den används.',
      en: 'The handbook has no pages yet. Write the first one: what the method is for, and when it is used.',
    },
    emptyReader: { sv: 'Handboken har inga sidor än.', en: 'The handbook has no pages yet.' },
  },
  sort: { by: 'position' },
  search: ['title', 'body'],
  form: [
    { group: { sv: 'Sidan', en: 'The page' }, level: 'short', fields: ['title', 'body', 'changeNote', 'position'] },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type HandbookPage = Item<typeof handbookPages>;
