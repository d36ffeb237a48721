import type { ListDefinition } from '../schema/defineList';
import type { Problem } from '../schema/problem';

type Row = Readonly<Record<string, unknown>>;

/** As people see it: without regard to case, and to how a letter with its mark is stored. */
const seen = (value: unknown): string => String(value).normalize('NFC').trim().toLowerCase();

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/**
 * What would look the same as another row of the list. Only values that are being written are judged, so that rows that are alike already can be put right
 * one at a time.
 */
export function alikeProblems(
  list: ListDefinition,
  row: Row,
  to: { written: readonly string[]; others: readonly Row[] },
): Problem[] {
  return (list.distinct ?? []).flatMap((fields): Problem[] => {
    const isJudged = fields.some((field) => to.written.includes(field)) && fields.every((field) => isGiven(row[field]));
    const isTaken = (other: Row): boolean =>
      other.withdrawn !== true &&
      fields.every((field) => isGiven(other[field]) && seen(other[field]) === seen(row[field]));
    return isJudged && to.others.some(isTaken) ? [{ field: fields.at(-1) ?? '', code: 'looksAlike' }] : [];
  });
}
