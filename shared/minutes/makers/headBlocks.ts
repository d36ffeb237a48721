import { formatDay, formatInstant } from '../../text/format';
import { minutesWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { words } from '../blockMakers';
import type { QuorumFacts } from '../facts/DecisionFacts';
import type { MinutesFacts } from '../facts/MinutesFacts';
import type { BlockMaker, Writing } from '../Writing';

/** What the minutes are, and whose. */
export const titleBlocks =
  (own: string): BlockMaker =>
  ({ facts: { meeting }, word }) => [
    {
      kind: 'title',
      text: word(meeting.words, 'minutes', own),
      subtitle: word(meeting.words, 'body', meeting.title),
    },
  ];

/** "8 av 10 var på mötet, minst 6 krävs. Beslutsfört." */
export const quorumText = ({ basis, taking, entitled, needed, met }: QuorumFacts): string =>
  minutesWords.quorumText(minutesWords.taking[basis](taking, entitled), needed, met);

type Known = readonly [label: string, value: string | null];

/** Who led, wrote and is to adjust, each with the items it was for. */
function roleRows({ facts: { roles }, say, itemName }: Writing): Known[] {
  return (['chair', 'minuteTaker', 'minutesAdjuster'] as const).map((role) => {
    const own = roles.filter((one) => one.role === role);
    const names = own.map(({ name, organisation, from, to }) =>
      minutesWords.withSpan(
        minutesWords.person(say(name), organisation),
        minutesWords.span(from && itemName(from), to && itemName(to)),
      ),
    );
    return [minutesWords.roles[role], names.join('\n') || null];
  });
}

/** How it went as a whole: nothing that is missing where nothing happened. */
function courseRows({ startedAt, endedAt, course = [] }: MinutesFacts['meeting']): Known[] {
  const happened = course.map(({ kind, at, reason }) => minutesWords.happened[kind](formatInstant(at), reason));
  return [
    ...(startedAt ? [[minutesWords.held, minutesWords.heldFrom(startedAt, endedAt ?? null)] as const] : []),
    ...(happened.length > 0 ? [[minutesWords.course, happened.join('\n')] as const] : []),
  ];
}

/** What is known of the meeting besides its record's three lines. */
function moreRows(writing: Writing): Known[] {
  const { meeting, quorum } = writing.facts;
  return [
    [minutesWords.mode, meeting.mode],
    [minutesWords.numberInYear, meeting.numberInYear === null ? null : `${meeting.numberInYear}`],
    [minutesWords.registrationNumber, meeting.registrationNumber],
    ...roleRows(writing),
    // It is of where the meeting was then; what each decision was taken with stands at the decision.
    [minutesWords.quorum, quorum && minutesWords.atTheEnd(quorumText(quorum))],
    ...courseRows(meeting),
  ];
}

/** When and where, and who was responsible; what is missing is said to be. */
export const informationBlocks: BlockMaker = (writing) => {
  const { facts, word, say, asRecorded, leavesOut } = writing;
  const { meeting } = facts;
  const known = leavesOut ? say(meeting.date) : formatDay(meeting.date.text, 'sv', true);
  const date = meeting.dateUnknown ? null : known;
  const rows: Known[] = [
    [word(meeting.words, 'date', minutesWords.date), date],
    [word(meeting.words, 'time', minutesWords.time), meeting.times && say(meeting.times)],
    [word(meeting.words, 'place', minutesWords.place), meeting.place && say(meeting.place)],
    ...(asRecorded ? [] : moreRows(writing)),
  ];
  const shown = rows.filter(([, value]) => value !== null || !leavesOut);
  const heading: Block = {
    kind: 'heading',
    level: 1,
    text: word(meeting.words, 'information', minutesWords.information),
  };
  return [
    heading,
    {
      kind: 'facts',
      rows: shown.map(([label, value]) => ({ label, runs: words(value ?? minutesWords.unknown) })),
    },
  ];
};
