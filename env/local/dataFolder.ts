import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Says that the folder was made here and may be emptied; while something runs on it, by whom (process id). */
const MARKER = '.processfabriken-data';

const markerIn = (folder: string): string => path.join(folder, MARKER);

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else's runs, though it may not be signalled.
    return Reflect.get(error as object, 'code') === 'EPERM';
  }
}

/** Makes a data folder. One that was there already, with something in it, is used and never marked: it is somebody's own. */
export function makeDataFolder(folder: string): void {
  const isOwn = !existsSync(folder) || readdirSync(folder).length === 0;
  mkdirSync(folder, { recursive: true });
  if (isOwn) writeFileSync(markerIn(folder), '');
}

/** Says that this process runs on a folder, until it is let go. */
export function holdDataFolder(folder: string): () => void {
  if (!existsSync(markerIn(folder))) return () => undefined;
  writeFileSync(markerIn(folder), String(process.pid));
  return () => writeFileSync(markerIn(folder), '');
}

/** Empties a data folder. Throws, with what to do, when it was not made here or when something runs on it. */
export function emptyDataFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!existsSync(markerIn(folder))) {
    throw new Error(`${folder} gjordes inte av Processfabriken och töms inte. Töm den själv om den ska bort.`);
  }
  const holder = Number(readFileSync(markerIn(folder), 'utf8'));
  if (holder > 0 && isRunning(holder)) {
    throw new Error(`Processfabriken är igång på ${folder} (process ${holder}). Avsluta den först, och töm sedan.`);
  }
  rmSync(folder, { recursive: true, force: true });
}
