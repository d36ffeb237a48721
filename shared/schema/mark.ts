/**
 * How far a copy of a list reaches: which process made it, how many changes that process had seen, and when it last knew itself equal to SharePoint.
 * For whoever keeps it, a mark is only a text to hand back.
 */
interface Mark {
  origin: string;
  changes: number;
  /** Milliseconds since 1970. */
  syncedAt: number;
}

const FORM = /^([0-9a-f]{8}\.\d{1,15})~(\d{1,15})$/;

export const writeMark = ({ origin, changes, syncedAt }: Mark): string => `${origin}.${changes}~${syncedAt}`;

/** A mark that was handed back, or undefined for anything else. */
export function readMark(text: string): Mark | undefined {
  const [, rows = '', syncedAt] = FORM.exec(text) ?? [];
  const [origin = '', changes] = rows.split('.');
  return rows ? { origin, changes: Number(changes), syncedAt: Number(syncedAt) } : undefined;
}

/** The part of a mark that changes only when rows do. */
export const rowsOf = (mark: string): string => mark.split('~')[0] ?? '';
