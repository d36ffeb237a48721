import { itemWords, minutesWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { cell, columnsOf, listOf, paragraph } from '../blockMakers';
import type { MinutesFacts, PersonFacts } from '../facts/MinutesFacts';
import type { BlockMaker, Writing } from '../Writing';

/** "Ersättare för …" says more than the capacity alone. */
const capacityOf = ({ capacity, insteadOf }: PersonFacts): string =>
  insteadOf ? minutesWords.insteadOf(capacity ?? '', insteadOf) : (capacity ?? '');

interface Group {
  name: 'present' | 'absent' | 'missed';
  caption: string;
}

function table(writing: Writing, { name, caption }: Group, people: readonly PersonFacts[]): Block {
  const { facts, say, word, asRecorded } = writing;
  const { words } = facts.meeting;
  const heads = [
    word(words, 'name', minutesWords.name),
    word(words, 'organisation', minutesWords.organisation),
    ...(asRecorded ? [] : [minutesWords.capacities[name], minutesWords.mandate]),
  ];
  const rows = people.map((person) => {
    const { organisation, mandates } = person;
    const known = [say(person.name), say(organisation)];
    return (asRecorded ? known : [...known, capacityOf(person), mandates.join(', ')]).map(cell);
  });
  return { kind: 'table', caption, rowHeader: true, columns: columnsOf(heads, [30, 28, 26, 16]), rows };
}

function group(writing: Writing, name: Group['name'], people: readonly PersonFacts[]): Block[] {
  const caption = writing.word(writing.facts.meeting.words, name, minutesWords[name]);
  if (people.length === 0 && (writing.asRecorded || name === 'missed')) return [];
  return [
    { kind: 'heading', level: 1, text: caption },
    people.length === 0 ? paragraph(minutesWords.nobody) : table(writing, { name, caption }, people),
  ];
}

/** Who was there, and who could not come. */
export const peopleBlocks: BlockMaker = (writing) => {
  const { people } = writing.facts;
  return [
    ...group(
      writing,
      'present',
      people.filter(({ present }) => present),
    ),
    ...movementBlocks(writing),
    ...group(
      writing,
      'absent',
      people.filter(({ present, missed }) => !present && !missed),
    ),
    ...group(
      writing,
      'missed',
      people.filter(({ present, missed }) => !present && missed),
    ),
  ];
};

const movement =
  ({ itemName }: Writing) =>
  ({ kind, name, organisation, number }: MinutesFacts['movements'][number]): string =>
    itemWords[kind](minutesWords.personIn(name, organisation), itemName(number));

/** Who came late or left early, as it follows from their presence. */
function movementBlocks(writing: Writing): Block[] {
  const { facts, asRecorded } = writing;
  const { movements } = facts;
  return movements.length === 0 || asRecorded ? [] : [listOf('dash', movements.map(movement(writing)))];
}
