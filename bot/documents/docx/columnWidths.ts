import type { Block, Cell, Run, Table } from '../../../shared/minutes/Block';
import { textWidth } from './measures';

/** Room in a column besides its words, and per letter of ten points in a cell and in a head: Calibri, wide letters counted in. */
const AROUND = 230;
const LETTER = 106;
const HEAD_LETTER = 118;
/** No word asks for more: 53 millimetres. Longer ones are addresses, and may be broken. */
const MOST = 3000;
/** A list's mark and its indent, in letters. */
const MARK = 4;

const longest = (text: string): number => Math.max(...text.split(/\s/).map((word) => word.length));
const longestOf = (runs: readonly Run[]): number => Math.max(0, ...runs.map(({ text }) => longest(text)));

const cellWord = (cell: Cell): number =>
  Math.max(
    0,
    ...cell.map((part) =>
      part.kind === 'list'
        ? MARK + Math.max(0, ...part.items.map(({ runs }) => longestOf(runs)))
        : longestOf(part.runs),
    ),
  );

/** What each column asks for so that its longest word is not broken. */
const needs = ({ columns, rows }: Table): number[] =>
  columns.map(({ head }, at) =>
    Math.min(
      MOST,
      AROUND + Math.max(HEAD_LETTER * longest(head), ...rows.map((row) => LETTER * cellWord(row[at] ?? []))),
    ),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whether the words of a table need more room than an upright page has. */
export const isWide = (block: Block): boolean => block.kind === 'table' && sum(needs(block)) > textWidth(false);

/** The room in shares, with no column narrower than its longest word: what is too narrow gets that, and the others share the rest. */
export function columnWidths(table: Table, room: number): number[] {
  const wanted = needs(table);
  const asked = sum(wanted);
  if (asked > room) return wanted.map((one) => Math.floor((one * room) / asked));
  const given = new Set<number>();
  for (;;) {
    const left = room - sum(wanted.filter((_, at) => given.has(at)));
    const shares = sum(table.columns.filter((_, at) => !given.has(at)).map(({ width }) => width));
    const widths = table.columns.map(({ width }, at) =>
      given.has(at) ? (wanted[at] ?? 0) : Math.floor((left * width) / shares),
    );
    const narrow = widths.findIndex((width, at) => width < (wanted[at] ?? 0));
    if (narrow < 0) return widths;
    given.add(narrow);
  }
}
