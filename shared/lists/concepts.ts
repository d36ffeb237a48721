import { defineList } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** The project's own changes to the list of subjects by which initiatives are found alike: words added and taken away, subjects of its own. What came with the app is kept apart and may be renewed. */
export const concepts = defineList({
  name: 'concepts',
  label: { sv: 'Ordlista', en: 'Word list' },
  titleField: 'title',
  words: {
    one: { sv: 'ämne', en: 'subject' },
    many: { sv: 'ämnen', en: 'subjects' },
    theOne: { sv: 'ämnet', en: 'the subject' },
    newOne: { sv: 'Nytt ämne', en: 'New subject' },
    empty: {
      sv: 'Projektet har inte ändrat den ordlista som följer med appen. Lägg till det första ämnet.',
      en: 'The project has not changed the list that comes with the app. Add the first subject.',
    },
    emptyReader: {
      sv: 'Projektet har inte ändrat den ordlista som följer med appen.',
      en: 'The project has not changed the list that comes with the app.',
    },
  },
  fields: {
    title: {
      kind: 'text',
      maxLength: 80,
      required: true,
      label: { sv: 'Ämne', en: 'Subject' },
      hint: {
        sv: 'Samma namn som ett ämne i appens lista ändrar det, till exempel skolskjuts. Ett nytt namn blir ett nytt ämne.',
        en: 'The name of a subject in the app’s list changes that one, for example skolskjuts. Another name is a new subject.',
      },
      whenMissing: { sv: 'Skriv vad ämnet heter.', en: 'Write what the subject is called.' },
    },
    workField: {
      kind: 'text',
      maxLength: 40,
      label: { sv: 'Verksamhetsfält', en: 'Field of work' },
      hint: {
        sv: 'För ett nytt ämne, till exempel skola eller bygg.',
        en: 'For a new subject, for example skola or bygg.',
      },
    },
    words: {
      kind: 'note',
      maxLength: 4000,
      label: { sv: 'Ord som läggs till', en: 'Words that are added' },
      hint: { sv: 'Vanliga ord i grundform, med komma mellan.', en: 'Common words in base form, with commas between.' },
    },
    removedWords: {
      kind: 'note',
      maxLength: 2000,
      label: { sv: 'Ord som tas bort', en: 'Words that are taken away' },
    },
  },
  distinct: [['title']],
  table: ['title', 'words'],
  columns: [
    { field: 'title', width: 200 },
    { field: 'workField', width: 140 },
    { field: 'words', width: 320, grow: true },
    { field: 'removedWords', width: 200 },
  ],
  sort: { by: 'title' },
  search: ['title', 'words', 'removedWords'],
  form: [
    {
      group: { sv: 'Ämnet', en: 'The subject' },
      level: 'short',
      fields: ['title', 'workField', 'words', 'removedWords'],
    },
  ],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});
