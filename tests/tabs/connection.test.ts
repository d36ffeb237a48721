/** @jest-environment jsdom */

import { QueryClient } from '@tanstack/react-query';
import type { ListName } from '../../shared/lists';
import { addressOf, placeAt, placeIn, tailOf } from '../../shared/pages';
import { createApi } from '../../tabs/api';
import { changedLists } from '../../tabs/changes';
import { refreshLists } from '../../tabs/session';
import { createTokenSource, expiryOf } from '../../tabs/tokenSource';
import { within } from '../../tabs/within';

const jwt = (claims: object): string => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;

/** What the server answers; jsdom has no Response of its own. */
const answer = (status: number, body: unknown) =>
  ({ ok: status < 300, status, json: async () => body }) as unknown as Response;

describe('the token of the signed-in person', () => {
  it('is asked for once while it lasts, and again a minute before it ends', async () => {
    let now = 0;
    let asked = 0;
    const token = createTokenSource(
      async () => jwt({ exp: 600, n: ++asked }),
      () => now,
    );
    const [first, second] = await Promise.all([token(), token()]);
    expect(first).toBe(second);
    now = 539_000;
    await token();
    expect(asked).toBe(1);
    now = 541_000;
    await token();
    expect(asked).toBe(2);
  });

  it('is asked for again after a refusal, and each time when it cannot be read', async () => {
    let asked = 0;
    const token = createTokenSource(
      async () => {
        asked += 1;
        if (asked === 1) throw new Error('refused');
        return 'not a token';
      },
      () => 0,
    );
    await expect(token()).rejects.toThrow('refused');
    await token();
    await token();
    expect(asked).toBe(3);
    expect(expiryOf('not a token')).toBe(0);
    expect(expiryOf(jwt({ exp: 5 }))).toBe(5000);
  });

  it('is given up when Teams never answers, and may be asked for again', async () => {
    let asked = 0;
    const never = new Promise<string>(() => undefined);
    const token = createTokenSource(
      () => {
        asked += 1;
        return within(asked === 1 ? never : Promise.resolve('a token'), 5);
      },
      () => 0,
    );
    await expect(token()).rejects.toThrow('Teams did not answer');
    expect(await token()).toBe('a token');
  });
});

describe('the API as the tab sees it', () => {
  const api = (respond: (url: string, init: RequestInit) => Response | Promise<Response>) =>
    createApi(
      async () => 'token',
      'sv',
      async (url, init) => respond(String(url), init ?? {}),
    );

  it('sends the token, the language and the version that a change was made from', async () => {
    const seen: { url: string; init: RequestInit }[] = [];
    const { update } = api((url, init) => {
      seen.push({ url, init });
      return answer(200, { item: { key: 'R 1' } });
    });
    expect(await update('risks', { key: 'R 1', eTag: '"7"' }, { likelihood: 2 })).toEqual({ key: 'R 1' });
    expect(seen[0]?.url).toBe('/api/lists/risks/items/R%201');
    expect(seen[0]?.init.headers).toMatchObject({
      authorization: 'Bearer token',
      'accept-language': 'sv',
      'if-match': '"7"',
    });
  });

  it('says no with the server’s own code, sentence and facts', async () => {
    const error = { code: 'conflict', message: 'Någon annan ändrade samtidigt.', current: { key: 'R1', eTag: '"8"' } };
    await expect(api(() => answer(409, { error })).vote('D1')).rejects.toMatchObject(error);
  });

  it('blames the sign-in and not the server when Teams gives no token', async () => {
    let sent = 0;
    const refused = async (): Promise<string> => Promise.reject(new Error('consent_required'));
    const { me } = createApi(refused, 'sv', async () => {
      sent += 1;
      return answer(200, {});
    });
    await expect(me()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^Teams kunde inte logga in dig\./),
    });
    expect(sent).toBe(0);
  });

  it('tells an unreachable server, an overloaded one and an unreadable answer apart', async () => {
    const fails = api(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fails.me()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(api(() => answer(429, null)).me()).rejects.toMatchObject({ code: 'throttled' });
    await expect(api(() => answer(502, '<html>')).me()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(api(() => answer(500, { error: { code: 'boom' } })).me()).rejects.toMatchObject({ code: 'unknown' });
  });
});

it('reads which lists have changed, and nothing from a broken event', () => {
  expect(changedLists('{"lists":["ballots","nothing","risks"]}')).toEqual(['ballots', 'risks']);
  expect(changedLists('{"lists":')).toEqual([]);
  expect(changedLists('{}')).toEqual([]);
});

it('knows the page of an address, and the address of a record', () => {
  expect(placeAt('/tabs/risks')).toEqual({ page: 'risks', section: null, key: null });
  expect(placeAt('/tabs/risks/')).toEqual({ page: 'risks', section: null, key: null });
  expect(placeAt('/tabs/elsewhere')).toBeUndefined();
  expect(addressOf({ page: 'risks', key: 'R 1' })).toBe('/tabs/risks/R%201');
  expect(placeAt('/tabs/risks/R%201')?.key).toBe('R 1');
  expect(placeAt('/tabs/handbook')).toEqual({ page: 'handbook', section: 'courses', key: null });
  expect(placeAt('/tabs/handbook/templates/T1')).toEqual({ page: 'handbook', section: 'templates', key: 'T1' });
  // Cards that were posted before there were sections name only a record.
  expect(placeIn('handbook', 'T1')).toEqual({ page: 'handbook', section: 'courses', key: 'T1' });
  expect(tailOf({ section: 'templates', key: 'T1' })).toBe('templates/T1');
  // How a place is looked at goes with it, also through Teams' sub-page id.
  const narrowed = { page: 'risks', section: null, key: 'R 1', view: 'q=k%C3%B6&sort=-value' } as const;
  expect(addressOf(narrowed)).toBe('/tabs/risks/R%201?q=k%C3%B6&sort=-value');
  expect(placeAt(addressOf(narrowed))).toEqual(narrowed);
  expect(placeIn('risks', tailOf(narrowed))).toEqual(narrowed);
  expect(addressOf({ page: 'risks', view: 'q=a' })).toBe('/tabs/risks?q=a');
  expect(placeAt('/tabs/risks?q=a')).toEqual({ page: 'risks', section: null, key: null, view: 'q=a' });
  expect(placeAt('/tabs/risks-and-more')).toBeUndefined();
  expect(placeAt('/tabs/risks/%E5')?.key).toBe('%E5');
});

describe('what is shown, when somebody changes a list', () => {
  it('is old if it was put together from that list, and only then', async () => {
    const client = new QueryClient();
    const ask = (queryKey: string[], lists: ListName[]) =>
      client.prefetchQuery({ queryKey, queryFn: () => 'answer', meta: { lists } });
    await ask(['vote', 'D1'], ['decisions', 'municipalities']);
    await ask(['status', 'S1'], ['statusReports', 'risks']);
    await ask(['me'], []);
    refreshLists(client, ['municipalities', 'events']);
    const old = client.getQueryCache().findAll({ predicate: ({ state }) => state.isInvalidated });
    expect(old.map(({ queryKey }) => queryKey)).toEqual([['vote', 'D1']]);
  });
});
