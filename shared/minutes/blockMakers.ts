import type { Cell, Column, ListBlock, Marker, Paragraph, Run } from './Block';

/** Words of one look. */
export const words = (text: string, look: Omit<Run, 'text'> = {}): Run[] => [{ text, ...look }];

/** A paragraph of words of one look. */
export const paragraph = (text: string, look: Omit<Run, 'text'> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: words(text, look),
});

/** A list of plain items. */
export const listOf = (marker: Marker, items: readonly string[]): ListBlock => ({
  kind: 'list',
  marker,
  items: items.map((item) => ({ runs: words(item) })),
});

/** A cell of plain words. */
export const cell = (text: string): Cell => [paragraph(text)];

/** Columns by their heads, with their shares of the width and where their words stand. */
export const columnsOf = (
  heads: readonly string[],
  widths: readonly number[],
  align: readonly Column['align'][] = [],
): Column[] => heads.map((head, at) => ({ head, width: widths[at] ?? 1, align: align[at] }));
