import { AppError } from '../../../shared/AppError';
import { dayOfSerial, timeOfSerial } from '../../../shared/exchange/excelDay';
import type { CellStyle } from './readStyles';
import { tell } from './readXml';

/** What a sheet of Excel has at most; a file may claim any place, and rows up to it would be made. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** What stands further to the right is no column of a list: a file could make thousands for each row. */
const READ_COLUMNS = 500;

/** "AB12" -> 27. Throws `notReadableTable` for a column that no sheet has. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A';
  const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  if (at >= MOST_COLUMNS) throw new AppError('notReadableTable');
  return at;
}

/** The number of a row that says it, else the next. Throws `notReadableTable` for a row that no sheet has. */
function rowAt(written: string | undefined, before: number): number {
  const row = Number(written ?? before + 1);
  if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) throw new AppError('notReadableTable');
  return row;
}

const unescapedControl = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What the cells of a sheet have in common. */
interface Common {
  texts: readonly string[];
  styles: readonly CellStyle[];
  /** Its days are counted from 1904. */
  from1904: boolean;
}

/** So many days later a count from 1904 begins. */
const DAYS_TO_1904 = 1462;

/** A number as it is written, without what counting in twos adds: 0.1 + 0.2. */
const figures = (text: string): string => {
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : text;
};

/** A number that stands for a day or a time; as it is where there is no such day. */
function counted(raw: string, style: CellStyle | undefined, from1904: boolean): string {
  if (style === 'time') return timeOfSerial(Number(raw)) ?? figures(raw);
  if (style === 'day') return dayOfSerial(Number(raw) + (from1904 ? DAYS_TO_1904 : 0)) ?? figures(raw);
  return figures(raw);
}

function valueOfCell(raw: string, { type, style }: { type: string; style: number }, common: Common): string {
  if (type === 's') return unescapedControl(common.texts[Number(raw)] ?? '');
  if (type === 'inlineStr' || type === 'str') return unescapedControl(raw);
  if (type === 'b') return raw === '1' ? 'true' : 'false';
  if (type === 'd') return raw.replace(/T00:00:00.*$/, '');
  // A formula that came to nothing says so: an import refuses it.
  if (type === 'e' || raw === '') return raw;
  return counted(raw, common.styles[style], common.from1904);
}

/** A cell that goes over several rows says the same in each of them. */
function spread(rows: string[][], merged: readonly string[]): void {
  for (const place of merged) {
    const [, column = '', first, last] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(place) ?? [];
    const at = columnOf(column);
    const value = rows[Number(first) - 1]?.[at];
    if (value === undefined || at >= READ_COLUMNS) continue;
    for (const row of rows.slice(Number(first), Number(last))) if (row && !row[at]) row[at] = value;
  }
}

/** The rows of a sheet as text, by their numbers; what is empty is there as empty. */
export function rowsOf(xml: string, common: Common): string[][] {
  const rows: string[][] = [];
  const merged: string[] = [];
  let cell = { at: 0, type: 'n', style: 0 };
  let raw = '';
  let inside = false;
  let row = 0;
  let next = 0;
  tell(xml, {
    open({ name, attributes }) {
      if (name === 'row') {
        row = rowAt(attributes.r, row);
        next = 0;
      }
      if (name === 'c') {
        const at = attributes.r ? columnOf(attributes.r) : next;
        cell = { at, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
        next = at + 1;
        raw = '';
      }
      if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref);
      inside = name === 'v' || name === 't';
    },
    text(text) {
      if (inside) raw += text;
    },
    close(name) {
      inside = false;
      if (name !== 'c' || cell.at >= READ_COLUMNS) return;
      const cells = rows[row - 1] ?? [];
      rows[row - 1] = cells;
      cells[cell.at] = valueOfCell(raw, cell, common);
    },
  });
  spread(rows, merged);
  return Array.from(rows, (cells) => Array.from(cells ?? [], (one) => one ?? ''));
}
