import type { Server } from 'restify';
import { sendJson } from '../sendJson';
import { readBody, route } from '../teams/server/apiRoute';
import type { Disturbances } from './Disturbances';
import { disturbanceSettings } from './settings';

const PATH = '/local/disturbances';

/** GET and POST what goes wrong in this Microsoft 365; answers on the computer's own addresses only. */
export function addDisturbanceRoutes(server: Server, disturbances: Disturbances): void {
  server.get(
    PATH,
    route(async (_request, response) => sendJson(response, 200, disturbances.settings)),
  );
  server.post(
    PATH,
    route(async (request, response) => {
      disturbances.change(readBody(disturbanceSettings, request.body));
      sendJson(response, 200, disturbances.settings);
    }),
  );
}
