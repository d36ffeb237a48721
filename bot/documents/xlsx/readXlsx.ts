import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { AppError } from '../../../shared/AppError';
import { dayOfSerial } from '../../../shared/exchange/excelDay';

/** Unpacked, so much and no more: a small file can be made that unpacks to any size. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a sheet of Excel has at most; a file may claim any place, and rows up to it would be made. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Excel's own formats of days, by number. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 57, 58]);

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

interface Told {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string): void;
}

const bareName = (name: string): string => name.replace(/^.*:/, '');

/** Tells what stands in XML, in order. What a document declares by itself is never followed. */
function tell(xml: string, { open, text, close }: Told): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new AppError('notReadableTable', { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => open?.({ name: bareName(name), attributes: { ...attributes } }));
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => close?.(bareName(name)));
  parser.write(xml).close();
}

/** The texts that cells of a workbook share; what is only said of their pronunciation is no part of them. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let spoken = false;
  let inside = false;
  tell(xml, {
    open({ name }) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') spoken = true;
      inside = name === 't' && !spoken;
    },
    text(text) {
      if (inside) texts.push((texts.pop() ?? '') + text);
    },
    close(name) {
      if (name === 'rPh') spoken = false;
      inside = false;
    },
  });
  return texts;
}

/** Which of a workbook's cell formats are days. */
function dayStyles(xml: string): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  tell(xml, {
    open({ name, attributes }) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId);
      const code = (own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
      styles.push(DAY_FORMATS.has(id) || /[yd]/i.test(code));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

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

interface Book {
  texts: readonly string[];
  days: readonly boolean[];
}

/** A number as it is written, without what counting in twos adds: 0.1 + 0.2. */
const figures = (text: string): string => {
  const value = Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : text;
};

function valueOfCell(raw: string, { type, style }: { type: string; style: number }, { texts, days }: Book): string {
  if (type === 's') return unescapedControl(texts[Number(raw)] ?? '');
  if (type === 'inlineStr' || type === 'str') return unescapedControl(raw);
  if (type === 'b') return raw === '1' ? 'true' : 'false';
  // A formula that came to nothing.
  if (type === 'e') return raw;
  if (raw === '') return '';
  return days[style] === true ? dayOfSerial(Number(raw)) : figures(raw);
}

function rowsOf(xml: string, book: Book): string[][] {
  const rows: string[][] = [];
  let cell = { place: '', type: 'n', style: 0 };
  let raw = '';
  let inside = false;
  let row = 0;
  tell(xml, {
    open({ name, attributes }) {
      if (name === 'row') row = rowAt(attributes.r, row);
      if (name === 'c') {
        cell = { place: attributes.r ?? '', type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) };
        raw = '';
      }
      inside = name === 'v' || name === 't';
    },
    text(text) {
      if (inside) raw += text;
    },
    close(name) {
      inside = false;
      if (name !== 'c') return;
      const cells = rows[row - 1] ?? [];
      rows[row - 1] = cells;
      cells[cell.place === '' ? cells.length : columnOf(cell.place)] = valueOfCell(raw, cell, book);
    },
  });
  return Array.from(rows, (cells) => Array.from(cells ?? [], (one) => one ?? ''));
}

/** The path of the first sheet, by the workbook's own list. */
function firstSheet(parts: Readonly<Record<string, string>>): string {
  let id: string | undefined;
  tell(parts['xl/workbook.xml'] ?? '<workbook/>', {
    open({ name, attributes }) {
      if (name === 'sheet')
        id ??= Object.entries(attributes).find(([key]) => bareName(key) === 'id' && key !== 'id')?.[1];
    },
  });
  let target: string | undefined;
  tell(parts['xl/_rels/workbook.xml.rels'] ?? '<Relationships/>', {
    open({ attributes }) {
      if (attributes.Id === id && id !== undefined) target = attributes.Target;
    },
  });
  if (target === undefined) throw new AppError('notReadableTable');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const WANTED = /^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

function unpacked(bytes: Uint8Array): Record<string, string> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!WANTED.test(name)) return false;
        size += originalSize;
        if (size > MOST_BYTES) throw new AppError('tooLarge');
        return true;
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('notReadableTable', { cause: error });
  }
}

/** The first sheet of an Excel workbook as text: days as YYYY-MM-DD, numbers with a point. Throws `notReadableTable` and `tooLarge`. */
export function readXlsx(bytes: Uint8Array): string[][] {
  const parts = unpacked(bytes);
  const sheet = parts[firstSheet(parts)];
  if (sheet === undefined) throw new AppError('notReadableTable');
  const texts = parts['xl/sharedStrings.xml'];
  const styles = parts['xl/styles.xml'];
  return rowsOf(sheet, { texts: texts ? sharedTexts(texts) : [], days: styles ? dayStyles(styles) : [] });
}
