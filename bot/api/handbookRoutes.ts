import { AppError } from '../../shared/AppError';
import { endpoints } from '../../shared/api/endpoints';
import { templates } from '../../shared/lists/templates';
import { mayRead } from '../../shared/rules/access';
import type { Services } from '../services/createServices';
import { bytesIn } from './bytesIn';
import { type Route, route } from './route';
import { sendFile } from './sendFile';

/** The method handbook's files. */
export function handbookRoutes({ templateFiles, releaseHandbook }: Services): Route[] {
  return [
    route(endpoints.keepTemplateFile, async ({ actor, params, query, file }) => {
      templateFiles.requireMayKeep(actor);
      return { template: await templateFiles.keep(actor, params.key, { ...query, bytes: await bytesIn(file) }) };
    }),
    route(endpoints.templateFile, async ({ actor, params, response }) => {
      if (!mayRead(templates, actor)) throw new AppError('forbidden');
      sendFile(response, await templateFiles.open(params.key, params.number));
      return undefined;
    }),
    route(endpoints.releaseHandbook, async ({ actor, body }) => ({ release: await releaseHandbook(actor, body) })),
  ];
}
