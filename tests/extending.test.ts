import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './support/sources';

/** A block of code with the file it is in, and the line it follows when the file is there already. */
interface Block {
  section: string;
  file: string;
  after: string | undefined;
  code: string;
}

const FOLDERS = ['shared', 'bot', 'tabs'];

/** Files that each section of the text touches at most, words apart; a section builds on those before it. */
const COSTS: Record<string, number> = {
  'A list': 2,
  'Numbers, rules and rights of rows': 1,
  'A page for a list': 1,
  'A field': 1,
  'A part of a record': 3,
  'A kind of field': 3,
  'A step between states': 1,
  'A subject with a card': 4,
  'A button on a card': 3,
  'A job': 1,
  'An export of every list': 1,
  'An endpoint': 3,
  'A page of its own': 3,
  'A kind of question': 5,
};

function blocksOf(text: string): Block[] {
  let section = '';
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('## ')) section = line.slice(3);
    const fence = /^```tsx? (\S+)(?: after '(.*)')?$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf('```', at + 1);
    blocks.push({ section, file: fence[1] ?? '', after: fence[2], code: lines.slice(at + 1, end).join('\n') });
    at = end;
  }
  return blocks;
}

/** Puts a block where it says, and fails when the line it names is not there. */
function carryOut(folder: string, { file, after, code }: Block): void {
  const target = path.join(folder, file);
  if (after === undefined) {
    if (existsSync(target)) throw new Error(`${file} is there already`);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${code}\n`);
    return;
  }
  const lines = readFileSync(target, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(after));
  if (at < 0) throw new Error(`${file} has no line ${after}`);
  const line = lines[at] ?? '';
  // A line that goes on after its opening bracket takes the code inside it.
  lines.splice(at, 1, after, code, line.slice(after.length));
  writeFileSync(target, lines.join('\n'));
}

const run = promisify(execFile);
const blocks = blocksOf(readFileSync(path.join(ROOT, 'docs/extending.md'), 'utf8'));

describe('how to add things', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'extending-'));
    for (const name of FOLDERS) cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const settings = JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, include: FOLDERS }));
    // The bundler's types of styles and settings are asked for by their place.
    cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles, each step of the text carried out on a copy of the project', async () => {
    for (const block of blocks) carryOut(folder, block);
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc, '--noEmit'], { cwd: folder }).catch((failed) => failed);
    expect(stdout).toBe('');
  }, 120_000);

  it.each(Object.entries(COSTS))('%s touches at most %i files', (section, most) => {
    const files = new Set(blocks.filter((one) => one.section === section).map(({ file }) => file));
    expect(files.size).toBeGreaterThan(0);
    expect(files.size).toBeLessThanOrEqual(most);
  });
});
