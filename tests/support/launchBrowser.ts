import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { fontConfiguration, type TestFont } from './fontConfiguration';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))];
  if (process.platform === 'darwin') places.push('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  return places.find((place) => existsSync(place));
}

function installed(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const own = chromium.executablePath();
  return onPath() ?? (existsSync(own) ? own : undefined);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

function installOne(): void {
  const isDebianRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
    return;
  }
  run(process.execPath, [path.join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

/** A Chromium to test with: CHROME_PATH, one on the machine, else one that is installed now. Throws when there is none to be had. */
function findBrowser(): string {
  const found = installed();
  if (found) return found;
  process.stdout.write('No browser was found; installing Chromium for the browser tests.\n');
  installOne();
  const made = installed();
  if (!made) throw new Error('No browser could be found or installed. Set CHROME_PATH to a Chromium or Chrome.');
  return made;
}

/** What would make the same letters differ between two machines. */
const SAME_LETTERS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Starts it without a window, also as root, with one font only; `more` switches for those who measure. */
export const launchBrowser = (font: TestFont = 'plain', more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', ...SAME_LETTERS, ...more],
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(font) },
  });
