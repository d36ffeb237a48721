import type { WhenTaken } from '../ports';
import type { GraphClient } from './graphClient';
import { GraphFailure, isFailure } from './graphError';

/** Graph wants pieces of whole multiples of 320 KiB. */
const PIECE = 16 * 320 * 1024;
const ATTEMPTS = 5;

interface Session {
  uploadUrl: string;
}
interface Progress {
  nextExpectedRanges?: string[];
}

/** A file on its way: the address of its session and how much there will be. */
interface Upload {
  client: GraphClient;
  /** The item's path in Graph, for example `/drives/{id}/root:/a/b.docx:`. */
  itemPath: string;
  size: number;
  whenTaken: WhenTaken;
}

/** Cuts what comes into pieces of the size that Graph wants; the last is what is left. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    held.push(part);
    length += part.length;
    while (length >= PIECE) {
      const joined = Buffer.concat(held);
      yield joined.subarray(0, PIECE);
      held = [joined.subarray(PIECE)];
      length -= PIECE;
    }
  }
  if (length > 0) yield Buffer.concat(held);
}

/** Sends one piece. When its answer is lost, Graph is asked how far it has come, and only what is missing is sent. */
async function sendPiece<T>(
  { client, size }: Upload,
  { uploadUrl }: Session,
  piece: { bytes: Uint8Array; from: number },
): Promise<T | Progress> {
  const end = piece.from + piece.bytes.length;
  let from = piece.from;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const headers = { 'content-range': `bytes ${from}-${end - 1}/${size}` };
      const body = piece.bytes.subarray(from - piece.from);
      return await client.bare<T | Progress>(uploadUrl, { method: 'PUT', headers, body });
    } catch (error) {
      if (attempt >= ATTEMPTS || !isFailure(error, 'uncertain', 'throttled')) throw error;
      const wait = (error.retryAfterSeconds ?? 0.1 * 2 ** attempt) * 1000;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const { nextExpectedRanges } = await client.bare<Progress>(uploadUrl, { method: 'GET' });
      from = Number.parseInt(nextExpectedRanges?.[0] ?? '', 10);
      if (from === end) return { nextExpectedRanges: [`${end}-`] };
      if (!(from >= piece.from && from < end)) throw error;
    }
  }
}

/** Sends a file in pieces and answers its item. Throws GraphFailure; what had come is thrown away. */
export async function uploadInPieces<T>(upload: Upload, bytes: AsyncIterable<Uint8Array>): Promise<T> {
  const { client, itemPath, whenTaken, size } = upload;
  const body = { item: { '@microsoft.graph.conflictBehavior': whenTaken } };
  const session = await client.post<Session>(`${itemPath}/createUploadSession`, body);
  let from = 0;
  let last: T | Progress | undefined;
  try {
    for await (const piece of inPieces(bytes)) {
      const end = from + piece.length;
      if (end > size) throw new Error(`the file is larger than its ${size} bytes`);
      if (end < size && piece.length < PIECE) throw new Error(`the file ended after ${end} of its ${size} bytes`);
      last = await sendPiece<T>(upload, session, { bytes: piece, from });
      from = end;
    }
  } catch (error) {
    // Left alone it would stand for days; that it could not be thrown away is nobody's concern.
    await client.bare(session.uploadUrl, { method: 'DELETE' }).catch(() => undefined);
    throw error;
  }
  if (!last || 'nextExpectedRanges' in (last as object)) {
    throw new GraphFailure('uncertain', { status: 202, code: '', message: 'the upload has no end' });
  }
  return last as T;
}
