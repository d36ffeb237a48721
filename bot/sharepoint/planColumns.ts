import { SYSTEM_COLUMNS } from '../../shared/schema/codec';
import { type ColumnDefinition, columnsOf } from '../../shared/schema/columns';
import type { ListDefinition } from '../../shared/schema/defineList';

/** A column as Graph gives it back: what was sent, and an id. */
export interface ExistingColumn extends ColumnDefinition {
  id: string;
}

/** One thing to do to an existing list so that the app can use it. */
export type ColumnStep =
  | { kind: 'addColumn'; column: ColumnDefinition }
  | { kind: 'addIndex'; id: string; name: string }
  | { kind: 'addChoices'; id: string; name: string; choice: Record<string, unknown>; added: readonly string[] }
  | { kind: 'widen'; id: string; name: string; change: Partial<ColumnDefinition> };

/** Why an existing list must be looked at by a person. */
type ColumnProblem =
  | { kind: 'notOurs' }
  | { kind: 'otherType'; name: string }
  | { kind: 'notUnique'; name: string }
  | { kind: 'narrowNumber'; name: string }
  | { kind: 'tooManyIndexes'; count: number };

/** What an existing list needs. When there are problems nothing of it may be done. */
interface ColumnPlan {
  steps: readonly ColumnStep[];
  problems: readonly ColumnProblem[];
}

/** SharePoint's limit per list. */
const MAX_INDEXES = 20;
const FACETS = ['text', 'number', 'choice', 'boolean', 'dateTime'] as const;

const facetOf = (column: ColumnDefinition) => FACETS.find((facet) => column[facet] !== undefined);

/** Values of one kind that cannot be turned into another without loss. */
function typeOf(column: ColumnDefinition): string | undefined {
  const facet = facetOf(column);
  if (facet === 'text') return column.text?.allowMultipleLines ? 'note' : 'text';
  // One choice or several: what is stored is a text or a collection.
  if (facet === 'choice') return column.choice?.displayAs === 'checkBoxes' ? 'choices' : 'choice';
  if (facet === 'dateTime') return `dateTime ${String(column.dateTime?.format ?? 'dateTime')}`;
  return facet;
}

const numberIn = (facet: Record<string, unknown> | undefined, name: string, otherwise: number): number => {
  const value = facet?.[name];
  // SharePoint says "no limit" with the largest doubles, or not at all.
  return typeof value === 'number' && Math.abs(value) < 1e300 ? value : otherwise;
};

function planNumber(wanted: ColumnDefinition, existing: ExistingColumn): ColumnStep | ColumnProblem | undefined {
  const limits = [
    { name: 'minimum', none: Number.NEGATIVE_INFINITY, sign: 1 },
    { name: 'maximum', none: Number.POSITIVE_INFINITY, sign: -1 },
  ];
  const narrow = limits.filter(
    ({ name, none, sign }) => (numberIn(existing.number, name, none) - numberIn(wanted.number, name, none)) * sign > 0,
  );
  if (narrow.length === 0) return undefined;
  // A limit can be moved but not taken away.
  if (narrow.some(({ name }) => wanted.number?.[name] === undefined))
    return { kind: 'narrowNumber', name: wanted.name };
  const number = { ...existing.number, ...wanted.number };
  return { kind: 'widen', id: existing.id, name: wanted.name, change: { number } };
}

function planChoices(wanted: ColumnDefinition, existing: ExistingColumn): ColumnStep | undefined {
  const has = new Set(Array.isArray(existing.choice?.choices) ? existing.choice.choices.map(String) : []);
  const wants = Array.isArray(wanted.choice?.choices) ? wanted.choice.choices.map(String) : [];
  const added = wants.filter((label) => !has.has(label));
  if (added.length === 0) return undefined;
  const choice = { ...existing.choice, choices: [...has, ...added] };
  return { kind: 'addChoices', id: existing.id, name: wanted.name, choice, added };
}

function planText(wanted: ColumnDefinition, existing: ExistingColumn): ColumnStep | undefined {
  if (wanted.text?.allowMultipleLines) return undefined;
  const maxLength = numberIn(wanted.text, 'maxLength', 255);
  if (numberIn(existing.text, 'maxLength', 255) >= maxLength) return undefined;
  return { kind: 'widen', id: existing.id, name: wanted.name, change: { text: { ...existing.text, maxLength } } };
}

function planColumn(wanted: ColumnDefinition, existing: ExistingColumn): (ColumnStep | ColumnProblem)[] {
  const { name } = wanted;
  if (typeOf(existing) !== typeOf(wanted)) return [{ kind: 'otherType', name }];
  const found: (ColumnStep | ColumnProblem | undefined)[] = [];
  if (wanted.enforceUniqueValues && !existing.enforceUniqueValues) found.push({ kind: 'notUnique', name });
  if (wanted.indexed && !existing.indexed) found.push({ kind: 'addIndex', id: existing.id, name });
  if (wanted.choice) found.push(planChoices(wanted, existing));
  if (wanted.text) found.push(planText(wanted, existing));
  if (wanted.number) found.push(planNumber(wanted, existing));
  return found.filter((step) => step !== undefined);
}

const isStep = (found: ColumnStep | ColumnProblem): found is ColumnStep =>
  found.kind === 'addColumn' || found.kind === 'addIndex' || found.kind === 'addChoices' || found.kind === 'widen';

/** Compares a list in SharePoint with its description. Nothing is ever removed, renamed or given another type. */
export function planColumns(list: ListDefinition, existing: readonly ExistingColumn[]): ColumnPlan {
  const byName = new Map(existing.map((column) => [column.name, column]));
  // Every list that this app made has its key column; a list without it belongs to somebody else.
  if (!byName.has(SYSTEM_COLUMNS.key)) return { steps: [], problems: [{ kind: 'notOurs' }] };
  const found = columnsOf(list).flatMap((wanted): (ColumnStep | ColumnProblem)[] => {
    const column = byName.get(wanted.name);
    return column ? planColumn(wanted, column) : [{ kind: 'addColumn', column: wanted }];
  });
  const steps = found.filter(isStep);
  const problems = found.filter((one): one is ColumnProblem => !isStep(one));
  const newIndexes = steps.filter(
    (step) => step.kind === 'addIndex' || (step.kind === 'addColumn' && step.column.indexed),
  );
  const count = existing.filter((column) => column.indexed).length + newIndexes.length;
  if (newIndexes.length > 0 && count > MAX_INDEXES) problems.push({ kind: 'tooManyIndexes', count });
  return { steps, problems };
}
