import { setImmediate as turn } from 'node:timers/promises';
import { Zip } from 'fflate';
import type { ExportCell, ExportColumn } from '../../../shared/exchange/exportTable';
import { PackedFile } from '../PackedFile';
import { rowXml, sheetEnd, sheetStart } from './sheetXml';
import { sheetNames, workbookParts } from './workbookXml';

/** A table that becomes a sheet. */
interface Sheet {
  name: string;
  columns: readonly ExportColumn[];
  rows: Iterable<readonly ExportCell[]>;
}

/** So many rows are written before others get their turn. */
const AT_ONCE = 200;

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
  const begin = (path: string): PackedFile => {
    const file = new PackedFile(path);
    zip.add(file);
    return file;
  };
  for (const [path, xml] of Object.entries(workbookParts(sheetNames(sheets.map(({ name }) => name))))) {
    const file = begin(path);
    file.push(Buffer.from(xml, 'utf8'), true);
    await file.packed();
  }
  for (const [at, sheet] of sheets.entries()) {
    const file = begin(`xl/worksheets/sheet${at + 1}.xml`);
    for (const piece of sheetPieces(sheet)) {
      file.push(Buffer.from(piece, 'utf8'));
      await file.room();
      yield* ready.splice(0);
      await turn();
    }
    file.push(new Uint8Array(0), true);
    await file.packed();
  }
  zip.end();
  if (failure) throw failure;
  yield* ready.splice(0);
}
