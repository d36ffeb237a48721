import { createPace, SENDING } from '../../../bot/chat/pace';
import { persist, statusOf } from '../../../bot/chat/persist';

/** A clock that stands still and a wait that is only noted, so that each call's planned time can be read. */
function still() {
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
  };
  return { waits, wait, clock: () => new Date(0) };
}

describe("the channel's limits", () => {
  it('lets seven messages out in a second and the eighth after it, sixty in half a minute', async () => {
    const { waits, ...time } = still();
    const turn = createPace(SENDING, time);
    const planned: number[] = [];
    for (let call = 0; call < 70; call += 1) {
      const before = waits.length;
      await turn('channel');
      planned.push(waits[before] ?? 0);
    }
    expect(planned.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(planned[7]).toBe(1000);
    const within = (from: number, length: number) => planned.filter((at) => at >= from && at < from + length).length;
    for (const at of planned) {
      expect(within(at, 1_000)).toBeLessThanOrEqual(7);
      expect(within(at, 2_000)).toBeLessThanOrEqual(8);
      expect(within(at, 30_000)).toBeLessThanOrEqual(60);
    }
  });

  it('counts each conversation for itself', async () => {
    const { waits, ...time } = still();
    const turn = createPace(SENDING, time);
    for (let call = 0; call < 7; call += 1) await turn('one');
    await turn('another');
    expect(waits).toEqual([]);
  });
});

describe('trying again', () => {
  const failing = (statusCode: number) => async (): Promise<never> => {
    throw Object.assign(new Error('no'), { statusCode });
  };

  it('gives up after five times, each pause longer than the one before', async () => {
    const { waits, wait } = still();
    await expect(persist(failing(503), { wait, random: () => 0.5 })).rejects.toMatchObject({ statusCode: 503 });
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  it('does not repeat what cannot pass', async () => {
    const { waits, wait } = still();
    await expect(persist(failing(403), { wait })).rejects.toThrow('no');
    expect(waits).toEqual([]);
    expect(statusOf(new Error('no answer'))).toBeUndefined();
  });
});
