/** @jest-environment jsdom */

import { QueryClient } from '@tanstack/react-query';
import type { ListName } from '../../shared/lists';
import { addressOf, placeAt, placeIn, tailOf } from '../../shared/pages';
import { createApi } from '../../tabs/api';
import { createFreshness } from '../../tabs/listData';
import { marksIn } from '../../tabs/live/marksIn';
import { createServerClock } from '../../tabs/serverClock';
import { createTokenSource } from '../../tabs/tokenSource';
import { within } from '../../tabs/within';

const START = Date.parse('2021-05-20T08:30:00Z');
const jwt = (claims: object): string => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`;

/** What the server answers; jsdom has no Response of its own. */
const answer = (status: number, body: unknown) =>
  ({ ok: status < 300, status, json: async () => body, headers: { get: () => null } }) as unknown as Response;

/** A computer whose clock is wrong by so much, and a server whose clock is right. */
function computer(wrongByMs = 0) {
  let passed = 0;
  const wall = () => START + passed + wrongByMs;
  const steady = () => passed;
  const server = createServerClock({ wall, steady });
  return {
    server,
    steady,
    now: () => START + passed,
    pass: (ms: number) => {
      passed += ms;
    },
    hear: () => server.heard(START + passed, 40),
    setClock: (ms: number) => {
      wrongByMs = ms;
    },
  };
}

const MINUTE = 60_000;

describe('the token of the signed-in person', () => {
  const issue = (at: number, minutes = 60) => jwt({ iat: at / 1000, exp: at / 1000 + minutes * 60, n: Math.random() });

  it('is asked for once while it lasts, and again a minute before it ends', async () => {
    const here = computer();
    let asked = 0;
    const token = createTokenSource(async () => {
      asked += 1;
      return issue(here.now(), 10);
    }, here);
    const [first, second] = await Promise.all([token(), token()]);
    expect(first).toBe(second);
    here.pass(9 * MINUTE - 1000);
    await token();
    expect(asked).toBe(1);
    here.pass(2000);
    await token();
    expect(asked).toBe(2);
  });

  it.each([
    ['half an hour slow', -30],
    ['two hours slow', -120],
    ['two hours fast', 120],
    ['right', 0],
  ])('is never one that has ended, and is not asked for more often, by a clock that is %s', async (_what, minutes) => {
    const here = computer(minutes * MINUTE);
    let asked = 0;
    const token = createTokenSource(async () => {
      asked += 1;
      return issue(here.now());
    }, here);
    for (let minute = 0; minute < 180; minute += 1) {
      const claims = JSON.parse(atob((await token()).split('.')[1] ?? '')) as { exp: number };
      expect(claims.exp * 1000).toBeGreaterThan(here.now());
      here.hear();
      here.pass(MINUTE);
    }
    expect(asked).toBe(4);
  });

  it('that Teams had kept for a while is judged by the server’s clock', async () => {
    const here = computer(-45 * MINUTE);
    here.hear();
    const left = [55 * MINUTE, 0];
    const token = createTokenSource(async () => issue(here.now() - (left.shift() ?? 0)), here);
    const first = await token();
    here.pass(3 * MINUTE);
    expect(await token()).toBe(first);
    here.pass(2 * MINUTE);
    expect(await token()).not.toBe(first);
  });

  it('is asked for again after a refusal by Teams, and each time when it cannot be read', async () => {
    let asked = 0;
    const token = createTokenSource(async () => {
      asked += 1;
      if (asked === 1) throw new Error('refused');
      return 'not a token';
    }, computer());
    await expect(token()).rejects.toThrow('refused');
    await token();
    await token();
    expect(asked).toBe(3);
  });

  it('is given up when Teams never answers, and may be asked for again', async () => {
    let asked = 0;
    const never = new Promise<string>(() => undefined);
    const token = createTokenSource(() => {
      asked += 1;
      return within(asked === 1 ? never : Promise.resolve('a token'), 5);
    }, computer());
    await expect(token()).rejects.toThrow('Teams did not answer');
    expect(await token()).toBe('a token');
  });

  it('that the server refuses is dropped, and a new one is tried once', async () => {
    const here = computer();
    const given: string[] = [];
    const token = createTokenSource(async () => {
      given.push(issue(here.now()));
      return given.at(-1) ?? '';
    }, here);
    const sent: string[] = [];
    let refusing = 1;
    const fetch = async (_url: unknown, init: RequestInit = {}) => {
      sent.push(String(new Map(Object.entries(init.headers ?? {})).get('authorization')));
      refusing -= 1;
      return refusing >= 0 ? answer(401, { error: { code: 'unauthenticated' } }) : answer(200, { key: 'a' });
    };
    const { me } = createApi({ token, language: 'sv', fetch });
    expect(await me()).toEqual({ key: 'a' });
    expect(sent).toEqual(given.map((one) => `Bearer ${one}`));
    expect(given.length).toBe(2);
    refusing = 9;
    await expect(me()).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(sent.length).toBe(4);
  });
});

describe('the server’s clock', () => {
  it('is followed whatever this computer’s shows', () => {
    const here = computer(10 * MINUTE);
    here.hear();
    expect(Math.abs(here.server.now() - here.now())).toBeLessThan(50);
    here.pass(90 * MINUTE);
    expect(Math.abs(here.server.now() - here.now())).toBeLessThan(50);
  });

  it('is heard anew when somebody sets this computer’s clock', () => {
    const here = computer();
    here.hear();
    here.setClock(20 * MINUTE);
    here.hear();
    expect(Math.abs(here.server.now() - here.now())).toBeLessThan(50);
  });
});

describe('the API as the tab sees it', () => {
  const api = (respond: (url: string, init: RequestInit) => Response | Promise<Response>) =>
    createApi({
      token: async () => 'token',
      language: 'sv',
      fetch: async (url, init) => respond(String(url), init ?? {}),
    });

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
    await expect(api(() => answer(409, { error })).vote({ key: 'D1' })).rejects.toMatchObject(error);
  });

  it('blames the sign-in and not the server when Teams gives no token', async () => {
    let sent = 0;
    const refused = async (): Promise<string> => Promise.reject(new Error('consent_required'));
    const fetch = async () => {
      sent += 1;
      return answer(200, {});
    };
    const { me } = createApi({ token: refused, language: 'sv', fetch });
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
  const marks = { ballots: '00000000.3~5', risks: '00000000.4~5' };
  expect([...marksIn(JSON.stringify({ lists: { ...marks, courses: 7 } }))]).toEqual(Object.entries(marks));
  expect(marksIn('{"lists":').size).toBe(0);
  expect(marksIn('{}').size).toBe(0);
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
    const { tell } = createFreshness(client);
    tell(
      new Map([
        ['municipalities', '00000000.2~1'],
        ['events', '00000000.9~1'],
      ]),
    );
    const old = client.getQueryCache().findAll({ predicate: ({ state }) => state.isInvalidated });
    expect(old.map(({ queryKey }) => queryKey)).toEqual([['vote', 'D1']]);
  });
});
