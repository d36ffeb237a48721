import { randomBytes } from 'node:crypto';
import type { Database, Row } from '../../sqlite';
import { GraphFault, invalidRequest, itemNotFound } from '../graphFault';
import { addBytes, bytesOf, dropContent, newContent } from './contents';
import { type Conflict, type DriveItem, type NewPlace, placeContent, requireDriveItem } from './driveItems';

const PIECE = 320 * 1024;
const LARGEST_PIECE = 60 * 1024 * 1024;
const VALID_MS = 60 * 60 * 1000;

interface Upload {
  token: string;
  place: NewPlace;
  content: string;
  received: number;
  expires: string;
}

/** What an upload session says of itself. */
interface UploadStatus {
  expirationDateTime: string;
  nextExpectedRanges: string[];
}

const statusOf = ({ expires, received }: Pick<Upload, 'expires' | 'received'>): UploadStatus => ({
  expirationDateTime: expires,
  nextExpectedRanges: [`${received}-`],
});

/** Begins an upload in pieces. The token is all that a piece needs: it is in the address. */
export function createUpload(database: Database, place: NewPlace, now: Date): { token: string; status: UploadStatus } {
  const token = randomBytes(24).toString('base64url');
  const expires = new Date(now.getTime() + VALID_MS).toISOString();
  const { parent, name, conflict } = place;
  database.run(
    'INSERT INTO graph_uploads VALUES (?, ?, ?, ?, ?, ?, 0, ?)',
    ...[token, parent.drive, parent.id, name, conflict, newContent(), expires],
  );
  return { token, status: statusOf({ expires, received: 0 }) };
}

function readUpload(database: Database, row: Row): Upload {
  return {
    token: String(row.token),
    place: {
      parent: requireDriveItem(database, String(row.drive_id), String(row.parent_id)),
      name: String(row.name),
      // Only createUpload writes it.
      conflict: String(row.conflict) as Conflict,
    },
    content: String(row.content_id),
    received: Number(row.received),
    expires: String(row.expires),
  };
}

function requireUpload(database: Database, token: string, now: Date): Upload {
  const row = database.first('SELECT * FROM graph_uploads WHERE token = ?', token);
  const upload = row && readUpload(database, row);
  if (!upload || Date.parse(upload.expires) < now.getTime()) throw itemNotFound('The upload session was not found');
  return upload;
}

export const uploadStatus = (database: Database, token: string, now: Date): UploadStatus =>
  statusOf(requireUpload(database, token, now));

/** Throws away what has come. */
export function cancelUpload(database: Database, token: string, now: Date): void {
  const { content } = requireUpload(database, token, now);
  dropContent(database, content);
  database.run('DELETE FROM graph_uploads WHERE token = ?', token);
}

function checkPiece(upload: Upload, range: string | undefined, length: number): { isLast: boolean } {
  const parts = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range ?? '');
  if (!parts) throw invalidRequest('A Content-Range is required');
  const [first = 0, last = 0, total = 0] = parts.slice(1).map(Number);
  if (length !== last - first + 1 || last >= total) throw invalidRequest('The Content-Range does not fit the bytes');
  if (first !== upload.received) throw new GraphFault(416, 'invalidRange', 'The uploaded fragment is not the next one');
  const isLast = last + 1 === total;
  if (length > LARGEST_PIECE) throw new GraphFault(413, 'invalidRequest', 'The fragment is too large');
  if (!isLast && length % PIECE !== 0) throw invalidRequest('A fragment must be a multiple of 320 KiB');
  return { isLast };
}

interface Piece {
  bytes: Uint8Array;
  range: string | undefined;
  now: Date;
  /** What the library does to a whole file before it keeps it. */
  alter: (name: string, bytes: Uint8Array) => Uint8Array;
}

/** Takes the next piece; with the last one the file is in its place. Throws 400, 409, 413, 416. */
export function addPiece(
  database: Database,
  token: string,
  { bytes, range, now, alter }: Piece,
): { status: UploadStatus } | { item: DriveItem; isNew: boolean } {
  return database.transaction(() => {
    const upload = requireUpload(database, token, now);
    const { isLast } = checkPiece(upload, range, bytes.length);
    addBytes(database, upload.content, { position: upload.received, bytes });
    const received = upload.received + bytes.length;
    if (!isLast) {
      database.run('UPDATE graph_uploads SET received = ? WHERE token = ?', received, token);
      return { status: statusOf({ ...upload, received }) };
    }
    const whole = bytesOf(database, upload.content);
    const kept = alter(upload.place.name, whole);
    const content = newContent();
    addBytes(database, content, { position: 0, bytes: kept });
    const placed = placeContent(database, upload.place, { content, size: kept.length, now });
    dropContent(database, upload.content);
    database.run('DELETE FROM graph_uploads WHERE token = ?', token);
    return placed;
  });
}
