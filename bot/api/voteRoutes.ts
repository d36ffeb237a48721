import { z } from 'zod';
import type { Services } from '../services/createServices';
import { keySchema, readBody } from './readBody';
import type { Route } from './route';

const text = z.string().max(2000);
const ballotsSchema = z.object({
  answers: z
    .array(
      z.object({
        question: keySchema,
        answer: z.string().max(40),
        condition: text.nullish(),
        comment: text.nullish(),
      }),
    )
    .min(1)
    .max(40),
});
const reasonSchema = z.object({ reason: text });
const textSchema = z.object({ text });

/** Voting, from opening to the set decision. */
export function voteRoutes({ votes }: Services): Route[] {
  const path = (verb: string): string => `/api/decisions/:key/${verb}`;
  return [
    { method: 'get', path: path('vote'), work: ({ actor, params }) => votes.view(actor, params.key ?? '') },
    { method: 'post', path: path('open'), work: ({ actor, params }) => votes.open(actor, params.key ?? '') },
    { method: 'post', path: path('close'), work: ({ actor, params }) => votes.close(actor, params.key ?? '') },
    {
      method: 'post',
      path: path('reopen'),
      work: ({ actor, params, body }) => votes.reopen(actor, params.key ?? '', readBody(reasonSchema, body).reason),
    },
    {
      method: 'post',
      path: path('set'),
      work: ({ actor, params, body }) => votes.set(actor, params.key ?? '', readBody(textSchema, body).text),
    },
    {
      method: 'post',
      path: path('ballots'),
      work: ({ actor, params, body }) => votes.cast(actor, params.key ?? '', readBody(ballotsSchema, body).answers),
    },
  ];
}
