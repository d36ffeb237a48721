import { randomUUID } from 'node:crypto';
import type { Database } from '../../sqlite';

/** Starts a content that has no bytes yet. */
export const newContent = (): string => randomUUID();

/** Adds bytes at the end of a content; `position` is how many there were. */
export const addBytes = (database: Database, content: string, piece: { position: number; bytes: Uint8Array }): void =>
  void database.run(
    'INSERT INTO graph_contents (content_id, position, bytes) VALUES (?, ?, ?)',
    ...[content, piece.position, piece.bytes],
  );

/** A whole content. */
export function bytesOf(database: Database, content: string): Buffer {
  const rows = database.all('SELECT bytes FROM graph_contents WHERE content_id = ? ORDER BY position', content);
  // Only this file writes contents.
  return Buffer.concat(rows.map((row) => Buffer.from(row.bytes as Uint8Array)));
}

/** Throws away a content that nothing refers to. */
export const dropContent = (database: Database, content: string): void =>
  void database.run('DELETE FROM graph_contents WHERE content_id = ?', content);
