import { inflateSync } from 'node:zlib';

/** What the icon checks need to know about a PNG. */
interface Png {
  width: number;
  height: number;
  hasAlpha: boolean;
  /** Four bytes a pixel, row by row; only for 8-bit images with alpha that are not interlaced. */
  rgba?: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 6;

/** Reads a PNG; undefined when the bytes are none. Source: W3C PNG (third edition), chunks and filters. */
export function readPng(bytes: Uint8Array): Png | undefined {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 33 || !buffer.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const [width, height] = [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
  const [depth, colour, interlaced] = [buffer[24], buffer[25], buffer[28]];
  const png: Png = { width, height, hasAlpha: colour === 4 || colour === RGBA };
  if (depth === 8 && colour === RGBA && interlaced === 0) png.rgba = unfilter(inflateSync(imageData(buffer)), png);
  return png;
}

function imageData(buffer: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(buffer.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, { width, height }: Png): Uint8Array {
  const stride = width * 4;
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= 4 ? (out[at - 4] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[at - stride - 4] ?? 0) : 0;
      out[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, [left, up, corner]);
    }
  }
  return out;
}

function predict(filter: number, [left, up, corner]: [number, number, number]): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
