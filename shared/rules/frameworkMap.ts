import { keysOf } from '../entriesOf';
import { type GoverningDocument, governingDocuments } from '../lists/governingDocuments';
import type { ProcessStep } from '../lists/processSteps';
import { byPosition } from './byPosition';
import { isStanding } from './isStanding';

type Category = NonNullable<GoverningDocument['category']>;
type DocumentKind = NonNullable<GoverningDocument['kind']>;

export const CATEGORIES = keysOf(governingDocuments.fields.category.options);
const KINDS = keysOf(governingDocuments.fields.kind.options);

/** A step of a process with the documents that apply to it. */
export interface FrameworkRow {
  step: ProcessStep;
  /** By category; an empty one is a gap. */
  documents: Readonly<Record<Category, readonly GoverningDocument[]>>;
  /** The kinds of which there is none. */
  missing: readonly DocumentKind[];
}

interface FrameworkMap {
  rows: readonly FrameworkRow[];
  /** How many categories have no document, over all steps. */
  gaps: number;
  /** Documents that belong to none of the steps. */
  unplaced: readonly GoverningDocument[];
}

/** Governing documents against the steps of a process: what applies where, and what is missing. */
export function frameworkMap(steps: readonly ProcessStep[], documents: readonly GoverningDocument[]): FrameworkMap {
  const kept = byPosition(steps.filter(isStanding));
  const rows = kept.map((step): FrameworkRow => {
    const own = documents.filter((one) => one.steps?.includes(step.key));
    const of = (category: Category) => own.filter((one) => one.category === category);
    return {
      step,
      documents: { organising: of('organising'), planning: of('planning'), regulating: of('regulating') },
      missing: KINDS.filter((kind) => !own.some((one) => one.kind === kind)),
    };
  });
  const gaps = rows.reduce((sum, row) => sum + CATEGORIES.filter((one) => row.documents[one].length === 0).length, 0);
  const unplaced = documents.filter((one) => !kept.some(({ key }) => one.steps?.includes(key)));
  return { rows, gaps, unplaced };
}
