import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a browser in a test writes with: one open font, or a much wider one, as many a Linux machine has instead of Segoe UI. */
export type TestFont = 'plain' | 'wide';

const FOLDERS = ['open-sans-fontface/fonts', 'dejavu-fonts-ttf/ttf'];

/** The families in order; the next one lends the signs that the first lacks, such as ▲ and ✓. */
const FAMILIES: Record<TestFont, readonly string[]> = { plain: ['Open Sans', 'DejaVu Sans'], wide: ['DejaVu Sans'] };

/**
 * Writes a font configuration that knows nothing but the test fonts, and gives its path. Every machine then draws and
 * measures the same letters, whatever fonts it has; browsers on Linux read it from FONTCONFIG_FILE.
 */
export function fontConfiguration(font: TestFont): string {
  const folders = FOLDERS.map((folder) => path.resolve('node_modules', folder));
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing) throw new Error(`A test font is not installed (${path.relative('.', missing)}). Run npm ci.`);
  const home = path.join(tmpdir(), 'processfabriken-fonts');
  mkdirSync(home, { recursive: true });
  const file = path.join(home, `${font}.conf`);
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${path.join(home, 'cache')}</cachedir>`,
    '  <match target="pattern">',
    '    <edit name="family" mode="assign" binding="strong">',
    ...FAMILIES[font].map((family) => `      <string>${family}</string>`),
    '    </edit>',
    '  </match>',
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
