import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'restify';
import { changesRoutes } from '../../bot/api/changesRoute';
import { startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What one tab hears. */
interface Listener {
  /** The next event after those already taken. */
  next(): Promise<{ event: string; data: unknown }>;
  close(): Promise<void>;
}

async function listen(personId: string): Promise<Listener> {
  const leave = new AbortController();
  const response = await fetch(`${world.url}/api/changes`, {
    headers: { authorization: `Bearer ${await world.token(personId)}` },
    signal: leave.signal,
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async next() {
      while (!text.includes('\n\n')) text += (await reader.read()).value ?? '';
      const end = text.indexOf('\n\n');
      const [event = '', data = ''] = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      return { event: event.replace('event: ', ''), data: JSON.parse(data.replace('data: ', '')) as unknown };
    },
    async close() {
      leave.abort();
      await reader.read().catch(() => undefined);
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Fails when the other person does not hear of it in time: two seconds are what people were promised. */
const within = <T>(milliseconds: number, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`nothing was heard in ${milliseconds} ms`)), milliseconds).unref();
    }),
  ]);

describe('the stream of changes', () => {
  it.each([
    [null, 401],
    ['never-in-the-project', 403],
  ])('is not for %s', async (id, status) => {
    const answer = await world.api(id)('/api/changes');
    expect(answer.status).toBe(status);
    expect(world.streams).toBe(0);
  });

  it('tells everybody within two seconds which list somebody changed, and not what', async () => {
    const listeners = await Promise.all(['lena-gardtman', 'sara-herrman'].map(listen));
    expect(world.streams).toBe(2);
    for (const listener of listeners)
      expect(await listener.next()).toMatchObject({
        event: 'hello',
        data: { lists: { risks: world.store.mark('risks') } },
      });
    const risk = world.store.find('risks', 'R1')!;
    const changed = await world.api('pontus-bjorhn')('/api/lists/risks/items/R1', {
      method: 'PATCH',
      body: { changes: { action: 'En hemlig åtgärd' } },
      headers: { 'if-match': risk.eTag },
    });
    expect(changed.status).toBe(200);
    for (const listener of listeners) {
      const heard = await within(2000, listener.next());
      expect(heard.event).toBe('change');
      expect(heard.data).toMatchObject({ lists: { risks: world.store.mark('risks') } });
      expect(JSON.stringify(heard)).not.toMatch(/R1|hemlig/);
    }
    await Promise.all(listeners.map((listener) => listener.close()));
    await until(() => world.streams === 0);
  });

  it('tells of what was changed in another process', async () => {
    const listener = await listen('lena-gardtman');
    await listener.next();
    const other = await world.startProcess();
    const risk = other.store.find('risks', 'R5')!;
    await other.services.records.update(world.actor('sara-herrman'), 'risks', {
      ...risk,
      input: { impact: 2, assessmentReason: 'Ny bedömning 2' },
    });
    await world.store.sync('risks');
    const heard = await within(2000, listener.next());
    expect(heard).toEqual({ event: 'change', data: { lists: { risks: world.store.mark('risks') } } });
    await other.log.idle();
    await listener.close();
    await until(() => world.streams === 0);
  });

  it('does not count a person who left while it was found out who asks', async () => {
    const counted: number[] = [];
    const [stream] = changesRoutes({ store: world.store, connected: (change) => counted.push(change) });
    const actor = world.actor('lena-gardtman');
    const leave = new AbortController();
    const left = new Promise<void>((resolve, reject) => {
      const server = createServer((request: IncomingMessage, response: ServerResponse) => {
        response.on('close', () => {
          try {
            // restify's request and response are Node's own with more on them.
            const call = { request: request as Request, response: response as Response };
            expect(stream?.run({ actor, json: undefined, file: undefined, ...call })).toBeUndefined();
            server.close(() => resolve());
            server.closeAllConnections();
          } catch (error) {
            reject(error);
          }
        });
        leave.abort();
      });
      server.listen(0, '127.0.0.1', () => {
        // The address of a listening TCP server is never a string.
        const { port } = server.address() as AddressInfo;
        fetch(`http://127.0.0.1:${port}/`, { signal: leave.signal }).catch(() => undefined);
      });
    });
    await left;
    expect(counted).toEqual([]);
  });

  it('gathers many changes into one', async () => {
    await world.log.idle();
    const listener = await listen('lena-gardtman');
    await listener.next();
    const draft = { form: 'recorded', position: 1 } as const;
    await Promise.all(
      Array.from({ length: 5 }, (_value, index) =>
        world.store.create('courses', { ...draft, title: `Kurs ${index}` }, { key: `ny-${index}`, by: 'system' }),
      ),
    );
    await world.store.create('templates', { title: 'Mall', state: 'draft', position: 9 }, { key: 'ny', by: 'system' });
    const heard: string[] = [];
    while (!heard.some((data) => data.includes('templates'))) {
      heard.push(JSON.stringify((await within(2000, listener.next())).data));
    }
    expect(heard.join()).toContain('courses');
    // Six writes, and at most four tellings in a second.
    expect(heard.length).toBeLessThan(6);
    await listener.close();
  });
});
