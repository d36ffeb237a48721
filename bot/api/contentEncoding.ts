import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Shorter than this, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1000;

/** The best encoding that a client takes and we write; undefined for neither. Source: RFC 9110, 12.5.3. */
export function acceptedEncoding(header: string): Encoding | undefined {
  const refused = /;\s*q=0(\.0{0,3})?\s*$/;
  const taken = header
    .split(',')
    .flatMap((one) => (refused.test(one) ? [] : [one.split(';')[0]?.trim().toLowerCase()]));
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

/** Quality 6 costs a quarter of brotli's best and is some 6 % larger. */
const brotli = (size: number) =>
  createBrotliCompress({
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  });

/** Compresses beside the event loop, whatever the length. What stands before `flushAt` (bytes) can be read by who receives it before the rest has come. */
export async function packed(body: Buffer, encoding: Encoding, flushAt = 0): Promise<Buffer> {
  const [stream, flush] =
    encoding === 'gzip'
      ? [createGzip(), constants.Z_SYNC_FLUSH]
      : [brotli(body.length), constants.BROTLI_OPERATION_FLUSH];
  const whole = buffer(stream);
  if (flushAt > 0) {
    stream.write(body.subarray(0, flushAt));
    stream.flush(flush);
  }
  stream.end(body.subarray(flushAt));
  return whole;
}

/** As `packed`; undefined for what is too short to gain. */
export const compressed = async (body: Buffer, encoding: Encoding, flushAt = 0): Promise<Buffer | undefined> =>
  body.length < WORTH_COMPRESSING ? undefined : packed(body, encoding, flushAt);
