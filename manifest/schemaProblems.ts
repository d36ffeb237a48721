import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv, { type ErrorObject } from 'ajv';
import { type AppManifest, type AppPackage, languageFiles } from './appPackage';

/** The manifest version that the app is written for. */
const MANIFEST_VERSION = '1.29';

type SchemaName = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/** What Microsoft's own schemas say about the manifest and its language files, one sentence each. */
export function schemaProblems(files: AppPackage, manifest: AppManifest): string[] {
  if (manifest.manifestVersion !== MANIFEST_VERSION || !manifest.$schema?.includes(`/v${MANIFEST_VERSION}/`)) {
    return [`manifest.json: manifestVersion and $schema must both say ${MANIFEST_VERSION}.`];
  }
  return [
    ...check('MicrosoftTeams.schema.json', 'manifest.json', manifest),
    ...languageFiles(files, manifest).flatMap(({ file, texts }) =>
      check('MicrosoftTeams.Localization.schema.json', file, texts),
    ),
  ];
}

function check(schemaName: SchemaName, file: string, content: unknown): string[] {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    formats: { uri: URL.canParse, uuid: true },
    // Some of the patterns have lone brackets, which only regular expressions without the flag u accept.
    unicodeRegExp: false,
  });
  const validate = ajv.compile(readSchema(schemaName));
  return validate(content) ? [] : (validate.errors ?? []).map((error) => sentence(file, error));
}

function readSchema(name: SchemaName): object {
  // Microsoft's validator in this package needs fs-extra without declaring it and fetches unknown schemas from the
  // network; its schema files need neither.
  const home = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
  const path = join(home, '..', 'build', 'json-schemas', 'teams', `v${MANIFEST_VERSION}`, name);
  const schema = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  // The files call themselves draft-04 and yet use `const` of draft-06, so they are read as Ajv's own newer draft.
  delete schema.$schema;
  return schema;
}

function sentence(file: string, { instancePath, message, params }: ErrorObject): string {
  const place = instancePath
    ? instancePath
        .slice(1)
        .replace(/\/(\d+)/g, '[$1]')
        .replaceAll('/', '.')
    : 'the file';
  const named = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  const detail = named === undefined ? '' : ` (${[named].flat().join(', ')})`;
  return `${file}: ${place} ${message ?? 'does not follow the schema'}${detail}.`;
}
