import { z } from 'zod';
import { AppError } from '../../shared/AppError';
import { findList, type ListName } from '../../shared/lists';
import type { Services } from '../services/createServices';
import { keySchema, readBody } from './readBody';
import type { Route } from './route';

const draftSchema = z.object({ draft: z.record(z.string(), z.unknown()) });
const changesSchema = z.object({ changes: z.record(z.string(), z.unknown()) });

const values = z.record(z.string(), z.unknown());
const rowSchema = z.object({
  key: keySchema,
  eTag: z.string().max(200).optional(),
  values,
  removed: z.boolean().optional(),
});
const treeSchema = z.object({ row: rowSchema, parts: z.record(z.string(), z.array(rowSchema).max(100)) });

function listName(name: string | undefined): ListName {
  const list = findList(name ?? '');
  if (!list) throw new AppError('notFound');
  // findList answers only for names in the registry.
  return list.name as ListName;
}

/** The one generic route that serves every list. */
export function listRoutes({ records, saveRecord, moveRecord }: Services): Route[] {
  return [
    {
      method: 'get',
      path: '/api/lists/:list',
      work: ({ actor, params }) => records.list(actor, listName(params.list)),
    },
    {
      method: 'post',
      path: '/api/lists/:list/items',
      status: 201,
      work: async ({ actor, params, body }) => ({
        item: await records.create(actor, listName(params.list), readBody(draftSchema, body).draft),
      }),
    },
    {
      method: 'post',
      path: '/api/lists/:list/save',
      work: ({ actor, params, body }) => saveRecord(actor, listName(params.list), readBody(treeSchema, body)),
    },
    {
      method: 'post',
      path: '/api/lists/:list/items/:key/moves/:verb',
      work: async ({ actor, params, request }) => {
        const eTag = request.header('if-match', '');
        const move = { key: params.key ?? '', verb: params.verb ?? '', eTag };
        return { item: await moveRecord(actor, listName(params.list), move) };
      },
    },
    {
      method: 'patch',
      path: '/api/lists/:list/items/:key',
      work: async ({ actor, params, body, request }) => {
        const eTag = request.header('if-match');
        // "Any version" would write over what nobody has seen.
        if (!eTag || eTag === '*')
          throw new AppError('invalid', { problems: [{ field: 'If-Match', code: 'required' }] });
        const change = { key: params.key ?? '', eTag, input: readBody(changesSchema, body).changes };
        return { item: await records.update(actor, listName(params.list), change) };
      },
    },
  ];
}
