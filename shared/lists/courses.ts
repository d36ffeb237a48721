import { defineList, type Item } from '../schema/defineList';
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
    part: { kind: 'integer', min: 1, max: 50, label: { sv: 'Del', en: 'Part' } },
    supplier: { kind: 'text', maxLength: 120, label: { sv: 'Leverantör', en: 'Supplier' } },
    position: { kind: 'integer', required: true, min: 1, max: 999, label: { sv: 'Ordning', en: 'Position' } },
  },
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
        'part',
        'supplier',
        'position',
      ],
    },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Course = Item<typeof courses>;
