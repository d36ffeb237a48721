import { type Zippable, zipSync } from 'fflate';

/** A file among several. */
interface ZippedFile {
  path: string;
  bytes: Uint8Array;
}

/** Several files as one. The same files give the same bytes: a zip keeps local times without a zone, so the moment is made of local parts. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const all: Zippable = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return zipSync(all, { level: 6, mtime: new Date(1980, 0, 1) });
}
