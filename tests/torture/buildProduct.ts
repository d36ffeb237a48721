import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const FOLDER = path.resolve('dist', 'torture');

/** Builds the product's server as production has it, with no tabs to serve; gives the file to start. */
export async function buildProduct(): Promise<string> {
  await build({
    entryPoints: { server: 'bot/index.ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  await mkdir(path.join(FOLDER, 'tabs'), { recursive: true });
  await writeFile(path.join(FOLDER, 'tabs', 'index.html'), '<!doctype html><html lang="sv"></html>');
  return path.join(FOLDER, 'server.mjs');
}
