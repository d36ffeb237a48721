import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyDataFolder, holdDataFolder, makeDataFolder } from '../../env/local/dataFolder';
import { localSettings } from '../../env/local/settings';

describe('the data folder', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'processfabriken-data-'));
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  it('is emptied when the app made it', () => {
    const folder = path.join(parent, 'own');
    localSettings({ DATA_FOLDER: folder });
    expect(readdirSync(folder)).toContain('secrets.json');
    emptyDataFolder(folder);
    expect(existsSync(folder)).toBe(false);
    expect(() => emptyDataFolder(folder)).not.toThrow();
  });

  it('is left alone when somebody else had it, also after the app has run on it', () => {
    writeFileSync(path.join(parent, 'thesis.txt'), 'years of work');
    localSettings({ DATA_FOLDER: parent });
    holdDataFolder(parent)();
    expect(() => emptyDataFolder(parent)).toThrow('gjordes inte av Processfabriken');
    expect(readdirSync(parent)).toContain('thesis.txt');
  });

  it('is left alone while the app runs, and not for the sake of one that was killed', () => {
    const folder = path.join(parent, 'own');
    makeDataFolder(folder);
    const letGo = holdDataFolder(folder);
    expect(() => emptyDataFolder(folder)).toThrow('är igång');
    letGo();
    writeFileSync(path.join(folder, '.processfabriken-data'), '999999999');
    emptyDataFolder(folder);
    expect(existsSync(folder)).toBe(false);
  });
});
