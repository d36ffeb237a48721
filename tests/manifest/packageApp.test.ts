import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PackageError, type PackageSource, packageApp } from '../../manifest/packageApp';
import { changedFolder, manifestFolder, removeChangedFolders, settings, type Template } from './templateFolder';

const source: PackageSource = { folder: manifestFolder, environment: 'dev', values: settings };

function problemsOf(change: Partial<PackageSource>): readonly string[] {
  try {
    packageApp({ ...source, ...change });
  } catch (error) {
    if (error instanceof PackageError) return error.problems;
    throw error;
  }
  return [];
}

describe('the app package', () => {
  it('holds the filled manifest, the English texts and both icons, and nothing else', () => {
    const entries = unzipSync(packageApp(source).zip);
    expect(Object.keys(entries).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const manifest = strFromU8(entries['manifest.json']!);
    expect(manifest).not.toContain('${{');
    expect(JSON.parse(manifest)).toMatchObject({
      id: settings.TEAMS_APP_ID,
      bots: [{ botId: settings.BOT_ID }],
      webApplicationInfo: { resource: `api://${settings.TAB_DOMAIN}/${settings.AAD_APP_CLIENT_ID}` },
    });
  });

  it('is the same to the byte whenever it is made: every file is dated 1980-01-01 00.00', () => {
    const zip = Buffer.from(packageApp(source).zip);
    // Time and date of the first local file header, in the form of MS-DOS.
    expect(zip.readUInt16LE(10)).toBe(0);
    expect(zip.readUInt16LE(12)).toBe(0b0000000_0001_00001);
    expect(packageApp(source).zip).toEqual(packageApp(source).zip);
  });

  it("satisfies Microsoft's own validator", () => {
    const { files } = packageApp(source);
    // In a process of its own: the validator is made of modules that jest cannot load on Node 20.
    const script = `import { AppManifestUtils } from '@microsoft/app-manifest';
      import { readFileSync } from 'node:fs';
      console.log(JSON.stringify(await AppManifestUtils.validateAgainstSchema(JSON.parse(readFileSync(0, 'utf8')))));`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(manifestFolder, '..'),
      input: files.get('manifest.json'),
    });
    expect(JSON.parse(answer.toString())).toEqual([]);
  });

  it('needs https everywhere but on the local machine, where it says what the package is good for', () => {
    const onThisMachine = { ...settings, TAB_DOMAIN: 'localhost:3978', TAB_ENDPOINT: 'http://localhost:3978' };
    expect(packageApp({ ...source, environment: 'local', values: onThisMachine }).notes).toEqual([
      expect.stringContaining('for the local host page only'),
    ]);
    expect(packageApp(source).notes).toEqual([]);
    expect(problemsOf({ values: onThisMachine })).toEqual([expect.stringContaining('must begin with https://')]);
    const elsewhere = { ...settings, TAB_ENDPOINT: 'http://processfabriken.example.com' };
    expect(problemsOf({ environment: 'local', values: elsewhere })).toHaveLength(1);
  });
});

describe('a package that cannot be made', () => {
  afterAll(removeChangedFolders);

  it('names all missing settings at once', () => {
    const { TEAMS_APP_ID } = settings;
    expect(problemsOf({ values: { TEAMS_APP_ID, BOT_ID: ' ' } })).toEqual([
      'These settings are missing (env/.env.dev): TAB_ENDPOINT, BOT_ID, TAB_DOMAIN, AAD_APP_CLIENT_ID.',
    ]);
  });

  it('says where a setting breaks the schema', () => {
    expect(problemsOf({ values: { ...settings, BOT_ID: 'the bot' } })).toEqual([
      expect.stringMatching(/^manifest\.json: bots\[0\]\.botId must match pattern/),
    ]);
  });

  it('says that tabs stand outside the valid domains', () => {
    expect(problemsOf({ values: { ...settings, TAB_DOMAIN: 'other.example.com' } })).toEqual([
      expect.stringContaining('processfabriken.example.com is not among validDomains'),
    ]);
  });

  it('says that an address ends with a slash too many', () => {
    expect(problemsOf({ values: { ...settings, TAB_ENDPOINT: `${settings.TAB_ENDPOINT}/` } })).toEqual([
      expect.stringContaining('must not end with a slash'),
    ]);
  });

  it.each<[string, string, (content: Template) => void, string]>([
    [
      'an unknown property',
      'manifest.json',
      (m) => Object.assign(m, { colour: 'red' }),
      'additional properties (colour)',
    ],
    [
      'another schema version',
      'manifest.json',
      (m) => Object.assign(m, { manifestVersion: '1.28' }),
      'must both say 1.29',
    ],
    ['a lost icon', 'manifest.json', (m) => Object.assign(m.icons, { outline: 'line.png' }), '"line.png" is not there'],
    ['swapped icons', 'manifest.json', (m) => Object.assign(m.icons, { outline: 'color.png' }), 'it must be 32 x 32'],
    [
      'a text for a tab that is not',
      'en.json',
      (t) => Object.assign(t, { 'staticTabs[9].name': 'X' }),
      'staticTabs[9].name does not exist',
    ],
    [
      'an untranslated tab',
      'en.json',
      (t) => delete t['staticTabs[4].name'],
      'the translation of staticTabs[4].name is missing',
    ],
    [
      'a name that is too long',
      'en.json',
      (t) => Object.assign(t, { 'name.short': 'x'.repeat(31) }),
      'must NOT have more than 30 characters',
    ],
    [
      'a command the bot does not know',
      'en.json',
      (t) => Object.assign(t, { 'bots[0].commandLists[0].commands[0].title': 'money' }),
      'must offer status, risks',
    ],
  ])('says what is wrong with %s', (_, file, change, sentence) => {
    const folder = changedFolder(file, change);
    expect(problemsOf({ folder })).toEqual([expect.stringContaining(sentence)]);
  });

  it('says that a language file is gone', () => {
    const folder = changedFolder('manifest.json', () => undefined);
    rmSync(join(folder, 'en.json'));
    expect(problemsOf({ folder })).toContain('en.json is named in localizationInfo but is not there or is not JSON.');
  });
});
