/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */

import { followChanges } from '../../tabs/live/followChanges';
import { following } from '../../tabs/live/following';
import type { Marks } from '../../tabs/live/marksIn';
import { pauseAfter } from '../../tabs/live/pauses';
import { server } from '../support/pageWorld';

/** A window that follows, and which lists it has been told of. */
function follow(token: () => Promise<string>) {
  const told: Marks[] = [];
  const stop = followChanges(token, (marks) => told.push(marks));
  stopping.push(stop);
  return {
    told,
    stop,
    hasHeard: (list: string) => told.some((marks) => marks.size < 5 && [...marks.keys()].includes(list as never)),
  };
}

const stopping: (() => void)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) stop();
  await until(() => server.streams() === 0);
});

async function until(condition: () => boolean, withinMs = 8000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const leader = 'sara-herrman';
let round = 0;

async function changeRisk(): Promise<void> {
  const risk = (await server.ask(leader, '/api/lists/risks/items/R1')).body as { item: { eTag: string } };
  round += 1;
  const body = { changes: { action: `Ändring ${round}` } };
  const headers = { 'if-match': risk.item.eTag };
  expect((await server.ask(leader, '/api/lists/risks/items/R1', { method: 'PATCH', body, headers })).status).toBe(200);
}

describe('the windows of one browser', () => {
  it('share one stream, whoever they belong to, and the next takes over when the one that holds it closes', async () => {
    const windows = [leader, 'lena-gardtman', 'pontus-bjorhn'].map((person) => follow(() => server.token(person)));
    await until(() => windows.every(({ told }) => told.length > 0) || server.streams() > 1);
    expect(server.streams()).toBe(1);
    await changeRisk();
    await until(() => windows.every(({ hasHeard }) => hasHeard('risks')));
    windows[0]!.stop();
    await until(() => server.streams() === 1 && windows[1]!.told.filter(({ size }) => size > 5).length > 1);
    windows[2]!.told.length = 0;
    await changeRisk();
    await until(() => windows[2]!.hasHeard('risks'));
    expect(server.streams()).toBe(1);
  });

  it('pass the stream on when the token of the one that holds it is refused', async () => {
    const refused: string[] = [];
    const stranger = follow(async () => {
      refused.push('asked');
      return server.token('never-in-the-project');
    });
    await until(() => refused.length > 0);
    const member = follow(() => server.token('lena-gardtman'));
    await until(() => member.told.length > 0 && stranger.told.length > 0);
    expect(server.streams()).toBe(1);
  });
});

describe('a stream that ends', () => {
  it('is made again by itself after the server was away and something else answered in its place', async () => {
    const here = follow(() => server.token(leader));
    await until(() => server.streams() === 1 && here.told.length > 0);
    const send = globalThis.fetch;
    let gateway = 3;
    const answers = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      if (!String(input).endsWith('/api/changes') || gateway === 0) return send(input, init);
      gateway -= 1;
      return new Response('<html>502</html>', {
        status: gateway === 1 ? 200 : 502,
        headers: { 'content-type': 'text/html' },
      });
    });
    await server.stop();
    await server.start();
    here.told.length = 0;
    window.dispatchEvent(new Event('online'));
    await until(() => here.told.length > 0);
    answers.mockRestore();
    await changeRisk();
    await until(() => here.hasHeard('risks'));
  });

  it('is waited for longer each time, never the same in all windows, and never for long', () => {
    const shortest = [1, 2, 3, 4, 20].map((failures) => pauseAfter(failures, () => 0));
    expect(shortest).toEqual([250, 500, 1000, 2000, 15_000]);
    expect(pauseAfter(20, () => 1)).toBe(30_000);
  });

  it('is said on the page after ten seconds, with since when, and no longer once it is back', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const at = Date.parse('2021-05-20T08:42:00Z');
    jest.setSystemTime(at);
    following.alive();
    const heard = following.lostSince();
    following.lost();
    jest.advanceTimersByTime(9_000);
    expect([heard, following.lostSince()]).toEqual([null, null]);
    following.lost();
    jest.advanceTimersByTime(1_500);
    expect(typeof following.lostSince()).toBe('number');
    following.alive();
    expect(following.lostSince()).toBeNull();
    jest.useRealTimers();
  });
});

it('asks the server now and then where windows cannot reach each other', async () => {
  const channel = globalThis.BroadcastChannel;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  try {
    const here = follow(() => server.token(leader));
    await until(() => here.told.length === 1);
    expect(server.streams()).toBe(0);
    window.dispatchEvent(new Event('online'));
    await until(() => here.told.length === 2);
    expect([...here.told[1]!.keys()]).toContain('risks');
  } finally {
    globalThis.BroadcastChannel = channel;
  }
});
