import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Compresses the built scripts and styles as far as it goes, which is too slow to do when the server starts: 9 % smaller than it does itself. */
const compressed = (folder: string): Plugin => ({
  name: 'compressed',
  closeBundle() {
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
    for (const name of readdirSync(folder).filter((one) => /\.(js|css)$/.test(one))) {
      const file = path.join(folder, name);
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), best));
    }
  },
});

/** teams-js carries a logger for those who develop it, which says nothing unless a setting in the browser asks: 2 KB before every first view. */
const quiet = (): Plugin => ({
  name: 'quiet',
  load: {
    filter: { id: /teams-js[\\/].*[\\/]debug[\\/]src[\\/]browser\.js$/ },
    handler: () =>
      'const say = Object.assign(() => {}, { extend: () => say });' +
      'export const b = { debug: Object.assign(() => say, { formatArgs() {} }) };',
  },
});

/** The tabs: one small first view and one chunk per page. */
export default defineConfig({
  root: 'tabs',
  base: '/',
  plugins: [react(), quiet(), compressed(path.join(import.meta.dirname ?? '.', 'dist/tabs/assets'))],
  build: {
    outDir: '../dist/tabs',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    // Inlined assets would need wider rules in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The bench names each package's part of a page by it.
    manifest: true,
  },
});
