import { hasRole } from '../rules/hasRole';
import { defineList, type Item } from '../schema/defineList';
import { positionTo } from './position';
import { PROJECT_MANAGEMENT } from './roles';

/** Courses of the method handbook. */
export const courses = defineList({
  name: 'courses',
  label: { sv: 'Kurser', en: 'Courses' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Kurs', en: 'Course' } },
    form: {
      kind: 'choice',
      required: true,
      label: { sv: 'Form', en: 'Form' },
      options: {
        recorded: { sv: 'Inspelad', en: 'Recorded' },
        held: { sv: 'Genomförd, inte inspelad', en: 'Held, not recorded' },
      },
    },
    captions: {
      kind: 'choice',
      label: { sv: 'Undertexter', en: 'Captions' },
      options: {
        reviewed: { sv: 'Textad och granskad', en: 'Captioned and reviewed' },
        draft: { sv: 'Utkast', en: 'Draft' },
        missing: { sv: 'Saknar undertexter', en: 'No captions' },
      },
    },
    captionsLink: { kind: 'url', label: { sv: 'Undertextfil', en: 'Captions file' } },
    transcript: { kind: 'markdown', label: { sv: 'Textversion', en: 'Text version' } },
    link: { kind: 'url', label: { sv: 'Film eller sida', en: 'Film or page' } },
    series: { kind: 'text', maxLength: 120, label: { sv: 'Serie', en: 'Series' } },
    audience: {
      kind: 'choice',
      label: { sv: 'Målgrupp', en: 'Audience' },
      options: {
        project: { sv: 'Projektet', en: 'The project' },
        municipalities: { sv: 'Kommunerna', en: 'The municipalities' },
        public: { sv: 'Allmänheten', en: 'The public' },
      },
    },
    published: { kind: 'flag', label: { sv: 'Publicerad', en: 'Published' } },
    part: { kind: 'integer', min: 1, max: 50, label: { sv: 'Del', en: 'Part' } },
    supplier: { kind: 'text', maxLength: 120, label: { sv: 'Leverantör', en: 'Supplier' } },
    position: positionTo(999),
  },
  // A film without captions leaves somebody out (R4).
  rules: ({ form, captions, published }) =>
    published && form === 'recorded' && captions !== 'reviewed'
      ? [{ field: 'published', code: 'captionsNotReviewed' }]
      : [],
  table: ['title', 'form', 'captions'],
  words: {
    one: { sv: 'kurs', en: 'course' },
    many: { sv: 'kurser', en: 'courses' },
    theOne: { sv: 'kursen', en: 'the course' },
    newOne: { sv: 'Ny kurs', en: 'New course' },
    empty: { sv: 'Inga kurser än. Lägg till den första.', en: 'No courses yet. Add the first one.' },
    emptyReader: { sv: 'Inga kurser än.', en: 'No courses yet.' },
  },
  sort: { by: 'position' },
  form: [
    {
      group: { sv: 'Kursen', en: 'The course' },
      level: 'short',
      fields: [
        'title',
        'form',
        { field: 'captions', when: (course) => course.form !== 'held' },
        'link',
        { field: 'captionsLink', when: (course) => course.form !== 'held' },
        'transcript',
        'audience',
        'published',
        'series',
        'part',
        'supplier',
        'position',
      ],
    },
  ],
  access: {
    read: 'everyone',
    // A film that is not published is nobody's to watch: its address stays with those who make it ready.
    guarded: {
      fields: ['link'],
      applies: ({ form, published }) => form === 'recorded' && published !== true,
      sees: (_course, reader) => hasRole(reader, PROJECT_MANAGEMENT),
    },
    create: PROJECT_MANAGEMENT,
    update: PROJECT_MANAGEMENT,
  },
});

export type Course = Item<typeof courses>;
