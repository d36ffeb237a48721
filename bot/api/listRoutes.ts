import { listEndpoints, endpoints as others } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { listName, readingRoutes } from './readingRoutes';
import { type Route, route } from './route';

const endpoints = listEndpoints();

/** The routes that serve every list. */
export const listRoutes = ({ readList, records, saveRecord, moveRecord, referring }: Services): Route[] => [
  ...readingRoutes(readList),
  route(others.referring, ({ actor, params }) => ({ lists: referring(actor, listName(params.list), params.key) })),
  route(endpoints.create, async ({ actor, params, body: { draft, key, reason } }) => ({
    item: await records.create(actor, { list: listName(params.list), key, reason }, draft),
  })),
  route(endpoints.save, ({ actor, params, body }) => saveRecord(actor, listName(params.list), body)),
  route(endpoints.move, async ({ actor, params: { list, ...move }, eTag }) => ({
    item: await moveRecord(actor, listName(list), { ...move, eTag }),
  })),
  route(endpoints.update, async ({ actor, params: { list, key }, body, eTag }) => ({
    item: await records.update(actor, listName(list), { key, eTag, input: body.changes, reason: body.reason }),
  })),
];
