import { excelSerial } from '../../../shared/exchange/excelDay';
import type { ExportCell, ExportColumn } from '../../../shared/exchange/exportTable';

/** What a cell of Excel holds at most. */
const MOST = 32_767;
/** Formats of the workbook, by their place in its styles. */
const STYLE = { head: 1, text: 2, day: 3, number: 4 } as const;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Nothing has to be done to a text without these. */
const HARD =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML does not have
  /[<>&"_\u0000-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Text in XML. What XML does not have is left out; Excel itself would otherwise read `_x0041_` as a letter. */
export const escaped = (text: string): string =>
  HARD.test(text)
    ? text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML does not have
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
        .replace(/[<>&"]/g, (sign) => ENTITIES[sign] ?? '')
    : text;

/** A, B … Z, AA: what Excel calls a column. */
function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

const isBlank = (code: number): boolean => code <= 32 || code === 160;

/** Whether XML itself would take blanks away. */
const hasOuterBlank = (text: string): boolean =>
  isBlank(text.charCodeAt(0)) || isBlank(text.charCodeAt(text.length - 1));

function textXml(place: string, text: string, style: number): string {
  const shown = text.length > MOST ? text.slice(0, MOST) : text;
  const isKept = hasOuterBlank(shown) || shown.includes('\n');
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${isKept ? ' xml:space="preserve"' : ''}>${escaped(shown)}</t></is></c>`;
}

function cellXml(cell: ExportCell, place: string): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return `<c r="${place}" s="${STYLE.number}"><v>${cell.number}</v></c>`;
  if (cell.kind === 'text') return textXml(place, cell.text, STYLE.text);
  const serial = excelSerial(cell.day);
  return serial === undefined
    ? textXml(place, cell.day, STYLE.text)
    : `<c r="${place}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

/** The names of the columns, each worked out once. */
const columnNames: string[] = [];

function nameAt(column: number): string {
  columnNames[column] ??= columnName(column);
  return columnNames[column];
}

/** A row of a sheet; the first is 1. */
export function rowXml(cells: readonly ExportCell[], at: number): string {
  let row = `<row r="${at}">`;
  for (let column = 0; column < cells.length; column += 1) row += cellXml(cells[column] ?? null, nameAt(column) + at);
  return `${row}</row>`;
}

/** A sheet up to its first row of values: the heads stay in view. */
export function sheetStart(columns: readonly ExportColumn[]): string {
  const heads = columns.map(({ label }, at) => textXml(`${columnName(at)}1`, label, STYLE.head)).join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols>` +
    `<sheetData><row r="1">${heads}</row>`
  );
}

/** The end of a sheet of so many rows, heads included: its columns can be filtered. */
export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(Math.max(0, columns - 1))}${Math.max(1, rows)}"/></worksheet>`;
