import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, deflateSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport } from 'vite';

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

/** The package of a module, and the app's own parts by their folder. */
const packageOf = (id: string): string =>
  /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? (id.includes('/shared/') ? 'shared' : 'tabs');

/** Writes how much of each file every package is, beside Vite's manifest, for the bench to tell. */
const weighed = (): Plugin => ({
  name: 'weighed',
  generateBundle(_, bundle) {
    const shares: Record<string, Record<string, number>> = {};
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const code: Record<string, string> = {};
      for (const [id, module] of Object.entries(file.modules))
        code[packageOf(id)] = (code[packageOf(id)] ?? '') + (module.code ?? '');
      const sizes = Object.entries(code).map(([name, text]): [string, number] => [name, deflateSync(text).length]);
      const all = sizes.reduce((sum, [, size]) => sum + size, 0);
      shares[file.fileName] = Object.fromEntries(
        sizes.length > 0 ? sizes.map(([name, size]) => [name, size / all]) : [['tabs', 1]],
      );
    }
    this.emitFile({ type: 'asset', fileName: '.vite/packages.json', source: JSON.stringify(shares) });
  },
});

const LIST = 'list:';
const NAMED = new RegExp(`^\\0${LIST}`);
const DESCRIBED_BY = 'tabs/page/describedBy.ts';

const inProject = (file: string): string => path.resolve(import.meta.dirname ?? '.', file);

/** Imports the files of lists, and gives the first as `list` and all others as `refers`. */
function listFile(name: string, others: readonly string[]): string {
  const imports = [...new Set([name, ...others])].map(
    (one) => `import { ${one} } from ${JSON.stringify(inProject(`shared/lists/${one}.ts`))};`,
  );
  return `${imports.join('')} export const list = ${name}; export const refers = [${others}];`;
}

/** A page that its list's description makes brings that list and those it points at, and not the registry of them all. */
const describedPages = (): Plugin => ({
  name: 'described-pages',
  resolveId: (id) => (id.startsWith(LIST) ? `\0${id}` : undefined),
  load: {
    filter: { id: [NAMED, new RegExp(`${DESCRIBED_BY}$`)] },
    async handler(id) {
      const { pageNames, pageOf } = (await runnerImport<typeof import('./shared/pages')>('./shared/pages.ts')).module;
      const names = pageNames.flatMap((page) => pageOf(page).list ?? []);
      const name = names.find((one) => id === `\0${LIST}${one}`);
      if (!name)
        return `const of = { ${names.map((one) => `${one}: () => import('${LIST}${one}')`)} };
          export const describedBy = (name) => of[name]();`;
      const { module } = await runnerImport<typeof import('./tabs/page/describedBy')>(`./${DESCRIBED_BY}`);
      const { refers } = await module.describedBy(name);
      return listFile(
        name,
        refers.map((list) => list.name),
      );
    },
  },
});

/** The tabs: one small first view and one chunk per page. */
export default defineConfig({
  root: 'tabs',
  base: '/',
  plugins: [
    react(),
    quiet(),
    describedPages(),
    weighed(),
    compressed(path.join(import.meta.dirname ?? '.', 'dist/tabs/assets')),
  ],
  build: {
    outDir: '../dist/tabs',
    emptyOutDir: true,
    assetsDir: 'assets',
    target: 'es2022',
    // Inlined assets would need wider rules in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What is in each page's first view is told by it.
    manifest: true,
    // What every page starts with is one file: cut up by which page uses what besides, it would be 8 KB larger once compressed.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } } },
  },
});
