import type { Course } from '../lists/courses';
import type { GoverningDocument } from '../lists/governingDocuments';
import type { HandbookPage } from '../lists/handbookPages';
import type { HandbookContents } from '../lists/handbookReleases';
import type { Process } from '../lists/processes';
import type { ProcessStep } from '../lists/processSteps';
import type { Template } from '../lists/templates';
import { byPosition } from './byPosition';
import { isStanding } from './isStanding';

/** All that the handbook is put together from. */
export interface ReleasedRecords {
  pages: readonly HandbookPage[];
  courses: readonly Course[];
  templates: readonly Template[];
  documents: readonly GoverningDocument[];
  processes: readonly Process[];
  steps: readonly ProcessStep[];
}

/** The handbook as it is now, as a release keeps it. */
export function handbookContents(records: ReleasedRecords): HandbookContents {
  const steps = byPosition(records.steps.filter(isStanding));
  const titleOf = (step: string) => steps.filter(({ key }) => key === step).map(({ title }) => title);
  return {
    pages: byPosition(records.pages).map(({ key, title, body }) => ({ key, title, body })),
    courses: byPosition(records.courses).map(({ key, title, form, series, part, published }) => ({
      ...{ key, title, form, series, part },
      published: published === true,
    })),
    templates: byPosition(records.templates).map(({ key, title, state, version, files }) => {
      const file = files?.at(-1);
      return { key, title, state, version, file: file ? { name: file.name, hash: file.hash } : null };
    }),
    documents: records.documents.map(({ key, title, category, kind, steps: own }) => ({
      ...{ key, title, category, kind },
      steps: (own ?? []).flatMap(titleOf),
    })),
    processes: records.processes.map(({ key, title, version }) => ({
      ...{ key, title, version },
      steps: steps.filter((one) => one.process === key).map((one) => ({ title: one.title, role: one.role })),
    })),
  };
}
