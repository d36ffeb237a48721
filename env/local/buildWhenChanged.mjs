/** Builds what `npm start` runs, but only when something it is made of is newer than what was built last: a second start takes no time to build. */
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['shared', 'bot', 'tabs', 'env', 'manifest', 'package.json', 'package-lock.json', 'vite.config.ts'];
const OUTPUTS = ['dist/tabs/index.html', 'dist/teams/index.html', 'dist/server.mjs', 'dist/local.mjs'];
const STAMP = 'dist/built';

/** When a file, or anything in a folder, was last changed (ms since 1970). A folder itself changes when something in it is removed. */
function changedAt(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => changedAt(path.join(place, name))));
}

const builtAt = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const isFresh = OUTPUTS.every((output) => existsSync(output)) && Math.max(...SOURCES.map(changedAt)) < builtAt;
if (!isFresh) {
  // What is changed while it builds belongs to the next build.
  const begun = new Date();
  execSync('npm run -s build:all', { stdio: 'inherit' });
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, begun, begun);
}
