import { strFromU8, unzipSync } from 'fflate';
import { AppError } from '../../../shared/AppError';
import { rowsOf } from './readSheet';
import { cellStyles } from './readStyles';
import { bareName, tell } from './readXml';
import { sheetNames } from './workbookXml';

/** Unpacked, so much and no more: a small file can be made that unpacks to any size. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A sheet that has been read: its rows as they are counted there, and the sheets that were not read. */
interface ReadSheet {
  name: string;
  others: string[];
  rows: string[][];
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

interface Book {
  sheets: { name: string; id: string | undefined; isHidden: boolean }[];
  /** Its days are counted from 1904, as old workbooks of a Mac are. */
  from1904: boolean;
}

/** What a workbook says of itself. */
function bookOf(xml: string): Book {
  const book: Book = { sheets: [], from1904: false };
  tell(xml, {
    open({ name, attributes }) {
      if (name === 'workbookPr') book.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => bareName(key) === 'id' && key !== 'id')?.[1];
      book.sheets.push({ name: attributes.name ?? '', id, isHidden: /hidden/i.test(attributes.state ?? '') });
    },
  });
  return book;
}

/** Where each part of a workbook lies, by its id. */
function placesIn(xml: string): Map<string, string> {
  const places = new Map<string, string>();
  tell(xml, {
    open({ attributes: { Id = '', Target } }) {
      if (Target !== undefined) places.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return places;
}

function unpacked(bytes: Uint8Array, wanted: readonly string[]): Record<string, string> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.includes(name)) return false;
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

const BOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TEXTS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/** One sheet of an Excel workbook as text, days as YYYY-MM-DD and numbers with a point: the one of such a name, else the first that is shown. Throws `notReadableTable` and `tooLarge`. */
export function readXlsx(bytes: Uint8Array, names: readonly string[] = []): ReadSheet {
  const about = unpacked(bytes, [BOOK, RELATIONS]);
  const { sheets, from1904 } = bookOf(about[BOOK] ?? '<workbook/>');
  const asked = names.flatMap((name) => sheetNames([name])).map((name) => name.toLowerCase());
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const sheet = shown.find(({ name }) => asked.includes(name.toLowerCase())) ?? shown[0] ?? sheets[0];
  const place = placesIn(about[RELATIONS] ?? '<Relationships/>').get(sheet?.id ?? '');
  if (!sheet || place === undefined) throw new AppError('notReadableTable');
  const parts = unpacked(bytes, [place, TEXTS, STYLES]);
  const xml = parts[place];
  if (xml === undefined) throw new AppError('notReadableTable');
  const texts = parts[TEXTS] === undefined ? [] : sharedTexts(parts[TEXTS]);
  const styles = parts[STYLES] === undefined ? [] : cellStyles(parts[STYLES]);
  const others = shown.filter((one) => one !== sheet).map(({ name }) => name);
  return { name: sheet.name, others, rows: rowsOf(xml, { texts, styles, from1904 }) };
}
