import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type PageName, pageOf } from '../../shared/pages';

const TABS = 'dist/tabs';

interface Chunk {
  file: string;
  imports?: string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** How much of a file's code each package is, as vite.config.ts writes it; shares that add up to one. */
type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

const read = <T>(name: string): T => {
  const file = path.join(TABS, '.vite', name);
  if (!existsSync(file)) throw new Error('The tabs are not built. Run `npm run build:tabs` first.');
  // The build writes these forms.
  return JSON.parse(readFileSync(file, 'utf8')) as T;
};

/** As the server sends it: a very short file grows when it is compressed. */
const served = (file: string): number =>
  Math.min(statSync(path.join(TABS, file)).size, statSync(path.join(TABS, `${file}.br`)).size);

/** What pageCode.tsx imports for a page: its own file, or the pattern and its list's description. */
function entriesOf(page: PageName): string[] {
  const { list } = pageOf(page);
  if (list) return ['page/ListPage.tsx', `../list:${list}`];
  return [`pages/${page.charAt(0).toUpperCase()}${page.slice(1)}Page.tsx`];
}

/** A chunk with all that it imports. Throws for one that the build does not have: a first view is never counted too small. */
function closure(chunks: Chunks, entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (key: string): void => {
    const chunk = chunks[key];
    if (!chunk) throw new Error(`The built tabs have no ${key}`);
    if (found.has(key)) return;
    found.add(key);
    for (const one of chunk.imports ?? []) add(one);
  };
  for (const entry of entries) add(entry);
  return found;
}

/** Of several of which a reader fetches one, the largest. */
const largest = (chunks: Chunks, folder: string): string => {
  const size = (key: string): number => served(chunks[key]?.file ?? '');
  const [first] = Object.keys(chunks)
    .filter((key) => key.startsWith(folder))
    .sort((a, b) => size(b) - size(a));
  if (!first) throw new Error(`The built tabs have nothing in ${folder}`);
  return first;
};

/** The script that is fetched before a page is first seen, in bytes as served: each file, and in all by package. */
export function firstView(page: PageName): {
  bytes: number;
  files: Map<string, number>;
  packages: Map<string, number>;
} {
  const chunks = read<Chunks>('manifest.json');
  const shares = read<Shares>('packages.json');
  const entries = ['index.html', 'teams.ts', largest(chunks, 'texts/'), largest(chunks, 'themes/'), ...entriesOf(page)];
  const files = new Map<string, number>();
  const packages = new Map<string, number>();
  for (const key of closure(chunks, entries)) {
    const file = chunks[key]?.file ?? '';
    files.set(file, served(file));
    for (const [name, share] of Object.entries(shares[file] ?? {}))
      packages.set(name, (packages.get(name) ?? 0) + share * served(file));
  }
  return { bytes: [...files.values()].reduce((sum, size) => sum + size, 0), files, packages };
}
