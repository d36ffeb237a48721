import examples from './example-initiatives.json';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

/** Invented initiatives, marked as examples: the record has the table but none of its rows. */
export const initiativeRows = (): SeedRow[] =>
  examples.map((one, index) => {
    const municipality = seed.municipalities.find((known) => known.name === one.municipality)?.scbCode;
    if (!municipality) throw new Error(`No municipality called ${one.municipality}`);
    return {
      list: 'initiatives',
      key: `exempel-${index + 1}`,
      // The file uses the list's own choices; creating the row checks them.
      draft: { ...one, municipality, example: true } as Extract<SeedRow, { list: 'initiatives' }>['draft'],
    };
  });
