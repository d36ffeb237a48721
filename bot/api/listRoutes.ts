import { z } from 'zod';
import { AppError } from '../../shared/AppError';
import type { NewRow, OneRow, RowChanges } from '../../shared/api/records';
import type { TreeToSave } from '../../shared/schema/saving';
import type { Services } from '../services/createServices';
import { keySchema, readBody } from './readBody';
import { listName, readingRoutes } from './readingRoutes';
import type { Route } from './route';

const draftSchema = z.object({
  draft: z.record(z.string(), z.unknown()),
  key: keySchema.optional(),
}) satisfies z.ZodType<NewRow>;
const changesSchema = z.object({ changes: z.record(z.string(), z.unknown()) }) satisfies z.ZodType<RowChanges>;

const values = z.record(z.string(), z.unknown());
const rowSchema = z.object({
  key: keySchema,
  eTag: z.string().max(200).optional(),
  values,
  removed: z.boolean().optional(),
});
const treeSchema = z.object({
  row: rowSchema,
  parts: z.record(z.string(), z.array(rowSchema).max(100)),
}) satisfies z.ZodType<TreeToSave>;

/** The one generic route that serves every list. */
export function listRoutes({ readList, records, saveRecord, moveRecord }: Services): Route[] {
  return [
    ...readingRoutes(readList),
    {
      method: 'post',
      path: '/api/lists/:list/items',
      status: 201,
      work: async ({ actor, params, body }): Promise<OneRow> => {
        const { draft, key } = readBody(draftSchema, body);
        return { item: await records.create(actor, { list: listName(params.list), key }, draft) };
      },
    },
    {
      method: 'post',
      path: '/api/lists/:list/save',
      work: ({ actor, params, body }) => saveRecord(actor, listName(params.list), readBody(treeSchema, body)),
    },
    {
      method: 'post',
      path: '/api/lists/:list/items/:key/moves/:verb',
      work: async ({ actor, params, request }): Promise<OneRow> => {
        const move = { key: params.key ?? '', verb: params.verb ?? '', eTag: request.header('if-match') };
        return { item: await moveRecord(actor, listName(params.list), move) };
      },
    },
    {
      method: 'patch',
      path: '/api/lists/:list/items/:key',
      work: async ({ actor, params, body, request }): Promise<OneRow> => {
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
