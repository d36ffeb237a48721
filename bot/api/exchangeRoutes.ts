import { once } from 'node:events';
import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import { ABOUT_BYTES } from '../../shared/api/aboutBytes';
import { endpoints } from '../../shared/api/endpoints';
import type { Actor } from '../access/actor';
import type { Services } from '../services/createServices';
import { exportFile } from '../services/exchange/exportFile';
import type { ExportedList } from '../services/exchange/exportLists';
import { attachmentHeaders } from './attachmentHeaders';
import { bytesIn } from './bytesIn';
import { listName } from './readingRoutes';
import { requestLanguage } from './reply';
import { type Route, route } from './route';

/** Lists as one file piece by piece, to be kept. What the reader has not taken waits. */
async function sendLists(response: Response, all: readonly ExportedList[], wanted: { format: string; name: string }) {
  const { name, type, about, pieces } = await exportFile(all, wanted);
  const size = about > 0 ? { [ABOUT_BYTES]: String(about) } : {};
  response.writeHead(200, { ...attachmentHeaders(name, type), ...size });
  for await (const piece of pieces) {
    if (response.destroyed) return;
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
  response.end();
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
