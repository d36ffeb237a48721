import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { bytesIn } from './bytesIn';
import { type Route, route } from './route';
import { sendFile } from './sendFile';

/** Files of a meeting's papers. */
export function paperRoutes({ paperFiles }: Services): Route[] {
  return [
    route(endpoints.keepPaper, async ({ actor, params, query, file }) => {
      paperFiles.requireMayKeep(actor);
      return { paper: await paperFiles.keep(actor, params.key, { ...query, bytes: await bytesIn(file) }) };
    }),
    route(endpoints.paperFile, async ({ actor, params, response }) => {
      sendFile(response, await paperFiles.open(actor, params.key));
      return undefined;
    }),
  ];
}
