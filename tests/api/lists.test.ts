import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createListCopies } from '../../bot/api/listCopies';
import { itemsIn } from '../../shared/api/changed';
import { startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Contents {
  items: { key: string; id: string; title?: string }[];
  broken: { id: string }[];
  touched?: string[];
}

const lena = 'lena-gardtman';
const leader = 'sara-herrman';

/** The rows, however they were sent; nothing from a 304. */
const rowsOf = (body: Contents): Contents =>
  typeof body === 'object' ? { ...body, items: [...itemsIn<Contents['items'][number]>(body as never)] } : body;

/** A list as one person gets it: what, and how far it reaches. */
async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await world.api(lena)(path, { headers });
  return {
    status: answer.status,
    headers: answer.headers,
    contents: rowsOf(answer.body as Contents),
    mark: answer.headers.get('x-list-mark') ?? '',
  };
}

const since = (list: string, mark: string) => get(`/api/lists/${list}?since=${encodeURIComponent(mark)}`);

/** The bytes as they went over the wire. */
function wire(path: string, headers: Record<string, string>): Promise<{ bytes: Buffer; encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${world.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ bytes: Buffer.concat(chunks), encoding: response.headers['content-encoding'] }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('a list, whole', () => {
  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('comes in the best encoding of "%s"', async (accepted, encoding, unpack) => {
    const authorization = `Bearer ${await world.token(lena)}`;
    const sent = await wire('/api/lists/agendaItems', { authorization, 'accept-encoding': accepted });
    expect(sent.encoding).toBe(encoding);
    const plain = await wire('/api/lists/agendaItems', { authorization, 'accept-encoding': 'identity' });
    expect(unpack(sent.bytes).toString()).toBe(plain.bytes.toString());
    if (encoding) expect(sent.bytes.length).toBeLessThan(plain.bytes.length / 2);
  });

  it('has a tag that answers 304, until somebody changes a row', async () => {
    const first = await get('/api/lists/templates');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get('/api/lists/templates', { 'if-none-match': tag });
    expect([again.status, again.contents]).toEqual([304, '']);
    expect(again.mark).toBe(first.mark);
    await world.store.update(
      'templates',
      { title: 'Ett nytt namn' },
      { key: first.contents.items[0]!.key, by: 'system' },
    );
    const changed = await get('/api/lists/templates', { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });

  it('has the same tag in a process that came to know of the rows in another order', async () => {
    const { key } = world.store.all('risks')[0]!;
    await world.store.update('risks', { action: 'Ändrad' }, { key, by: 'system' });
    const other = await world.startProcess();
    const [one, two] = [world, other].map(({ services }) => {
      const copy = services.readList.copy(world.actor(lena), 'risks', 'whole');
      return { ...copy, tag: createListCopies()(copy).tag };
    });
    expect(two!.mark).not.toBe(one!.mark);
    expect(two!.tag).toBe(one!.tag);
  });

  it('is answered 304 only to who may read it', async () => {
    const tag = (await get('/api/lists/members')).headers.get('etag') ?? '';
    const stranger = await world.api('never-in-the-project')('/api/lists/members', {
      headers: { 'if-none-match': tag },
    });
    expect(stranger.status).toBe(403);
    const hidden = await world.api(leader)('/api/lists/ballots?since=0000aaaa.0~0');
    expect(hidden.status).toBe(403);
  });

  it('has only what its table needs, when that is asked for', async () => {
    const { contents } = await get('/api/lists/initiatives?rows=listed');
    const whole = await get('/api/lists/initiatives');
    const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key).sort();
    expect(keys(contents.items)).toEqual(keys(whole.contents.items));
    expect(Object.keys(contents.items[0]!)).toEqual(
      expect.arrayContaining(['key', 'id', 'createdAt', 'changedAt', 'title', 'need', 'municipality', 'example']),
    );
    expect(contents.items[0]).not.toHaveProperty('legalText');
    expect(contents.items[0]).not.toHaveProperty('eTag');
    expect(whole.contents.items[0]).toHaveProperty('legalText');
  });
});

describe('what has changed in a list', () => {
  it('is nothing at first, and then the row that somebody changed, alone', async () => {
    const { mark, contents } = await get('/api/lists/risks');
    expect((await since('risks', mark)).contents).toEqual({ touched: [], items: [], broken: [] });
    const { key, id } = contents.items[2]!;
    await world.store.update('risks', { action: 'En ny åtgärd' }, { key, by: 'system' });
    const news = await since('risks', mark);
    expect(news.contents).toMatchObject({ touched: [id], items: [{ key, action: 'En ny åtgärd' }], broken: [] });
    expect(news.headers.get('cache-control')).toBe('no-store');
    expect((await since('risks', news.mark)).contents.touched).toEqual([]);
  });

  it('tells of rows that were taken away, of those that became unreadable, and of those that were mended', async () => {
    const { mark, contents } = await get('/api/lists/courses');
    const [gone, spoilt] = contents.items;
    await world.byHand('courses', gone!.id, 'delete');
    await world.byHand('courses', spoilt!.id, { Title: null });
    const news = await since('courses', mark);
    expect(news.contents.touched?.sort()).toEqual([gone!.id, spoilt!.id].sort());
    expect(news.contents).toMatchObject({ items: [], broken: [{ id: spoilt!.id, key: spoilt!.key }] });
    await world.byHand('courses', spoilt!.id, { Title: spoilt!.title });
    const mended = await since('courses', news.mark);
    expect(mended.contents).toMatchObject({ touched: [spoilt!.id], items: [{ key: spoilt!.key }], broken: [] });
  });

  it('has only what the table needs', async () => {
    const { mark, contents } = await get('/api/lists/initiatives?rows=listed');
    await world.store.update('initiatives', { title: 'Omdöpt' }, { key: contents.items[0]!.key, by: 'system' });
    const news = await get(`/api/lists/initiatives?rows=listed&since=${encodeURIComponent(mark)}`);
    expect(news.contents.items).toEqual([expect.objectContaining({ title: 'Omdöpt' })]);
    expect(news.contents.items[0]).not.toHaveProperty('legalText');
  });

  it.each(['nonsense', '', 'ffffffff.3~1', '../..', '0000000a.99999999999999999999~1'])(
    'cannot be known from the mark "%s", so everything comes again',
    async (mark) => {
      const { status, contents } = await since('risks', mark);
      expect(status).toBe(200);
      expect(contents.touched).toBeUndefined();
      expect(contents.items.length).toBe(world.store.all('risks').length);
    },
  );

  it('is told by another process from the same mark, and by one that was started later with everything', async () => {
    const other = await world.startProcess();
    world.advance(120_000);
    await Promise.all([world.store.sync('risks'), other.store.sync('risks')]);
    const { mark, contents } = await get('/api/lists/risks');
    const { key, id } = contents.items[0]!;
    await world.store.update('risks', { action: 'Ändrad i en annan process' }, { key, by: 'system' });
    await other.store.sync('risks');
    const asked = { extent: 'whole', mark } as const;
    expect(other.services.readList.since(world.actor(lena), 'risks', asked).news).toMatchObject({ touched: [id] });
    const later = await world.startProcess();
    expect(later.services.readList.since(world.actor(lena), 'risks', asked).news).toBeUndefined();
  });
});

describe('one record', () => {
  it('comes whole, with the rows that are part of it', async () => {
    const { contents } = await get('/api/lists/initiatives?rows=listed');
    const [first, second] = contents.items;
    const draft = { title: 'Färre papper', initiative: first!.key, type: 'staff' } as const;
    const benefit = await world.store.create('benefits', draft, { key: 'nytta-1', by: 'system' });
    const own = await world.api(lena)(`/api/lists/initiatives/items/${first!.key}`);
    expect(own.body).toMatchObject({
      item: { key: first!.key, eTag: expect.any(String), legalText: null },
      parts: { benefits: [{ key: benefit.key }], stopDoing: [], parties: [] },
    });
    const other = await world.api(lena)(`/api/lists/initiatives/items/${second!.key}`);
    expect(other.body).toMatchObject({ parts: { benefits: [] } });
    expect((await world.api(lena)('/api/lists/initiatives/items/none')).status).toBe(404);
    expect((await world.api(leader)('/api/lists/ballots/items/none')).status).toBe(403);
  });
});
