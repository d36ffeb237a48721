import { z } from 'zod';
import type { GoTo, NotedPresence } from '../../shared/api/meeting';
import type { Services } from '../services/createServices';
import { keySchema, readBody } from './readBody';
import type { Route } from './route';

const gotoSchema = z.object({ agendaItem: keySchema }) satisfies z.ZodType<GoTo>;
const presenceSchema = z.object({ member: keySchema, present: z.boolean() }) satisfies z.ZodType<NotedPresence>;

/** Running a meeting; it starts and ends by the generic route of moves. */
export function meetingRoutes({ meetings }: Services): Route[] {
  const path = (verb: string): string => `/api/meetings/:key/${verb}`;
  return [
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
  ];
}
