import type { Problem } from '../schema/problem';

/** A column of what is imported, and the field it is taken to be. */
export interface ImportColumn {
  header: string;
  /** A field of the list, `key`, `readableNumber`, or null for a column that is left out. */
  field: string | null;
}

/** What a row would do, and what is wrong with it. */
export interface ImportedRow {
  /** As it is counted where it stands. */
  row: number;
  name: string;
  does: 'add' | 'change' | 'nothing' | 'refused';
  /** Each with the head of its column; empty where it concerns the whole row. */
  problems: readonly (Problem & { column: string })[];
  /** Fields that would be changed. */
  changes: readonly string[];
}

/** What an import would do. */
export interface ImportPlan {
  /** The sheet that is read, and those that are not, where it is a workbook. */
  sheet: { name: string; others: readonly string[] } | null;
  /** The row of the heads. */
  headRow: number;
  columns: readonly ImportColumn[];
  rows: readonly ImportedRow[];
  /** Names this very plan: of these rows, these columns and what stands in the list now. */
  plan: string;
}

/** What an import has done. */
export interface ImportOutcome {
  added: number;
  /** What an answer has changed in the lists stands beside it under `changed`. */
  altered: number;
  unchanged: number;
  /** Rows that could not be written after all; nothing of them is there. */
  refused: readonly ImportedRow[];
}
