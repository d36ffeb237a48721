import { readRows } from '../../../shared/exchange/readRows';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { decodeText } from '../../documents/decodeText';
import { readXlsx } from '../../documents/xlsx/readXlsx';

/** A row that says something, as it is counted where it stands. */
export interface TableRow {
  row: number;
  cells: readonly string[];
}

/** What is brought in, as rows. */
export interface Table {
  sheet: { name: string; others: readonly string[] } | null;
  rows: readonly TableRow[];
}

const saying = (rows: readonly (readonly string[])[]): TableRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.some((one) => one.trim() !== ''));

/** Reads what is brought in: a workbook is a zip, of which the sheet with the list's own name is read before others; everything else is text. */
export function tableIn(bytes: Uint8Array, list: ListDefinition): Table {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { sheet: null, rows: saying(readRows(decodeText(bytes))) };
  const { name, others, rows } = readXlsx(bytes, [list.label.sv, list.label.en, list.name]);
  return { sheet: { name, others }, rows: saying(rows) };
}
