import type { Course } from '../lists/courses';
import type { GoverningDocument } from '../lists/governingDocuments';
import type { HandbookPage } from '../lists/handbookPages';
import type { ImprovementArea } from '../lists/improvementAreas';
import type { Inspiration } from '../lists/inspirations';
import type { KnowledgePage } from '../lists/knowledgePages';
import type { Need } from '../lists/needs';
import type { Process } from '../lists/processes';
import type { ProcessFinding } from '../lists/processFindings';
import type { ProcessStep } from '../lists/processSteps';
import type { Template } from '../lists/templates';
import type { Place } from '../pages';

/** Something that stands in the handbook: what it is called, all that it says, and where. */
export interface HandbookText {
  id: string;
  title: string;
  text: string;
  place: Place;
}

/** All that is said in the handbook. */
interface HandbookRecords {
  pages: readonly HandbookPage[];
  courses: readonly Course[];
  templates: readonly Template[];
  documents: readonly GoverningDocument[];
  processes: readonly Process[];
  steps: readonly ProcessStep[];
  findings: readonly ProcessFinding[];
  improvements: readonly ImprovementArea[];
  knowledge: readonly KnowledgePage[];
  inspirations: readonly Inspiration[];
  needs: readonly Need[];
}

const together = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(' ');

/** The words of a process are those of its parts as well. */
function processText(process: Process, { steps, findings, improvements }: HandbookRecords): HandbookText {
  const own = <T extends { process: string; withdrawn: boolean | null }>(rows: readonly T[]): T[] =>
    rows.filter((one) => one.process === process.key && !one.withdrawn);
  return {
    id: `processes.${process.key}`,
    title: process.title,
    text: together(
      process.summary,
      process.desiredState,
      process.effectPlan,
      ...own(steps).flatMap(({ title, role, involved, description, desired }) => [
        ...[title, role, involved, description, desired],
      ]),
      ...own(findings).map(({ title }) => title),
      ...own(improvements).flatMap(({ title, desired }) => [title, desired]),
    ),
    place: { page: 'handbook', section: 'process', key: process.key },
  };
}

/** Everything in the handbook that can be searched, page by page and row by row. */
export function handbookTexts(records: HandbookRecords): HandbookText[] {
  const { pages, courses, templates, documents, processes, knowledge, inspirations, needs } = records;
  return [
    ...pages.map(
      ({ key, title, body }): HandbookText => ({
        id: `pages.${key}`,
        title,
        text: body,
        place: { page: 'handbook', section: 'pages', key },
      }),
    ),
    ...courses.map(
      ({ key, title, series, supplier, transcript }): HandbookText => ({
        id: `courses.${key}`,
        title,
        text: together(series, supplier, transcript),
        place: { page: 'handbook', section: 'courses', key },
      }),
    ),
    ...templates.map(
      ({ key, title, files }): HandbookText => ({
        id: `templates.${key}`,
        title,
        text: together(files?.at(-1)?.name),
        place: { page: 'handbook', section: 'templates', key },
      }),
    ),
    ...documents.map(
      ({ key, title, summary }): HandbookText => ({
        id: `documents.${key}`,
        title,
        text: together(summary),
        place: { page: 'handbook', section: 'framework', key },
      }),
    ),
    ...processes.map((process) => processText(process, records)),
    ...knowledge.map(
      ({ key, title, body, sources }): HandbookText => ({
        id: `knowledge.${key}`,
        title,
        text: together(body, sources),
        place: { page: 'knowledge', key },
      }),
    ),
    ...inspirations.map(
      ({ key, title, learned }): HandbookText => ({
        id: `inspiration.${key}`,
        title,
        text: together(learned),
        place: { page: 'inspiration', key },
      }),
    ),
    ...needs.map(
      ({ key, title, byRole, becomes }): HandbookText => ({
        id: `needs.${key}`,
        title,
        text: together(byRole, becomes),
        place: { page: 'needs', key },
      }),
    ),
  ];
}
