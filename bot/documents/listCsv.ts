import type { ExportCell, ExportColumn } from '../../shared/exchange/exportTable';

/** Excel takes a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Excel takes a text of figures for a number or a day: 0120, 9.10, 10-16. */
const FIGURES = /^\d[\d.,:/\s-]*$/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textCell(text: string): string {
  if (FORMULA.test(text)) return quoted(`'${text}`);
  // The one way in which Excel lets figures in a text file stay as they are.
  if (FIGURES.test(text)) return quoted(`="${text}"`);
  return /["; \r\n\t]/.test(text) ? quoted(text) : text;
}

function cellText(cell: ExportCell): string {
  if (cell === null) return '';
  // A Swedish Excel reads a comma.
  if (cell.kind === 'number') return String(cell.number).replace('.', ',');
  return cell.kind === 'day' ? cell.day : textCell(cell.text);
}

/** The beginning of a file that Excel reads as UTF-8. */
export const CSV_MARK = '\ufeff';

/** One line of text values. */
export const csvLine = (cells: readonly ExportCell[]): string => `${cells.map(cellText).join(';')}\r\n`;

/** The names of the columns as a line. */
export const csvHead = (columns: readonly ExportColumn[]): string =>
  csvLine(columns.map(({ label }) => ({ kind: 'text', text: label })));
