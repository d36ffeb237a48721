import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..');
const FOLDERS = ['shared', 'bot', 'tabs', 'env', 'manifest'];

interface Source {
  file: string;
  text: string;
  /** Imported files by their path from the root, and imported packages by name. */
  imports: string[];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(path.join(ROOT, file)).isDirectory()) return sourcesIn(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function read(file: string): Source {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const imports = found.map((name) =>
    name.startsWith('.') ? path.normalize(path.join(path.dirname(file), name)) : name,
  );
  return { file, text, imports };
}

const sources = FOLDERS.flatMap(sourcesIn).map(read);
const under = (folder: string): Source[] => sources.filter((source) => source.file.startsWith(`${folder}/`));

function offenders(from: Source[], forbidden: (name: string) => boolean): string[] {
  return from.flatMap(({ file, imports }) => imports.filter(forbidden).map((name) => `${file} imports ${name}`));
}

const isGraphClient = (name: string): boolean => name.startsWith('@microsoft/microsoft-graph-client');
const isBotbuilder = (name: string): boolean => /^(botbuilder|botframework)/.test(name);
const isRestify = (name: string): boolean => name === 'restify';

/** The files that put the local Microsoft 365 and the product together, and so may know both. */
const COMPOSITION = ['env/local/start.ts', 'env/local/startLocal.ts', 'env/local/replay.ts'];

describe('the shape of the product', () => {
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

  it('goes one way inside the tabs: fields, list, pages, app', () => {
    expect(offenders(under('tabs/fields'), (name) => /^tabs\/(list|pages|App)/.test(name))).toEqual([]);
    expect(offenders(under('tabs/list'), (name) => /^tabs\/(pages|App)/.test(name))).toEqual([]);
    expect(offenders(under('tabs/pages'), (name) => name.startsWith('tabs/App'))).toEqual([]);
  });

  it('reads the environment in one place for the product and one for the local Microsoft 365', () => {
    const readers = sources.filter(({ text }) => /process\.env/.test(text)).map(({ file }) => file);
    const allowed = ['bot/index.ts', 'bot/provision.ts', 'env/local/settings.ts', 'manifest/package.ts'];
    expect(readers.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('keeps files short enough to read in one go', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file);
    expect(long).toEqual([]);
  });
});
