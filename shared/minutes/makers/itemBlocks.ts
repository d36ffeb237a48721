import { itemWords, minutesWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { listOf, paragraph, words } from '../blockMakers';
import type { DecisionFacts, VoteFacts } from '../facts/DecisionFacts';
import type { ItemFacts } from '../facts/MinutesFacts';
import type { Writing } from '../Writing';
import { quorumText } from './headBlocks';
import { headingBlock, sectionBlocks } from './sectionBlocks';
import { actionTable } from './tableBlocks';

/** "3" is written "3)"; a number that says itself what it is stands as it is. */
const numbered = (number: string): string => (/^\d+\p{Ll}?$/u.test(number) ? `${number})` : number);
/** § 12, in the item's own number or in the year's. */
const paragraphOf = ({ number, paragraph: place }: ItemFacts): string =>
  number.startsWith('§') ? number : minutesWords.paragraph(place);

const subheading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** What is known of an item besides what is said under it. */
function noteBlocks({ presenter, registrationNumber, extra, state }: ItemFacts, { say }: Writing): Block[] {
  const known = [
    [itemWords.presenter, presenter ? say(presenter) : null],
    [itemWords.registrationNumber, registrationNumber],
  ] as const;
  const rows = known.flatMap(([label, value]) => (value === null ? [] : [{ label, runs: words(value) }]));
  const notes = [extra ? itemWords.extra : undefined, itemWords.states[state]].filter((note) => note !== undefined);
  return [...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []), ...notes.map((note) => paragraph(note))];
}

/** Who served, mandate by mandate, and who stepped aside. */
function servingBlocks({ serving }: ItemFacts): Block[] {
  if (serving.length === 0) return [];
  const lines = serving.map(({ mandate, name, insteadOf }) =>
    name === null ? itemWords.emptySeat(mandate) : itemWords.servesFor(mandate, name, insteadOf),
  );
  return [subheading(itemWords.serving), listOf('dash', lines)];
}

const conflictBlocks = ({ statements, serving }: ItemFacts): Block[] => {
  const stated = statements
    .filter(({ kind }) => kind === 'conflictOfInterest')
    .map(({ name, organisation, text }) => {
      const sentence = itemWords.conflict(minutesWords.person(name, organisation));
      return text ? `${sentence} ${text}` : sentence;
    });
  const others = serving
    .flatMap(({ conflicted }) => conflicted)
    .filter((name) => !statements.some((one) => one.kind === 'conflictOfInterest' && one.name === name));
  return [...stated, ...others.map(itemWords.conflict)].map((line) => paragraph(line));
};

/** What was proposed and by whom, and in which order it was put. */
function motionBlocks({ motions }: ItemFacts): Block[] {
  if (motions.length === 0) return [];
  const lines = motions.map(({ movers, text, kind, outcome }) => {
    const more = [kind, outcome].filter((one) => one !== null).join(', ');
    return more ? itemWords.put(itemWords.motion(movers, text), more) : itemWords.motion(movers, text);
  });
  const put = motions.flatMap(({ text, putAs }) => (putAs === null ? [] : [itemWords.put(text, putAs)]));
  return [
    subheading(itemWords.motions),
    listOf('dash', lines),
    ...(put.length > 0 ? [subheading(itemWords.putting), listOf('decimal', put)] : []),
  ];
}

function questionBlocks(vote: VoteFacts, shownAlone: boolean): Block[] {
  const times = [
    ...(vote.openedAt
      ? [[itemWords.opened(vote.openedAt), ...(vote.closedAt ? [itemWords.closed(vote.closedAt)] : [])].join(', ')]
      : []),
  ];
  const how = [vote.method, ...(vote.round > 1 ? [itemWords.round(vote.round)] : []), ...times];
  return vote.questions.flatMap(({ subject, options, result, conditions }, at): Block[] => [
    {
      kind: 'vote',
      lead: itemWords.voteLead(subject, at === 0 && shownAlone ? how : []),
      options: options.map(({ label, count, mandates }) => ({ label, count, voters: mandates })),
    },
    paragraph([result, ...(at === 0 && vote.quorum ? [quorumText(vote.quorum)] : [])].join(' ')),
    ...(conditions.length > 0
      ? [
          listOf(
            'dash',
            conditions.map(({ mandate, text }) => itemWords.condition(mandate, text)),
          ),
        ]
      : []),
  ]);
}

function voteBlocks({ votes, counted, title }: DecisionFacts): Block[] {
  const byHand: Block[] = counted
    ? [
        {
          kind: 'vote',
          lead: itemWords.voteLead(title, [itemWords.counted]),
          options: counted.map(({ label, count, mandates }) => ({ label, count, voters: mandates })),
        },
      ]
    : [];
  const blocks = [...votes.flatMap((vote) => questionBlocks(vote, true)), ...byHand];
  return blocks.length > 0 ? [subheading(itemWords.vote), ...blocks] : [];
}

/** A decision in its words, with how it came about. */
function decisionBlock(decision: DecisionFacts, writing: Writing): Block | undefined {
  const { say, word, facts, asRecorded } = writing;
  const label = word(facts.meeting.words, 'decision', itemWords.decision);
  const text = decision.text ? say(decision.text) : null;
  if (asRecorded)
    return decision.text?.recorded === undefined || text === null ? undefined : { kind: 'decision', label, text };
  const notes = [
    ...(decision.form ? [itemWords.form(decision.form)] : []),
    ...(decision.quorum ? [itemWords.quorums[decision.quorum] ?? decision.quorum] : []),
    ...decision.also,
  ];
  return { kind: 'decision', label, text: text ?? itemWords.noDecision, notes };
}

const decisionBlocks = (item: ItemFacts, writing: Writing): Block[] =>
  item.decisions.flatMap((decision) => {
    const block = decisionBlock(decision, writing);
    const votes = writing.asRecorded ? [] : voteBlocks(decision);
    return block ? [...votes, block] : votes;
  });

const LABELS = { reservation: itemWords.reservation, minutesNote: itemWords.minutesNote };

function statementBlocks({ statements }: ItemFacts): Block[] {
  return statements.flatMap(({ kind, name, organisation, text }): Block[] =>
    kind === 'conflictOfInterest'
      ? []
      : [paragraph(itemWords.statement(LABELS[kind], minutesWords.person(name, organisation), text))],
  );
}

function afterBlocks({ needs, actions, adjusted }: ItemFacts): Block[] {
  const [first] = adjusted;
  return [
    ...(needs.length > 0
      ? [
          subheading(itemWords.needs),
          listOf(
            'dash',
            needs.map(({ title, byRole }) => itemWords.need(title, byRole)),
          ),
        ]
      : []),
    ...(actions.length > 0 ? [subheading(itemWords.actions), actionTable(actions, itemWords.actions)] : []),
    ...(first
      ? [
          paragraph(
            itemWords.adjusted(
              adjusted.map(({ name }) => name),
              first.at,
            ),
          ),
        ]
      : []),
  ];
}

function oneItem(item: ItemFacts, writing: Writing, style: ItemStyle): Block[] {
  const { say, word, asRecorded } = writing;
  const own = `${style === 'paragraphs' ? paragraphOf(item) : numbered(item.number)} ${say(item.title)}`;
  const heading = headingBlock(style === 'paragraphs' ? own : word(item.words, 'heading', own), 1);
  const sections = item.sections.flatMap((section) => sectionBlocks(section, { writing, level: 2 }));
  if (asRecorded) return [heading, ...sections, ...decisionBlocks(item, writing)];
  return [
    heading,
    ...noteBlocks(item, writing),
    ...(style === 'paragraphs' ? servingBlocks(item) : []),
    ...conflictBlocks(item),
    ...sections,
    ...motionBlocks(item),
    ...decisionBlocks(item, writing),
    ...statementBlocks(item),
    ...afterBlocks(item),
  ];
}

/** By the agenda's numbers, or a § to each with who served. */
type ItemStyle = 'numbers' | 'paragraphs';

/** Every item with all that came of it, in order. */
export const itemBlocks =
  (style: ItemStyle) =>
  (writing: Writing): Block[] =>
    writing.facts.items.flatMap((item) => oneItem(item, writing, style));
