import type { Request, Response, Server } from 'restify';
import { AppError } from '../../shared/AppError';
import { following } from '../../shared/api/endpoints';
import { mayDo } from '../../shared/rules/permissions';
import { sendJson } from './reply';
import { type Route, route } from './route';

/** How the process is doing. */
export interface Health {
  /** Whether it can do its work. */
  isUp(): boolean;
  /** Counts, and where rows are broken. */
  details(): Record<string, unknown>;
}

/** For those who watch over the process without being of the project: up or not, and nothing more. */
export function addHealthRoute(server: Server, { isUp }: Health): void {
  server.get('/health', async (_request: Request, response: Response) => {
    const up = isUp();
    sendJson(response, up ? 200 : 503, { status: up ? 'ok' : 'unavailable' });
  });
}

/** For those who run the project: how each copy is doing, and which rows were broken by hand. */
export const healthRoute = ({ isUp, details }: Health): Route =>
  route(following.health, ({ actor }) => {
    if (!mayDo(actor, 'seeHealth')) throw new AppError('forbidden');
    const status: 'ok' | 'unavailable' = isUp() ? 'ok' : 'unavailable';
    return { ...details(), status };
  });
