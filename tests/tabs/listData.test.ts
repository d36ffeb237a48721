/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */

import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { createApi } from '../../tabs/api';
import { createFreshness, freshAt, heldHeader, listQuery, withNews } from '../../tabs/listData';
import { server } from '../support/pageWorld';

/** One window's copy of the lists, over the real API, and what it asked for. */
function window(person: string) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const freshness = createFreshness(client);
  const asked: string[] = [];
  const api = createApi({
    token: () => server.token(person),
    language: 'sv',
    held: () => heldHeader(client),
    changed: freshness.take,
    fetch: (url, init) => {
      asked.push(`${init?.method ?? 'GET'} ${String(url).replace(/since=.*/, 'since')}`);
      return fetch(url, init);
    },
  });
  const show = async (name: 'risks' | 'initiatives' | 'attendance', extent: 'whole' | 'listed' = 'whole') => {
    const observer = new QueryObserver(client, listQuery(api, name, extent));
    observer.subscribe(() => {});
    await observer.refetch();
    return observer;
  };
  return { client, api, asked, freshness, show };
}

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('a window’s copy of a list', () => {
  it('is read once, and then only what has changed, so that all other rows stay the same objects', async () => {
    const here = window('sara-herrman');
    const risks = await here.show('risks');
    const before = risks.getCurrentResult().data?.items ?? [];
    const other = window('sara-herrman');
    const one = before[1];
    await other.api.update('risks', one!, { action: 'Ändrad i ett annat fönster' });
    await risks.refetch();
    const after = risks.getCurrentResult().data?.items ?? [];
    expect(here.asked).toEqual(['GET /api/lists/risks', 'GET /api/lists/risks?since']);
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    expect(after.filter((row, at) => row !== before[at])).toEqual([
      expect.objectContaining({ key: one!.key, action: 'Ändrad i ett annat fönster' }),
    ]);
  });

  it('keeps every row when nothing has happened since it was read', async () => {
    const here = window('sara-herrman');
    for (const extent of ['whole', 'listed'] as const) {
      const risks = await here.show('risks', extent);
      const before = risks.getCurrentResult().data!;
      await risks.refetch();
      const after = risks.getCurrentResult().data!;
      expect(after.items.length).toBeGreaterThan(0);
      expect(after.items).toBe(before.items);
      expect(after.broken).toBe(before.broken);
    }
  });

  it('is brought up to date by the answer to what the person does, and is not asked for again when the stream tells of it', async () => {
    const here = window('sara-herrman');
    const risks = await here.show('risks');
    const row = risks.getCurrentResult().data!.items[0]!;
    await here.api.update('risks', row, { action: 'Egen ändring' });
    const held = risks.getCurrentResult().data!;
    expect(held.items[0]).toMatchObject({ key: row.key, action: 'Egen ändring' });
    here.freshness.tell(new Map([['risks', held.mark]]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(here.asked).toEqual(['GET /api/lists/risks', `PATCH /api/lists/risks/items/${row.key}`]);
  });

  it('asks when the stream tells of what it does not have, and only for that list', async () => {
    const here = window('lena-gardtman');
    const risks = await here.show('risks');
    await here.show('attendance');
    here.asked.length = 0;
    here.freshness.tell(new Map([['risks', 'ffffffff.9~9']]));
    await until(() => here.asked.length > 0 && !risks.getCurrentResult().isFetching);
    expect(here.asked).toEqual(['GET /api/lists/risks?since']);
  });

  it('that the server does not know comes again, whole', async () => {
    const here = window('lena-gardtman');
    const risks = await here.show('risks');
    const { items } = risks.getCurrentResult().data!;
    here.client.setQueryData(['list', 'risks', 'whole'], {
      ...risks.getCurrentResult().data!,
      items: [],
      mark: 'ffffffff.1~1',
    });
    await risks.refetch();
    expect(risks.getCurrentResult().data?.items).toEqual(items);
  });

  it('has only what the table needs, and the whole record when it is opened', async () => {
    const here = window('lena-gardtman');
    const listed = await here.show('initiatives', 'listed');
    const row = listed.getCurrentResult().data!.items[0]!;
    expect(row).not.toHaveProperty('legalText');
    expect((await here.api.record('initiatives', row.key)).item).toMatchObject({ key: row.key, legalText: null });
  });

  it('takes rows that come, lets go of those that are gone, and never goes back to an older state of a row', () => {
    const row = (id: string, changedAt: string) => ({ id, key: id, changedAt });
    const where = { mark: 'm2', syncedAt: 's2' };
    const before = {
      items: [row('1', '2021-05-20T08:00:00Z'), row('2', '2021-05-20T09:00:00Z'), row('3', '2021-05-20T08:00:00Z')],
      broken: [{ id: '9', eTag: '', key: null, title: '9', problems: [] }],
      mark: 'm1',
      syncedAt: 's1',
    };
    const news = {
      touched: ['1', '2', '4', '9'],
      items: [row('2', '2021-05-20T08:30:00Z'), row('4', '2021-05-20T10:00:00Z')],
      broken: [],
    };
    // Only what merging looks at.
    const after = withNews(before as never, news, where);
    expect(after).toMatchObject({ ...where, broken: [] });
    expect(after.items).toEqual([before.items[1], before.items[2], news.items[1]]);
  });
});

it('is never called older than the newest row that it shows', () => {
  // Only the time is looked at.
  const row = (changedAt: string) => ({ changedAt }) as Parameters<typeof freshAt>[0]['items'][number];
  const items = [row('2021-05-20T18:21:00Z'), row('2021-05-20T18:23:04Z')];
  expect(freshAt({ items, syncedAt: '2021-05-20T18:22:00.000Z' })).toBe('2021-05-20T18:23:04Z');
  expect(freshAt({ items, syncedAt: '2021-05-20T18:24:00.000Z' })).toBe('2021-05-20T18:24:00.000Z');
  expect(freshAt({ items: [], syncedAt: '2021-05-20T18:22:00.000Z' })).toBe('2021-05-20T18:22:00.000Z');
});
