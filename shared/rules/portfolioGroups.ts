import type { Label } from '../fields/kind';
import { initiatives } from '../lists/initiatives';

/** By what the portfolio is put together. */
export const GROUPINGS = ['state', 'phase', 'municipality', 'area', 'benefitTypes'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const isGrouping = (text: string): text is Grouping => GROUPINGS.some((one) => one === text);

/** Rows that have the same value, and what that is; null is what has none. */
export interface Group<R> {
  value: string | null;
  rows: R[];
}

type Grouped = { readonly [G in Grouping]: string | readonly string[] | null };

/** The values there are, in their own order; none for a grouping whose values are rows of another list. */
const known = (grouping: Grouping): string[] =>
  grouping === 'municipality' ? [] : Object.keys(initiatives.fields[grouping].options);

/** The words of a value that is a choice. */
export const groupLabel = (grouping: Grouping, value: string): Label | undefined =>
  grouping === 'municipality'
    ? undefined
    : Object.entries<Label>(initiatives.fields[grouping].options).find(([key]) => key === value)?.[1];

/** Rows by a value; one with several values is in several groups. Groups without rows are left out, and what has no value is last. */
export function groupsBy<R extends Partial<Grouped>>(rows: readonly R[], grouping: Grouping): Group<R>[] {
  const found = new Map<string | null, R[]>(known(grouping).map((value) => [value, []]));
  const put = (value: string | null, row: R): void => {
    const group = found.get(value) ?? [];
    group.push(row);
    found.set(value, group);
  };
  for (const row of rows) {
    const value = row[grouping] ?? null;
    if (value === null || typeof value === 'string') put(value, row);
    else if (value.length === 0) put(null, row);
    else for (const one of value) put(one, row);
  }
  const groups = [...found].map(([value, own]) => ({ value, rows: own })).filter(({ rows }) => rows.length > 0);
  return [...groups.filter(({ value }) => value !== null), ...groups.filter(({ value }) => value === null)];
}
