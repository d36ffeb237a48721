import { pageNames } from '../../shared/pages';
import { firstView } from '../support/firstView';
import type { Figures } from './goals';

/** Smaller packages are told together. */
const LEAST = 1000;

/** The script of each page's first view as it is served, and the part that each package is of it. */
export function scripts(): Figures {
  const figures: Figures = {};
  for (const page of pageNames) {
    const { bytes, packages } = firstView(page);
    figures[`script before ${page}, KB as served`] = { value: bytes / 1000, goal: 200 };
    const named = [...packages].filter(([, size]) => size >= LEAST).sort((a, b) => b[1] - a[1]);
    for (const [name, size] of named) figures[`  of it for ${page}: ${name}`] = size / 1000;
    const rest = bytes - named.reduce((sum, [, size]) => sum + size, 0);
    figures[`  of it for ${page}: ${packages.size - named.length} smaller packages`] = rest / 1000;
  }
  return figures;
}
