import { minutesWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { cell, columnsOf, paragraph } from '../blockMakers';
import type { BlockMaker, Writing } from '../Writing';

const KINDS = ['information', 'discussion', 'workItem', 'decision'];

/** The record's own legend, else one of the kinds that are used. */
function legend({ facts: { meeting, items }, word }: Writing): string {
  const used = KINDS.filter((kind) => items.some(({ types }) => types.includes(kind)));
  return word(meeting.words, 'legend', minutesWords.legend(used.map((kind) => minutesWords.legendKinds[kind] ?? kind)));
}

const letters = (types: readonly string[]): string =>
  types.map((type) => minutesWords.letters[type] ?? type).join(', ');

/** The items in the order in which they were dealt with, by their own numbers. */
export const agendaBlocks: BlockMaker = (writing) => {
  const { facts, word, say, asRecorded } = writing;
  const { words } = facts.meeting;
  const caption = word(words, 'agenda', minutesWords.agenda);
  const heading: Block = { kind: 'heading', level: 1, text: caption };
  if (facts.items.length === 0) return asRecorded ? [] : [heading, paragraph(minutesWords.noAgenda)];
  const heads = (['agendaNumber', 'agendaType', 'agendaTitle', 'agendaPresenter'] as const).map((name) =>
    word(words, name, minutesWords[name]),
  );
  const rows = facts.items.map(({ number, types, title, presenter }) =>
    // A record of before has the letter of its own column only.
    [number, letters(asRecorded ? types.slice(0, 1) : types), say(title), presenter ? say(presenter) : ''].map(cell),
  );
  return [
    heading,
    paragraph(legend(writing)),
    { kind: 'table', caption, columns: columnsOf(heads, [12, 10, 53, 25]), rows },
  ];
};
