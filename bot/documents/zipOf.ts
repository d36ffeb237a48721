import { type Zippable, zipSync } from 'fflate';

/** When every file of a zip was made. A zip keeps local times without a zone: a moment made of local parts gives the same bytes everywhere. */
export const ZIP_TIME = new Date(1980, 0, 1);

/** Several files as one, by their paths. The same files give the same bytes. */
export const zipOf = (files: Zippable, level: 4 | 6 = 6): Uint8Array => zipSync(files, { level, mtime: ZIP_TIME });
