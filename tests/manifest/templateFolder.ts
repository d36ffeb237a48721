import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings of an invented tenant that make a valid package. */
export const settings = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  TAB_DOMAIN: 'processfabriken.example.com',
  TAB_ENDPOINT: 'https://processfabriken.example.com',
};

/** The project's manifest folder. */
export const manifestFolder = join(__dirname, '..', '..', 'manifest');

/** The parts of a JSON file that the tests change. */
export type Template = Record<string, unknown> & { icons: Record<string, string> };

const changed: string[] = [];

/** A copy of the manifest folder in which one JSON file is changed. */
export function changedFolder(file: string, change: (content: Template) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  changed.push(folder);
  cpSync(manifestFolder, folder, { recursive: true });
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Template;
  change(content);
  writeFileSync(join(folder, file), JSON.stringify(content));
  return folder;
}

/** Removes the copies that changedFolder made. */
export function removeChangedFolders(): void {
  for (const folder of changed.splice(0)) rmSync(folder, { recursive: true });
}

/** The content of a JSON file of the project's manifest folder. */
export function readTemplate<T = Template>(file: string): T {
  return JSON.parse(readFileSync(join(manifestFolder, file), 'utf8')) as T;
}
