import { lists } from '../shared/lists';
import { circlesIn } from './support/circlesIn';
import { readSources, type Source } from './support/sources';

const FOLDERS = ['shared', 'bot', 'tabs', 'env', 'manifest'];
const sources = readSources(FOLDERS);
const tests = readSources(['tests']);
const under = (...folders: string[]): Source[] =>
  sources.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`)));

function offenders(from: readonly Source[], forbidden: (name: string, file: string) => boolean): string[] {
  return from.flatMap(({ file, imports }) =>
    imports.filter((one) => forbidden(one.from, file)).map((one) => `${file} imports ${one.from}`),
  );
}

const isGraphClient = (name: string): boolean => name.startsWith('@microsoft/microsoft-graph-client');
const isBotbuilder = (name: string): boolean => /^(botbuilder|botframework)/.test(name);
const isRestify = (name: string): boolean => name === 'restify';

/** The files that put the local Microsoft 365 and the product together, and so may know both. */
const COMPOSITION = ['start', 'startLocal', 'prepareSite', 'replay'].map((name) => `env/local/${name}.ts`);

describe('who may know whom', () => {
  it('keeps shared pure: no packages, no clock, no process', () => {
    expect(offenders(under('shared'), (name) => !name.startsWith('shared/'))).toEqual([]);
    const impure = under('shared').filter(({ text }) => /\bprocess\.|Date\.now\(|new Date\(\)|\bfetch\(/.test(text));
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it('lets only bot/chat know botbuilder and only bot/sharepoint know the Graph client', () => {
    const others = (folder: string) => sources.filter(({ file }) => !file.startsWith(`${folder}/`));
    expect(offenders(others('bot/chat'), isBotbuilder)).toEqual([]);
    expect(offenders(others('bot/sharepoint'), isGraphClient)).toEqual([]);
  });

  it('keeps use cases free of HTTP, chat and Graph', () => {
    const outside = (name: string): boolean =>
      isRestify(name) || isBotbuilder(name) || isGraphClient(name) || /^bot\/(api|chat|cards|sharepoint)\//.test(name);
    expect(offenders(under('bot/services'), outside)).toEqual([]);
  });

  it('keeps routes free of chat and Graph', () => {
    expect(offenders(under('bot/api'), (name) => isBotbuilder(name) || isGraphClient(name))).toEqual([]);
  });

  it('keeps the tabs apart from the server, and the local Microsoft 365 apart from the product', () => {
    expect(offenders(under('tabs'), (name) => /^(bot|env)\//.test(name))).toEqual([]);
    const local = under('env').filter(({ file }) => !COMPOSITION.includes(file));
    expect(offenders(local, (name) => /^(bot|tabs)\//.test(name))).toEqual([]);
    expect(offenders(under('bot'), (name) => /^(env|tabs)\//.test(name))).toEqual([]);
  });

  // Each room of the tabs knows those before it.
  it.each([
    ['tabs/fields', ['table', 'form', 'page', 'pages', 'App', 'Connected']],
    ['tabs/table', ['form', 'page', 'pages', 'App', 'Connected']],
    ['tabs/form', ['page', 'pages', 'App', 'Connected']],
    ['tabs/page', ['pages', 'App', 'Connected']],
    ['tabs/report', ['pages', 'App', 'Connected']],
    ['tabs/pages', ['App', 'Connected']],
  ])('%s knows nothing of what is built on it', (folder, later) => {
    const forbidden = new RegExp(`^tabs/(${later.join('|')})[/.]`);
    expect(offenders(under(folder), (name) => forbidden.test(name))).toEqual([]);
  });

  it('lets no page import another: what two pages show has a room of its own', () => {
    const pageOf = (file: string): string | undefined =>
      /^tabs\/pages\/(\w+)/.exec(file)?.[1]?.replace(/Page$/, '').toLowerCase();
    const another = (name: string, file: string) => (pageOf(name) ?? pageOf(file)) !== pageOf(file);
    expect(offenders(under('tabs/pages'), another)).toEqual([]);
  });

  it('goes in no circle, types included', () => {
    const circles = circlesIn(new Map(sources.map(({ file, imports }) => [file, imports.map(({ from }) => from)])));
    expect(circles).toEqual([]);
  });

  it('asks the computer of a window for the time in one place, where the server’s is known', () => {
    const own = under('tabs').filter(({ text }) => /new Date\(\)|Date\.now\(\)/.test(text));
    expect(own.map(({ file }) => file)).toEqual(['tabs/serverClock.ts']);
  });

  it('reads the environment in one place for the product and one for the local Microsoft 365', () => {
    const readers = sources.filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file);
    const allowed = ['bot/index.ts', 'bot/provision.ts', 'env/local/settings.ts', 'manifest/package.ts'];
    expect(readers.filter((file) => !allowed.includes(file))).toEqual([]);
  });
});

/** Code that serves every list, and so may name none. */
const GENERIC =
  /^(shared\/(schema|fields)\/|shared\/states\/defineStates|bot\/sharepoint\/(?!upgrades\/)|bot\/api\/listRoutes|bot\/services\/(records|saveRecord|moveRecord|check\w+|guards|ports)\.ts|tabs\/(fields|form|page|list)\/)/;

/** The code with its lines in place and its comments blank. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));

describe('generic code', () => {
  it('names no list', () => {
    const name = new RegExp(`\\b(${Object.keys(lists).join('|')})\\b`, 'g');
    const named = sources
      .filter(({ file }) => GENERIC.test(file))
      .flatMap(({ file, text }) =>
        withoutComments(text)
          .split('\n')
          .flatMap((line, at) => [...line.matchAll(name)].map(([found]) => `${file}:${at + 1} says ${found}`)),
      );
    expect(named).toEqual([]);
  });
});

/** Where Swedish is written: the texts, and the descriptions of lists, of their states and of the pages, whose labels the lists keep, and of upgrades. */
const SWEDISH = /^(shared\/(text|lists|states|similar\/words)\/|shared\/pages\.ts|bot\/sharepoint\/upgrades\/|env\/)/;
const MOST_LINES_OF_A_FILE = 250;
const MOST_LINES_OF_A_FUNCTION = 60;
/** The local Teams page stands in for Teams and is no product of its own: what it lacks is added elsewhere, or something is taken away. */
const MOST_LINES_OF_THE_HOST_PAGE = 4_050;
/** `as` and `!` in the product; the number only goes down. */
const MOST_CLAIMS = 76;

describe('how it is written', () => {
  it('says Swedish words only in the texts and the descriptions', () => {
    const elsewhere = sources.filter(({ file }) => !SWEDISH.test(file));
    const found = elsewhere.flatMap(({ file, texts }) =>
      texts.filter(({ text }) => /[åäöÅÄÖ]/.test(text)).map(({ line, text }) => `${file}:${line} ${text.slice(0, 40)}`),
    );
    expect(found).toEqual([]);
  });

  it('asks for the state of a meeting, a vote or a decision by its word', () => {
    const compared = under('tabs/pages/meeting')
      .concat(sources.filter(({ file }) => file === 'tabs/pages/MeetingPage.tsx'))
      .flatMap(({ file, text }) => [...text.matchAll(/\bstate [!=]== '\w+'/g)].map(([found]) => `${file} ${found}`))
      .filter((one) => !one.startsWith('tabs/pages/meeting/sections/HandbookContent'));
    expect(compared).toEqual([]);
  });

  it('keeps files short enough to read in one go', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > MOST_LINES_OF_A_FILE + 1);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('keeps the local Teams page small', () => {
    const lines = under('env/local/teams/page').reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    expect(lines).toBeLessThanOrEqual(MOST_LINES_OF_THE_HOST_PAGE);
  });

  it('keeps functions short enough to see at once, counted as the reader sees them', () => {
    const long = sources.flatMap(({ file, functions }) =>
      functions.filter(({ lines }) => lines > MOST_LINES_OF_A_FUNCTION).map(({ name }) => `${file} ${name}`),
    );
    expect(long).toEqual([]);
  });

  it('claims no more types than it did: a claim stands at a boundary, with its reason', () => {
    const claims = under('shared', 'bot', 'tabs').reduce((sum, { casts }) => sum + casts.length, 0);
    expect(claims).toBeLessThanOrEqual(MOST_CLAIMS);
  });

  it('exports nothing that nobody asks for', () => {
    const asked = new Set(
      [...sources, ...tests].flatMap(({ imports }) =>
        imports.flatMap(({ from, names }) => names.map((name) => `${from} ${name}`)),
      ),
    );
    const unused = sources
      .filter(({ file }) => !asked.has(`${file} *`) && !file.endsWith('vite.config.ts'))
      .flatMap(({ file, exports }) => exports.map((name) => `${file} ${name}`));
    expect(unused.filter((one) => !asked.has(one))).toEqual([]);
  });
});
