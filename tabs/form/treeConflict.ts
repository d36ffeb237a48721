import type { ListDefinition } from '../../shared/schema/defineList';
import { sameValue } from '../../shared/schema/sameValue';
import { isVersion, type Typed, type Version } from './draftStore';
import { changesOf, conflictingFields } from './formValues';
import { isWithdrawn, type Place, type RowDraft } from './treeDraft';

/** A row of the tree that somebody else saved meanwhile: my changes against theirs. */
export interface TreeConflict {
  place: Place;
  list: ListDefinition;
  row: RowDraft;
  current: Version;
  /** Fields that both changed, to different values. None: both changes can stand, and nobody needs to choose. */
  fields: readonly string[];
  changes: Typed;
  /** Who took the row away that the other one has changed. */
  takenBy: 'me' | 'them' | null;
}

/** Whether a person must choose. */
export const isAsked = ({ fields, takenBy }: TreeConflict): boolean => fields.length > 0 || takenBy !== null;

/** What of a form's row somebody else has changed since it was begun. */
export const theirFields = ({ row, current }: Pick<TreeConflict, 'row' | 'current'>): string[] =>
  Object.keys(row.values).filter((name) => !sameValue(Reflect.get(row.base ?? {}, name), Reflect.get(current, name)));

function takenBy(row: RowDraft, current: Version, changes: Typed): TreeConflict['takenBy'] {
  const isGone = isWithdrawn(current);
  if (row.removed) return !isGone && theirFields({ row, current }).length > 0 ? 'me' : null;
  return isGone && row.base !== null && !isWithdrawn(row.base) && Object.keys(changes).length > 0 ? 'them' : null;
}

/** Whether a field holds many values, in no order of its own. */
function isMany({ fields }: ListDefinition, name: string): boolean {
  const kind = fields[name]?.kind;
  return kind === 'references' || kind === 'multiChoice';
}

const many = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What both have added to a field of many values, without what either has taken out of it. */
function together(before: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const kept = theirs.filter((one) => mine.includes(one) || !before.includes(one));
  return [...kept, ...mine.filter((one) => !before.includes(one) && !theirs.includes(one))];
}

/** My changes, where a field has many values with theirs in them. */
function changesWithTheirs(list: ListDefinition, row: RowDraft, current: Version): Typed {
  const before = row.base ?? {};
  return Object.fromEntries(
    Object.entries(changesOf(list, before, row.values)).map(([name, mine]) => {
      if (!isMany(list, name)) return [name, mine];
      const all = together(many(Reflect.get(before, name)), many(mine), many(Reflect.get(current, name)));
      return [name, all.length > 0 ? all : null];
    }),
  );
}

/** What is written in a row against what somebody else saved of it; nothing where it is not known what was saved. */
export function conflictOf(
  list: ListDefinition,
  place: Place,
  { row, current }: { row: RowDraft; current: unknown },
): TreeConflict[] {
  if (!isVersion(current)) return [];
  const changes = changesWithTheirs(list, row, current);
  const taken = takenBy(row, current, changes);
  const clashing = conflictingFields({ before: row.base ?? {}, changes, current }).filter((one) => !isMany(list, one));
  return [{ place, list, row, current, changes, takenBy: taken, fields: row.removed || taken ? [] : clashing }];
}
