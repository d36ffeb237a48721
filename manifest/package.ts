import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readCommandLine } from '../bot/commandLine';
import { PackageError, packageApp } from './packageApp';

/** Makes dist/processfabriken.<env>.zip out of manifest/ and env/.env.<env>; variables of the shell win over the file. */
function run(): void {
  const { values: options } = readCommandLine(
    { options: { env: { type: 'string', default: 'dev' } } },
    'npm run package [-- --env NAME]',
  );
  const environment = options.env;
  const { zip, files, notes } = packageApp({
    folder: 'manifest',
    environment,
    values: { ...readSettings(environment), ...process.env },
  });
  mkdirSync('dist', { recursive: true });
  const path = join('dist', `processfabriken.${environment}.zip`);
  writeFileSync(path, zip);
  console.log(`${path}: ${zip.length} bytes with ${[...files.keys()].join(', ')}`);
  for (const note of notes) console.log(`Note: ${note}`);
}

function readSettings(environment: string): NodeJS.Dict<string> {
  const path = join('env', `.env.${environment}`);
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new PackageError([`${path} cannot be read (${cause instanceof Error ? cause.message : cause}).`]);
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
