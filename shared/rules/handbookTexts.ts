import type { ImprovementArea } from '../lists/improvementAreas';
import type { Inspiration } from '../lists/inspirations';
import type { KnowledgePage } from '../lists/knowledgePages';
import type { Need } from '../lists/needs';
import type { Process } from '../lists/processes';
import type { ProcessFinding } from '../lists/processFindings';
import type { Place, SectionOf } from '../pages';
import type { ReleasedRecords } from './handbookContents';
import { isStanding } from './isStanding';

/** Something that stands in the handbook: what it is called, all that it says, and where. */
export interface HandbookText {
  id: string;
  title: string;
  text: string;
  place: Place;
}

/** All that is said in the handbook: what a release keeps, and what stands around it. */
interface HandbookRecords extends ReleasedRecords {
  findings: readonly ProcessFinding[];
  improvements: readonly ImprovementArea[];
  knowledge: readonly KnowledgePage[];
  inspirations: readonly Inspiration[];
  needs: readonly Need[];
}

type Said = readonly (string | null | undefined)[];

const together = (...texts: Said): string => texts.filter(Boolean).join(' ');

/** The words of a process are those of its parts as well. */
function processText(whole: Process, { steps, findings, improvements }: HandbookRecords): HandbookText {
  const own = <T extends { process: string; withdrawn: boolean | null }>(rows: readonly T[]): T[] =>
    rows.filter((one) => one.process === whole.key && isStanding(one));
  return {
    id: `processes.${whole.key}`,
    title: whole.title,
    text: together(
      whole.summary,
      whole.desiredState,
      whole.effectPlan,
      ...own(steps).flatMap(({ title, role, involved, description, desired }) => [
        ...[title, role, involved, description, desired],
      ]),
      ...own(findings).map(({ title }) => title),
      ...own(improvements).flatMap(({ title, desired }) => [title, desired]),
    ),
    place: { page: 'handbook', section: 'process', key: whole.key },
  };
}

/** Rows that stand at a place of their own, each with what it says. */
const standing = <T extends { key: string; title: string }>(
  rows: readonly T[],
  name: string,
  { place, said }: { place: (key: string) => Place; said: (row: T) => Said },
): HandbookText[] =>
  rows.map((row) => ({
    id: `${name}.${row.key}`,
    title: row.title,
    text: together(...said(row)),
    place: place(row.key),
  }));

/** Everything in the handbook that can be searched, page by page and row by row. */
export function handbookTexts(records: HandbookRecords): HandbookText[] {
  const inSection = (section: SectionOf<'handbook'>) => (key: string) => ({ page: 'handbook', section, key }) as const;
  const onPage = (page: 'knowledge' | 'inspiration' | 'needs') => (key: string) => ({ page, key });
  return [
    ...standing(records.pages, 'pages', { place: inSection('pages'), said: ({ body }) => [body] }),
    ...standing(records.courses, 'courses', {
      place: inSection('courses'),
      said: ({ series, supplier, transcript }) => [series, supplier, transcript],
    }),
    ...standing(records.templates, 'templates', {
      place: inSection('templates'),
      said: ({ files }) => [files?.at(-1)?.name],
    }),
    ...standing(records.documents, 'documents', { place: inSection('framework'), said: ({ summary }) => [summary] }),
    ...records.processes.map((one) => processText(one, records)),
    ...standing(records.knowledge, 'knowledge', {
      place: onPage('knowledge'),
      said: ({ body, sources }) => [body, sources],
    }),
    ...standing(records.inspirations, 'inspiration', {
      place: onPage('inspiration'),
      said: ({ learned }) => [learned],
    }),
    ...standing(records.needs, 'needs', { place: onPage('needs'), said: ({ byRole, becomes }) => [byRole, becomes] }),
  ];
}
