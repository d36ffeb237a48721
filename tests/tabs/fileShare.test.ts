import { ABOUT_BYTES } from '../../shared/api/aboutBytes';
import { createHttp } from '../../tabs/http';
import { loadTexts } from '../../tabs/tabTexts';

beforeAll(() => loadTexts('sv'));

const PIECES = ['Insats;', 'Kommun', '\r\n'];

/** A server that sends a file in pieces, and may be lost after one of them. */
const sending = (headers: Record<string, string>, lostAfter = PIECES.length): typeof fetch => {
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const piece of PIECES.slice(0, lostAfter)) controller.enqueue(Buffer.from(piece));
      if (lostAfter < PIECES.length) controller.error(new TypeError('lost'));
      else controller.close();
    },
  });
  const name = { 'content-disposition': "attachment; filename*=UTF-8''initiatives.csv" };
  return async () => new Response(body, { headers: { ...name, ...headers } });
};
const fetched = (from: typeof fetch, onShare?: (share: number) => void) =>
  createHttp({ token: async () => 'token', language: 'sv', fetch: from }).file({ method: 'GET', path: 'a' }, onShare);

describe('a file that is fetched', () => {
  it('tells how much of it has come, when the server knows about how large it becomes', async () => {
    const heard: number[] = [];
    const { name, content } = await fetched(sending({ [ABOUT_BYTES]: '30' }), (share) => heard.push(share));
    expect([name, await content.text()]).toEqual(['initiatives.csv', PIECES.join('')]);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.at(-1)).toBeCloseTo(15 / 30);
  });

  it('is whole without being told, and no file at all when the connection is lost in the middle', async () => {
    expect(await (await fetched(sending({}))).content.text()).toBe(PIECES.join(''));
    await expect(fetched(sending({ [ABOUT_BYTES]: '30' }, 1), () => undefined)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
