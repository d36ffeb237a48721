import { z } from 'zod';
import type { Services } from '../services/createServices';
import { keySchema, readBody } from './readBody';
import type { Route } from './route';

const gotoSchema = z.object({ agendaItem: keySchema });
const presenceSchema = z.object({ member: keySchema, present: z.boolean() });

/** Running a meeting. */
export function meetingRoutes({ meetings }: Services): Route[] {
  const path = (verb: string): string => `/api/meetings/:key/${verb}`;
  return [
    {
      method: 'post',
      path: path('start'),
      work: async ({ actor, params }) => ({ meeting: await meetings.start(actor, params.key ?? '') }),
    },
    {
      method: 'post',
      path: path('goto'),
      work: async ({ actor, params, body }) => ({
        meeting: await meetings.goTo(actor, params.key ?? '', readBody(gotoSchema, body).agendaItem),
      }),
    },
    {
      method: 'post',
      path: path('presence'),
      work: async ({ actor, params, body }) => ({
        attendance: await meetings.setPresence(actor, params.key ?? '', readBody(presenceSchema, body)),
      }),
    },
    {
      method: 'post',
      path: path('end'),
      work: async ({ actor, params }) => ({ meeting: await meetings.end(actor, params.key ?? '') }),
    },
  ];
}
