import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { type AppManifest, type AppPackage, isRecord, readJson } from './appPackage';
import { fillPlaceholders, type PlaceholderValues } from './fillPlaceholders';
import { addresses } from './packageProblems';
import { validateManifest } from './validateManifest';

/** The package cannot be made; `problems` has one sentence for each thing to put right. */
export class PackageError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The app package cannot be made:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'PackageError';
  }
}

/** Where the templates are and what fills them. */
export interface PackageSource {
  /** The folder of manifest.json. */
  folder: string;
  /** The environment's name: `local` may use http://localhost, no other may. */
  environment: string;
  values: PlaceholderValues;
}

/** A finished package. */
interface PackagedApp {
  zip: Uint8Array;
  files: AppPackage;
  /** What the person should know about the package, though nothing is wrong. */
  notes: string[];
}

/**
 * Fills, checks and zips the app package; the same input gives the same bytes.
 * @throws PackageError with every missing name or every broken rule.
 */
export function packageApp(source: PackageSource): PackagedApp {
  const files = readFiles(source);
  const problems = validateManifest(files, { allowLoopbackHttp: source.environment === 'local' });
  if (problems.length > 0) throw new PackageError(problems);
  return { zip: zip(files), files, notes: notes(files) };
}

function readFiles({ folder, environment, values }: PackageSource): AppPackage {
  const files = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  const readTemplate = (name: string): void => {
    const filled = fillPlaceholders(readFileSync(join(folder, name), 'utf8'), values);
    for (const placeholder of filled.missing) missing.add(placeholder);
    files.set(name, new TextEncoder().encode(filled.text));
  };
  readTemplate('manifest.json');
  const { languages, icons } = referencedFiles(readJson(files, 'manifest.json'));
  // A file that is not there is left out: validateManifest says so in its place among all other problems.
  const isThere = (name: string): boolean => existsSync(join(folder, name));
  for (const name of languages.filter(isThere)) readTemplate(name);
  for (const name of icons.filter(isThere)) files.set(name, readFileSync(join(folder, name)));
  if (missing.size > 0) {
    throw new PackageError([`These settings are missing (env/.env.${environment}): ${[...missing].join(', ')}.`]);
  }
  return files;
}

function referencedFiles(manifest: unknown): { languages: string[]; icons: string[] } {
  if (!isRecord(manifest)) return { languages: [], icons: [] };
  const info = isRecord(manifest.localizationInfo) ? manifest.localizationInfo : {};
  const languages = Array.isArray(info.additionalLanguages) ? info.additionalLanguages : [];
  return {
    languages: languages.map((language: unknown) => (isRecord(language) ? language.file : undefined)).filter(isText),
    icons: Object.values(isRecord(manifest.icons) ? manifest.icons : {}).filter(isText),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function zip(files: AppPackage): Uint8Array {
  // Zip times are local times without a zone: a date made of local parts gives the same bytes everywhere.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

function notes(files: AppPackage): string[] {
  // validateManifest has vouched for its form.
  const manifest = readJson(files, 'manifest.json') as AppManifest;
  return addresses(manifest).some(([, address]) => address.startsWith('http:'))
    ? ['This package is for the local host page only: its addresses are http://, and Teams itself wants https://.']
    : [];
}
