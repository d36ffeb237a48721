import type { AddressInfo } from 'node:net';
import { addRoutes } from '../../bot/api/addRoutes';
import { createGuardedServer } from '../../bot/api/connections';
import { route } from '../../bot/api/route';
import { AppError } from '../../shared/AppError';
import { answer } from '../../shared/api/Endpoint';
import { rawRequest } from '../support/rawRequest';
import { startWorld, type World } from '../support/testWorld';

const LIMIT = 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, 'a');
const TYPE = 'application/octet-stream';

/** A route as a list with files would have one: it asks for the right before it takes the first byte. */
const taken: number[] = [];
const files = {
  method: 'POST',
  path: 'files',
  status: 201,
  file: { type: TYPE, limit: LIMIT },
  answer: answer<{ size: number }>(),
} as const;
const taking = route(files, async ({ actor, file }) => {
  if (actor.role !== 'projectLeader') throw new AppError('forbidden');
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    taken.push(chunk.length);
  }
  return { size };
});

let world: World;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await startWorld();
  const server = createGuardedServer();
  const { store, services } = world;
  const checkToken = async (header: string | undefined) => {
    if (!header) throw new AppError('unauthenticated');
    const [tenantId = '', objectId = ''] = world.memberKey(header).split('.');
    return { tenantId, objectId };
  };
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  addRoutes(server, [taking], { store, services, checkToken, isReady: () => true, logger, bodyWithinMs: 300 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The address of a listening TCP server is never a string.
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  close = () =>
    new Promise<void>((resolve) => {
      server.server.closeAllConnections();
      server.close(() => resolve());
    });
});
afterAll(async () => {
  await close();
  await world.close();
});
beforeEach(() => void taken.splice(0));

function* pieces(count: number): Generator<Uint8Array> {
  for (let n = 0; n < count; n += 1) yield PIECE;
}
function send(headers: Record<string, string>, body: Iterable<Uint8Array> = pieces(1)) {
  const all = { authorization: 'sara-herrman', 'content-type': TYPE, connection: 'close', ...headers };
  return rawRequest(url, { method: 'POST', path: '/api/files', headers: all, body });
}
const length = (bytes: number) => ({ 'content-length': String(bytes) });

describe('a route that takes a file', () => {
  it('gets it in pieces, up to its limit', async () => {
    const { status, text } = await send(length(LIMIT), pieces(16));
    expect(status).toBe(201);
    expect(text).toContain(`{"size":${LIMIT}}`);
    expect(taken.length).toBeGreaterThan(1);
  });

  it.each([
    ['nobody', { authorization: '' }, 401],
    ['somebody without the right', { authorization: 'lena-gardtman' }, 403],
  ])('takes no byte from %s', async (_who, headers, status) => {
    const answer = await send({ ...length(LIMIT), ...headers }, pieces(16));
    expect([answer.status, answer.isReset, taken]).toEqual([status, false, []]);
  });

  it.each([
    ['another type', { 'content-type': 'application/json' }, 415],
    ['something packed', { 'content-encoding': 'gzip' }, 415],
    ['more than it may be', length(LIMIT + 1), 413],
  ])('takes no byte of %s', async (_what, headers, status) => {
    const answer = await send({ ...length(PIECE.length), ...headers });
    expect([answer.status, taken]).toEqual([status, []]);
  });

  it('stops at its limit when the client does not say how much it sends', async () => {
    function* chunked(): Generator<Uint8Array> {
      for (let n = 0; n < 800; n += 1) {
        yield Buffer.from(`${PIECE.length.toString(16)}\r\n`);
        yield PIECE;
        yield Buffer.from('\r\n');
      }
    }
    const answer = await send({ 'transfer-encoding': 'chunked' }, chunked());
    expect([answer.status, answer.isReset]).toEqual([413, false]);
    expect(taken.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });

  it('does not wait for a client that has fallen silent', async () => {
    expect((await send(length(LIMIT), pieces(1))).status).toBe(408);
  });
});
