import { defineList, type Item } from '../schema/defineList';

/** What the app does by itself: a row for each job, by its name, so that it is done once however many processes there are. */
export const jobs = defineList({
  name: 'jobs',
  label: { sv: 'Jobb', en: 'Jobs' },
  fields: {
    running: { kind: 'flag', label: { sv: 'Pågår', en: 'Running' } },
    holder: { kind: 'text', maxLength: 80, label: { sv: 'Process', en: 'Process' } },
    failures: { kind: 'integer', min: 0, max: 1_000_000, label: { sv: 'Misslyckade i rad', en: 'Failures in a row' } },
    problem: { kind: 'text', maxLength: 255, label: { sv: 'Senaste fel', en: 'Latest problem' } },
  },
  table: ['running', 'holder', 'failures', 'problem'],
  access: { read: [], create: [], update: [] },
  hidden: true,
});

export type JobRow = Item<typeof jobs>;
