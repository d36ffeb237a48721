import { type Inline, type MarkdownBlock, type MarkdownList, markdownBlocks } from '../text/markdownBlocks';
import type { Block, ListBlock, Run } from './Block';

function runOf(piece: Inline): Run {
  if (piece.kind === 'strong') return { text: piece.text, strong: true };
  // On paper a link is of use only with its address.
  return { text: piece.kind === 'link' ? `${piece.text} (${piece.address})` : piece.text };
}

const runsOf = (inline: readonly Inline[]): Run[] => inline.map(runOf);

/** Lettered below a numbered list, as alternatives and their consequences are. */
const listBlock = ({ ordered, items }: MarkdownList, isBelow = false): ListBlock => ({
  kind: 'list',
  marker: ordered ? (isBelow ? 'letter' : 'decimal') : 'dash',
  items: items.map(({ inline, below }) => ({
    runs: runsOf(inline),
    ...(below ? { children: listBlock(below, true) } : {}),
  })),
});

function blockOf(block: MarkdownBlock): Block {
  if (block.kind === 'list') return listBlock(block);
  if (block.kind !== 'heading') return { kind: 'paragraph', runs: runsOf(block.inline) };
  return {
    kind: 'heading',
    level: 3,
    text: runsOf(block.inline)
      .map(({ text }) => text)
      .join(''),
  };
}

/** Running text in Markdown as blocks. Its headings stand below those of its section. */
export const proseBlocks = (markdown: string): Block[] => markdownBlocks(markdown).map(blockOf);
