import { z } from 'zod';
import { type GivenBallot, isGivenBallot } from '../../shared/api/ballot';
import { votes as list } from '../../shared/lists/votes';
import type { Services } from '../services/createServices';
import { readBody } from './readBody';
import type { Route } from './route';

const text = z.string().max(2000);
const reasonSchema = z.object({ reason: text });
const textSchema = z.object({ text });
// Object.keys forgets that the names are the field's own.
const method = z.enum(Object.keys(list.fields.method.options) as (keyof typeof list.fields.method.options)[]);
const reopenSchema = z.object({ reason: text, method: method.optional() });
const openSchema = z.object({
  method: method.optional(),
  deadline: z.iso.datetime().nullish(),
});
const ballotSchema = z.custom<GivenBallot>(isGivenBallot);

/** Voting, from opening to the set decision. A ballot names its vote; all else concerns the vote that the decision is in. */
export function voteRoutes({ votes }: Services): Route[] {
  const path = (verb: string): string => `/api/decisions/:key/${verb}`;
  const keyIn = (params: Readonly<Record<string, string>>): string => params.key ?? '';
  return [
    { method: 'get', path: path('vote'), work: ({ actor, params }) => votes.view(actor, keyIn(params)) },
    {
      method: 'post',
      path: path('open'),
      work({ actor, params, body }) {
        const { method, deadline = null } = readBody(openSchema, body ?? {});
        return votes.open(actor, keyIn(params), { deadline, ...(method ? { method } : {}) });
      },
    },
    { method: 'post', path: path('close'), work: ({ actor, params }) => votes.close(actor, keyIn(params)) },
    {
      method: 'post',
      path: path('reopen'),
      work({ actor, params, body }) {
        const { reason, method } = readBody(reopenSchema, body);
        return votes.reopen(actor, keyIn(params), { reason, ...(method ? { method } : {}) });
      },
    },
    {
      method: 'post',
      path: path('withdraw'),
      work: ({ actor, params, body }) => votes.withdraw(actor, keyIn(params), readBody(reasonSchema, body).reason),
    },
    {
      method: 'post',
      path: path('set'),
      work: ({ actor, params, body }) => votes.set(actor, keyIn(params), readBody(textSchema, body).text),
    },
    {
      method: 'post',
      path: '/api/ballots',
      work: ({ actor, body }) => votes.cast(actor, readBody(ballotSchema, body)),
    },
  ];
}
