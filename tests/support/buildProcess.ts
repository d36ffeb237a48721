import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.resolve('dist', 'processes');

/** Builds what is to run as a process of its own; gives the file to start. */
export async function buildProcess(name: string, entry: string): Promise<string> {
  await build({
    entryPoints: { [name]: entry },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return path.join(FOLDER, `${name}.mjs`);
}

/** Builds the product's server as production has it, with no tabs to serve. */
export async function buildProduct(): Promise<string> {
  const server = await buildProcess('server', 'bot/index.ts');
  await mkdir(path.join(FOLDER, 'tabs'), { recursive: true });
  await writeFile(path.join(FOLDER, 'tabs', 'index.html'), '<!doctype html><html lang="sv"></html>');
  return server;
}
