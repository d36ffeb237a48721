import { setImmediate as turn } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportCell, ExportColumn } from '../../../shared/exchange/exportTable';
import { ZIP_TIME } from '../zipOf';
import { rowXml, sheetEnd, sheetStart } from './sheetXml';
import { sheetNames, workbookParts } from './workbookXml';

/** A table that becomes a sheet. */
interface Sheet {
  name: string;
  columns: readonly ExportColumn[];
  rows: Iterable<readonly ExportCell[]>;
}

/** So many rows are written before others get their turn. */
const AT_ONCE = 400;

function* sheetPieces({ columns, rows }: Sheet): Generator<string> {
  yield sheetStart(columns);
  let at = 1;
  let piece = '';
  for (const row of rows) {
    at += 1;
    piece += rowXml(row, at);
    if (at % AT_ONCE === 0) {
      yield piece;
      piece = '';
    }
  }
  yield piece + sheetEnd(columns.length, at);
}

/** An Excel workbook, piece by piece as it is made. The same tables give the same bytes. */
export async function* writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    failure ??= error;
    ready.push(piece);
  });
  const begin = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 3 });
    file.mtime = ZIP_TIME;
    zip.add(file);
    return file;
  };
  for (const [path, xml] of Object.entries(workbookParts(sheetNames(sheets.map(({ name }) => name)))))
    begin(path).push(strToU8(xml), true);
  for (const [at, sheet] of sheets.entries()) {
    const file = begin(`xl/worksheets/sheet${at + 1}.xml`);
    for (const piece of sheetPieces(sheet)) {
      file.push(strToU8(piece));
      yield* ready.splice(0);
      await turn();
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  if (failure) throw failure;
  yield* ready.splice(0);
}
