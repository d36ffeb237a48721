import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

const { recordedCourses, heldCourses, finishedTemplates, draftTemplates } = seed.handbook;

const courses = (titles: readonly string[], form: 'recorded' | 'held', from: number): SeedRow[] =>
  titles.map((title, index) => ({
    list: 'courses',
    key: `K${from + index}`,
    draft: {
      title,
      form,
      position: from + index,
      // The record says that an outside supplier held the one course that was not recorded, without naming it.
      supplier: form === 'held' ? 'Extern leverantör' : null,
    },
  }));

const templates = (titles: readonly string[], state: 'finished' | 'draft', from: number): SeedRow[] =>
  titles.map((title, index) => ({
    list: 'templates',
    key: `M${from + index}`,
    draft: { title, state, position: from + index },
  }));

/** Courses and templates of the method handbook. The record does not say which films have captions. */
export const handbookRows = (): SeedRow[] => [
  ...courses(recordedCourses.itemsVerbatim, 'recorded', 1),
  ...courses(heldCourses.itemsVerbatim, 'held', recordedCourses.itemsVerbatim.length + 1),
  ...templates(finishedTemplates.itemsVerbatim, 'finished', 1),
  ...templates(draftTemplates.itemsVerbatim, 'draft', finishedTemplates.itemsVerbatim.length + 1),
];
