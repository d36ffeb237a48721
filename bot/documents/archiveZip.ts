import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { zipOf } from './zipOf';

/** The media type of an archive. */
export const ARCHIVE_TYPE = 'application/zip';

/** A file of an archive. */
export interface ArchivePart {
  path: string;
  bytes: Uint8Array;
}

/** What is archived, said in its manifest. */
interface ArchiveAbout {
  meeting: string;
  registrationNumber: string | null;
  /** Of the frozen facts. */
  hash: string;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** One file with all that belongs together, and a manifest with the hash of each. The same parts give the same bytes. */
export function archiveZip(
  parts: readonly ArchivePart[],
  { meeting, registrationNumber, hash }: ArchiveAbout,
): Uint8Array {
  const ordered = parts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = {
    meeting,
    registrationNumber,
    facts: { sha256: hash },
    files: ordered.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: sha256(bytes) })),
  };
  return zipOf({
    'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`),
    ...Object.fromEntries(ordered.map(({ path, bytes }) => [path, bytes])),
  });
}
