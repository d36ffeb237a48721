import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Figures } from './goals';

const TABS = 'dist/tabs';

interface Chunk {
  file: string;
  imports?: string[];
}

/** The chunks that are fetched before a page's first view: its own, the frame's, Teams' and one language's, with all that they import. */
function firstView(chunks: Readonly<Record<string, Chunk>>, page: string): Set<string> {
  const found = new Set<string>();
  const add = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    for (const one of chunks[key]?.imports ?? []) add(one);
  };
  for (const entry of ['index.html', 'teams.ts', 'texts/sv.ts', page]) add(entry);
  return found;
}

const served = (file: string): number => statSync(path.join(TABS, `${file}.br`)).size;

/** The script of each page's first view as it is served, and the largest chunks among them. */
export function scripts(): Figures {
  const manifest = path.join(TABS, '.vite/manifest.json');
  if (!existsSync(manifest)) throw new Error('The tabs are not built. Run `npm run build:tabs` first.');
  // Vite writes this form.
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>;
  const pages = Object.keys(chunks).filter((key) => key.startsWith('pages/'));
  const figures: Figures = {};
  const parts = new Map<string, number>();
  for (const page of pages) {
    const files = [...firstView(chunks, page)].flatMap((key) => chunks[key]?.file ?? []);
    for (const file of files) parts.set(file, served(file));
    const total = files.reduce((sum, file) => sum + served(file), 0);
    figures[`script before ${path.basename(page, '.tsx')}, KB as served`] = { value: total / 1000, goal: 200 };
  }
  const largest = [...parts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  for (const [file, size] of largest) figures[`  of it ${path.basename(file)}, KB`] = size / 1000;
  return figures;
}
