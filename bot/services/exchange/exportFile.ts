import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '../../../shared/AppError';
import { ARCHIVE_TYPE } from '../../documents/archiveZip';
import { CSV_MARK, csvHead, csvLine } from '../../documents/listCsv';
import { listJson, listsJson } from '../../documents/listJson';
import { writeXlsx } from '../../documents/xlsx/writeXlsx';
import { zipOf } from '../../documents/zipOf';
import type { ExportedList } from './exportLists';

/** A file that is made while it is sent. */
interface ExportFile {
  name: string;
  type: string;
  /** About how many bytes it becomes, so that whoever waits can see how far it has come. */
  about: number;
  pieces: AsyncIterable<Uint8Array>;
}

type Pieces = (all: readonly ExportedList[]) => AsyncIterable<Uint8Array>;

const PIECE = 65_536;

/** Text in pieces that are worth sending; others get their turn between them. */
async function* asBytes(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let text = '';
  for (const one of texts) {
    text += one;
    if (text.length < PIECE) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
    await turn();
  }
  yield Buffer.from(text, 'utf8');
}

function* csvTexts({ columns, rows }: ExportedList): Generator<string> {
  yield CSV_MARK + csvHead(columns);
  for (const row of rows) yield csvLine(row);
}

async function* zipped(all: readonly ExportedList[]): AsyncGenerator<Uint8Array> {
  yield zipOf(
    Object.fromEntries(all.map((one) => [`${one.list}.csv`, Buffer.from([...csvTexts(one)].join(''), 'utf8')])),
  );
}

interface Form {
  ending: string;
  type: string;
  pieces: Pieces;
}

/** The form of a file; several lists as text are a zip of them. */
function formOf(format: string, only: ExportedList | undefined): Form {
  if (format === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { ending: 'xlsx', type, pieces: writeXlsx };
  }
  if (format === 'json') {
    const pieces: Pieces = (all) => asBytes(only && all[0] ? listJson(all[0]) : listsJson(all));
    return { ending: 'json', type: 'application/json; charset=utf-8', pieces };
  }
  if (format !== 'csv') throw new AppError('notFound', { values: { format } });
  if (!only) return { ending: 'zip', type: ARCHIVE_TYPE, pieces: zipped };
  return { ending: 'csv', type: 'text/csv; charset=utf-8', pieces: ([one]) => asBytes(one ? csvTexts(one) : []) };
}

/** Of a list that takes a while, so many rows are tried to tell how large its file becomes. */
const TRIED = 200;
const MANY = 2000;

async function sizeOf(pieces: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of pieces) size += piece.length;
  return size;
}

/** About how large a file becomes, from a few of the rows of its long lists. */
async function aboutSize(all: readonly ExportedList[], pieces: Pieces): Promise<number> {
  const sizes = all
    .filter(({ count }) => count > MANY)
    .map(async (one) => {
      const some = one.everyOther(Math.floor(one.count / TRIED));
      return ((await sizeOf(pieces([some]))) * one.count) / some.count;
    });
  return Math.round((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0));
}

/** Lists as one file. Throws `notFound` for a form that there is not. */
export async function exportFile(
  all: readonly ExportedList[],
  { format, name }: { format: string; name: string },
): Promise<ExportFile> {
  const { ending, type, pieces } = formOf(format, all.length === 1 ? all[0] : undefined);
  return { name: `${name}.${ending}`, type, about: await aboutSize(all, pieces), pieces: pieces(all) };
}
