import { LIGHTS, writerWords } from '../text/minutes/writers';
import type { Block, Cell, ListBlock, Marker, Run } from './Block';
import { printable } from './printable';

const runsText = (runs: readonly Run[]): string =>
  runs.map(({ text, light }) => (light ? `${LIGHTS[light].shape} ${LIGHTS[light].word} ${text}` : text)).join('');

/** a, b … z, aa, ab … */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

const MARKS: Readonly<Record<Marker, (index: number, nested: boolean) => string>> = {
  bullet: () => '●',
  dash: () => '-',
  decimal: (index) => `${index + 1}.`,
  letter: (index, nested) => `${nested ? '- ' : ''}${letter(index)}.`,
};

const listLines = (list: ListBlock, depth = 0): string[] =>
  list.items.flatMap(({ runs, children }, index) => [
    `${'  '.repeat(depth)}${MARKS[list.marker](index, depth > 0)} ${runsText(runs)}`,
    ...(children ? listLines(children, depth + 1) : []),
  ]);

const cellText = (cell: Cell): string =>
  cell.flatMap((part) => (part.kind === 'list' ? listLines(part) : runsText(part.runs))).join('\n');

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...(block.subtitle ? [block.subtitle] : [])];
    case 'heading':
      return ['', [block.number, block.text].filter(Boolean).join(' ')];
    case 'paragraph':
      return [runsText(block.runs)];
    case 'facts':
      return block.rows.map(({ label, runs }) => `${label}\t${runsText(runs)}`);
    case 'list':
      return listLines(block);
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows.map((row) => row.map(cellText))].map((row) =>
        row.join('\t'),
      );
    case 'figure':
      return [block.path ? `${block.title}. ${block.alt}` : writerWords.missingFigure(block.title)];
    case 'vote':
      return [
        block.lead,
        ...block.options.map(({ label, count, voters }) =>
          voters.length > 0 ? `${label}: ${count} (${voters.join(', ')})` : `${label}: ${count}`,
        ),
      ];
    case 'decision':
      return [`${block.label} ${block.text}`, ...(block.notes ?? [])];
    case 'signature':
      return block.signers.flatMap(({ label, name, signed }) => [label, name, ...(signed ? [signed] : [])]);
    case 'attachments':
      return ['', block.heading, ...block.items.map((item) => `- ${item}`)];
  }
}

/** The minutes as plain text: what is searched, sent and compared. */
export const writeText = (blocks: readonly Block[]): string => printable(blocks.flatMap(linesOf).join('\n'));
