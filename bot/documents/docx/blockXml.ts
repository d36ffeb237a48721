import type { Block, Cell, Column, VoteBlock } from '../../../shared/minutes/Block';
import { cell, columnsOf, listOf } from '../../../shared/minutes/blockMakers';
import { writerWords } from '../../../shared/text/minutes/writers';
import { figureXml } from './figureXml';
import { type ListNumbers, listXml } from './listXml';
import type { Pictures } from './Pictures';
import { paragraphXml, runsXml, seamXml, wordsXml } from './paragraphXml';
import { tableXml } from './tableXml';

/** Where a block stands, and what the file has used so far. */
interface BlockPlace {
  lists: ListNumbers;
  pictures: Pictures;
  wide: boolean;
  keepNext: boolean;
  previous: Block | undefined;
}

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

function voteXml({ lead, options }: VoteBlock, place: BlockPlace): string {
  const named = options.some(({ voters }) => voters.length > 0);
  const heads = named ? writerWords.voteColumns : writerWords.voteColumns.slice(0, 2);
  const aligned: Column['align'][] = [undefined, 'end'];
  const rows = options.map(({ label, count, voters }): Cell[] => {
    const cells = [cell(label), cell(`${count}`)];
    return named ? [...cells, cell(voters.join(', ') || writerWords.nobody)] : cells;
  });
  const columns = columnsOf(heads, [50, 12, 38], aligned);
  const table = { kind: 'table', caption: lead, columns, rows, rowHeader: true } as const;
  return paragraphXml(wordsXml(lead), { keepNext: true, before: air(place.previous) }) + tableXml(table, place);
}

function decisionXml({ label, text, notes = [] }: BlockOf<'decision'>): string {
  const lines = [wordsXml(label, { strong: true }) + wordsXml(` ${text}`), ...notes.map((note) => wordsXml(note))];
  return lines.map((line, at) => paragraphXml(line, { style: 'Beslut', keepNext: at < lines.length - 1 })).join('');
}

const signatureXml = ({ signers }: BlockOf<'signature'>): string =>
  signers
    .map(({ label, name, signed }) => {
      const words = wordsXml(signed ? `${name}\n${signed}` : name);
      return (
        paragraphXml(wordsXml(label), { style: 'Underskrift' }) +
        paragraphXml(words, { style: signed ? 'Undertecknat' : 'Namnteckning' })
      );
    })
    .join('');

const isTable = (block: Block | undefined): boolean => block?.kind === 'table' || block?.kind === 'vote';

/** Air above what follows a table or a list, instead of empty paragraphs, which are read aloud. */
function air(previous: Block | undefined): number {
  if (isTable(previous)) return 200;
  return previous?.kind === 'list' ? 140 : 0;
}

/** How each kind of block is written. */
const WRITERS: { readonly [K in Block['kind']]: (block: BlockOf<K>, place: BlockPlace) => string } = {
  title: ({ text, subtitle }) =>
    paragraphXml(wordsXml(text), { style: 'Title' }) +
    (subtitle ? paragraphXml(wordsXml(subtitle), { style: 'Subtitle' }) : ''),
  heading: ({ level, number, text }) =>
    paragraphXml(wordsXml(number ? `${number}\u00a0${text}` : text), { style: `Heading${level}` }),
  facts: ({ rows }, { keepNext }) =>
    rows
      .map(({ label, runs }) => wordsXml(label, { strong: true }) + wordsXml('\t') + runsXml(runs))
      .map((line) => paragraphXml(line, { style: 'Uppgift', keepNext }))
      .join(''),
  paragraph: ({ runs }, { keepNext, previous }) => paragraphXml(runsXml(runs), { keepNext, before: air(previous) }),
  list: (block, { lists, keepNext }) => listXml(block, { lists, keepNext }),
  table: (block, place) => (isTable(place.previous) ? seamXml() : '') + tableXml(block, place),
  figure: figureXml,
  vote: voteXml,
  decision: decisionXml,
  signature: signatureXml,
  attachments: ({ heading, items }, { lists, keepNext }) =>
    paragraphXml(wordsXml(heading), { style: 'Heading1' }) + listXml(listOf('dash', items), { lists, keepNext }),
};

/** One block as Word has it. */
export function blockXml<K extends Block['kind']>(block: BlockOf<K> & { kind: K }, place: BlockPlace): string {
  return WRITERS[block.kind](block, place);
}
