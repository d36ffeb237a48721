/** Every command, as a process of its own, asked for something it does not know. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildProcess } from '../support/buildProcess';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'processfabriken-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(name: string, entry: string, args: readonly string[]) {
  const file = await buildProcess(name, entry);
  // With settings of which none is right: what is not understood is said before they are looked at.
  const env = { PATH: process.env.PATH, DATA_FOLDER: folder, AAD_APP_TENANT_ID: '-' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

const COMMANDS = [
  ['provision', 'bot/provision.ts', '--dryrun', 'npm run provision [-- --dry-run]'],
  ['local', 'env/local/start.ts', '--rest', 'npm start [-- --microsoft365]'],
  ['replay', 'env/local/replay.ts', '--minute', 'npm run replay [-- --minutes FILE.docx [--wording corrected]]'],
  ['package', 'manifest/package.ts', '--environment', 'npm run package [-- --env NAME]'],
  ['torture', 'tests/torture/torture.ts', '--minute', 'npm run torture -- [--minutes N] [--seed S] [--json FILE]'],
  ['similar', 'bot/similar.ts', '--all', 'npm run -s similar -- IN.json OUT.json'],
  ['bench', 'tests/bench/bench.ts', '--vote', 'npm run bench [-- [--lists | --votes'],
] as const;

it.each(COMMANDS)(
  '%s refuses a misspelt option before it does anything, and says how it is written',
  async (name, entry, misspelt, usage) => {
    const { status, stdout, stderr } = await run(name, entry, [misspelt]);
    expect(stderr).toContain(`Unknown option '${misspelt}'.\n${usage}`);
    expect({ status, stdout, left: readdirSync(folder) }).toEqual({ status: 2, stdout: '', left: [] });
    expect(stderr).not.toContain('    at ');
  },
);

it.each([
  ['--minutes', 'soon', '--minutes is a number above 0, not soon.'],
  ['--seed', '1.5', '--seed is a whole number, not 1.5.'],
])('torture refuses %s %s', async (option, value, problem) => {
  const { status, stderr } = await run('torture', 'tests/torture/torture.ts', [option, value]);
  expect({ status, first: stderr.split('\n')[0] }).toEqual({ status: 2, first: problem });
});

describe('similar', () => {
  const compare = (text: string) => {
    const [from, to] = ['in.json', 'out.json'].map((name) => path.join(folder, name)) as [string, string];
    writeFileSync(from, text);
    return run('similar', 'bot/similar.ts', [from, to]);
  };

  it.each([
    ['no JSON at all', 'Kommun;Insats', /cannot be read as JSON/],
    ['something else than a list', '{"rows":[]}', /is not a list of initiatives:\n.*expected array/],
    ['a row without an id', '[{"title":"Bygglov"}]', /is not a list of initiatives:\n.*\n.*\[0\]\.id/],
  ])('says what is wrong with a file that holds %s', async (_what, text, problem) => {
    const { status, stderr } = await compare(text);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });

  it('writes for each initiative those that are alike, best first', async () => {
    const rows = [
      { id: 1, title: 'E-tjänst för bygglov' },
      { id: 'b', title: 'Bygglov på nätet', municipality: 'Orust' },
      { id: 'c', title: 'Skolskjuts' },
    ];
    expect(await compare(JSON.stringify(rows))).toMatchObject({ status: 0, stderr: '' });
    const found: unknown = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8'));
    expect(found).toEqual({
      1: [{ id: 'b', score: expect.any(Number) }],
      b: [{ id: '1', score: expect.any(Number) }],
      c: [],
    });
  });
});
