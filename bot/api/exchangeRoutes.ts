import { once } from 'node:events';
import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import { endpoints } from '../../shared/api/endpoints';
import type { Actor } from '../access/actor';
import { ARCHIVE_TYPE } from '../documents/archiveZip';
import { CSV_MARK, csvHead, csvLine } from '../documents/listCsv';
import { writeXlsx } from '../documents/xlsx/writeXlsx';
import { zipOf } from '../documents/zipOf';
import type { Services } from '../services/createServices';
import type { ExportedList } from '../services/exchange/exportLists';
import { attachmentHeaders } from './attachmentHeaders';
import { bytesIn } from './bytesIn';
import { listName } from './readingRoutes';
import { requestLanguage } from './reply';
import { type Route, route } from './route';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A file piece by piece, to be kept. What the reader has not taken waits. */
async function sendPieces(
  response: Response,
  { name, type }: { name: string; type: string },
  pieces: Pieces,
): Promise<void> {
  response.writeHead(200, attachmentHeaders(name, type));
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function* csvPieces({ columns, rows }: ExportedList): Generator<Uint8Array> {
  let text = CSV_MARK + csvHead(columns);
  for (const row of rows) {
    text += csvLine(row);
    if (text.length < 65_536) continue;
    yield bytesOf(text);
    text = '';
  }
  yield bytesOf(text);
}

const csvFile = (one: ExportedList) => [`${one.list}.csv`, Buffer.concat([...csvPieces(one)])] as const;

/** Lists as one file. Several as text files are a zip of them. */
async function sendLists(
  response: Response,
  all: readonly ExportedList[],
  { format, name }: { format: string; name: string },
) {
  const only = all.length === 1 ? all[0] : undefined;
  if (format === 'xlsx') return sendPieces(response, { name: `${name}.xlsx`, type: XLSX }, writeXlsx(all));
  if (format === 'json') {
    const data = only ? only.data() : { lists: all.map((one) => one.data()) };
    const type = 'application/json; charset=utf-8';
    return sendPieces(response, { name: `${name}.json`, type }, [bytesOf(`${JSON.stringify(data, null, 2)}\n`)]);
  }
  if (format !== 'csv') throw new AppError('notFound', { values: { format } });
  if (only) return sendPieces(response, { name: `${name}.csv`, type: 'text/csv; charset=utf-8' }, csvPieces(only));
  return sendPieces(response, { name: `${name}.zip`, type: ARCHIVE_TYPE }, [
    zipOf(Object.fromEntries(all.map(csvFile))),
  ]);
}

/** The fields that the person chose for the columns; none where it is not a list of names. */
function chosenIn(columns: string | undefined): readonly (string | null)[] | undefined {
  if (columns === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(columns);
    const isRight = Array.isArray(found) && found.every((one) => one === null || typeof one === 'string');
    if (isRight) return found;
  } catch {
    // Refused below like every other text that is no list of names.
  }
  throw new AppError('malformed');
}

/** Taking lists out as files, and bringing rows in. */
export function exchangeRoutes({ exchange }: Services): Route[] {
  const wantedBy = (actor: Actor, request: Request, scope: string | undefined) => ({
    actor,
    language: requestLanguage(request),
    scope: scope === 'own' ? ('own' as const) : ('all' as const),
  });
  return [
    route(endpoints.exportList, async ({ actor, params, query, request, response }) => {
      const list = listName(params.list);
      const all = exchange.exportLists(wantedBy(actor, request, query.scope), list);
      await sendLists(response, all, { format: params.format, name: list });
      return undefined;
    }),
    route(endpoints.exportAll, async ({ actor, params, query, request, response }) => {
      const all = exchange.exportLists(wantedBy(actor, request, query.scope));
      await sendLists(response, all, { format: params.format, name: 'processfabriken' });
      return undefined;
    }),
    route(endpoints.previewImport, async ({ actor, params, query, file }) => {
      const list = listName(params.list);
      exchange.requireMayImport(actor, list);
      return exchange.preview(actor, { list, bytes: await bytesIn(file), columns: chosenIn(query.columns) });
    }),
    route(endpoints.confirmImport, async ({ actor, params, query, file }) => {
      const list = listName(params.list);
      exchange.requireMayImport(actor, list);
      const brought = { list, bytes: await bytesIn(file), columns: chosenIn(query.columns) };
      return exchange.confirm(actor, { ...brought, plan: query.plan ?? '' });
    }),
  ];
}
