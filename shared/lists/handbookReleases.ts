import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { flag, listOf, number, object, orNull, type ShapeOf, text } from '../schema/shape';

const contentsShape = object({
  pages: listOf(object({ key: text, title: text, body: text })),
  courses: listOf(
    object({ key: text, title: text, form: text, series: orNull(text), part: orNull(number), published: flag }),
  ),
  templates: listOf(
    object({
      key: text,
      title: text,
      state: text,
      version: orNull(text),
      /** The file as it was, by its hash. */
      file: orNull(object({ name: text, hash: text })),
    }),
  ),
  documents: listOf(
    object({ key: text, title: text, category: orNull(text), kind: orNull(text), steps: listOf(text) }),
  ),
  processes: listOf(
    object({
      key: text,
      title: text,
      version: orNull(text),
      steps: listOf(object({ title: text, role: text })),
    }),
  ),
});

/** The whole handbook as it was when a version of it was released. */
export interface HandbookContents extends ShapeOf<typeof contentsShape> {}

/** A version of the method handbook as a whole, frozen: the pages go on living, it does not change. */
export const handbookReleases = defineList({
  name: 'handbookReleases',
  label: { sv: 'Handbokens utgåvor', en: 'Releases of the handbook' },
  titleField: 'version',
  fields: {
    version: { kind: 'text', maxLength: 20, required: true, label: { sv: 'Version', en: 'Version' } },
    note: { kind: 'note', maxLength: 2000, label: { sv: 'Om utgåvan', en: 'About the release' } },
    releasedOn: { kind: 'date', required: true, label: { sv: 'Utgiven', en: 'Released' } },
    contents: data({ sv: 'Innehåll', en: 'Contents' }, contentsShape),
  },
  appendOnly: true,
  distinct: [['version']],
  table: ['version', 'releasedOn', 'note'],
  words: {
    one: { sv: 'utgåva', en: 'release' },
    many: { sv: 'utgåvor', en: 'releases' },
    theOne: { sv: 'utgåvan', en: 'the release' },
    newOne: { sv: 'Ny utgåva', en: 'New release' },
    empty: {
      sv: 'Ingen utgåva än. Den första görs när kurser och mallar är klara för den.',
      en: 'No release yet. The first is made when courses and templates are ready for it.',
    },
  },
  columns: [
    { field: 'version', width: 110 },
    { field: 'releasedOn', width: 140 },
    { field: 'note', width: 320, grow: true },
  ],
  sort: { by: 'releasedOn', descending: true },
  form: [{ group: { sv: 'Utgåvan', en: 'The release' }, level: 'short', fields: ['version', 'releasedOn', 'note'] }],
  // Made from the handbook itself, by the service that freezes it.
  access: { read: 'everyone', create: [], update: [] },
});

export type HandbookRelease = Item<typeof handbookReleases>;
