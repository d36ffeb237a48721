import { createStreamLimits } from '../../bot/api/streamLimits';
import { startWorld, type World } from '../support/testWorld';

describe('the streams of changes', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('are ten to a person, who is told what to do about more; others are not in the way, and one that ends makes room', async () => {
    const open = async (person: string) => {
      const leave = new AbortController();
      const authorization = `Bearer ${await world.token(person)}`;
      const response = await fetch(`${world.url}/api/changes`, { headers: { authorization }, signal: leave.signal });
      return { response, leave };
    };
    const own = await Promise.all(Array.from({ length: 10 }, () => open('lena-gardtman')));
    expect(own.map(({ response }) => response.status)).toEqual(Array.from({ length: 10 }, () => 200));
    const { response } = await open('lena-gardtman');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await response.json()).toMatchObject({
      error: { code: 'tooManyStreams', message: expect.stringContaining('Stäng några av dem') },
    });
    const other = await open('sara-herrman');
    expect(other.response.status).toBe(200);
    own[0]?.leave.abort();
    while (world.streams > 10) await new Promise((resolve) => setTimeout(resolve, 20));
    const again = await open('lena-gardtman');
    expect(again.response.status).toBe(200);
    for (const { leave } of [...own, other, again]) leave.abort();
  });

  it('are so many to a process', () => {
    const limits = createStreamLimits({ process: 3 });
    const [leave] = ['a', 'b', 'c'].map((who) => limits.enter(who));
    expect(() => limits.enter('d')).toThrow('tooManyStreams');
    leave?.();
    expect(limits.enter('d')).toBeDefined();
  });
});
