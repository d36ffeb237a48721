import { readFileSync } from 'node:fs';
import { pageNames } from '../../shared/pages';
import { firstView } from '../support/firstView';

const MOST = 200_000;

it.each(pageNames)('shows %s after at most 200 KB of script as served', (page) => {
  const { bytes, files } = firstView(page);
  const list = [...files].sort((a, b) => b[1] - a[1]).map(([file, size]) => `${size} ${file}`);
  // Too much is told with what it is made of.
  expect({ bytes, files: bytes > MOST ? list : [] }).toEqual({ bytes: expect.any(Number), files: [] });
});

it('knows for every byte which package it comes from', () => {
  for (const page of pageNames) {
    const { bytes, packages } = firstView(page);
    const known = [...packages.values()].reduce((sum, size) => sum + size, 0);
    expect(known / bytes).toBeCloseTo(1, 5);
  }
});

it('brings no list’s description with what every page starts with', () => {
  const [frame] = [...firstView('effects').files.keys()].filter((file) => file.includes('/index-'));
  // What every description has, and nothing else.
  const described = /\btable:\[/;
  expect(readFileSync(`dist/tabs/${frame}`, 'utf8')).not.toMatch(described);
  const [whole] = [...firstView('risks').files.keys()].filter((file) => file.includes('/risks-'));
  expect(readFileSync(`dist/tabs/${whole}`, 'utf8')).toMatch(described);
});
