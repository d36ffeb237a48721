import { motions as motionsList } from '../../lists/motions';
import { inSentence, sentence } from '../../text/format';
import { itemWords, minutesWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { listOf, paragraph, words } from '../blockMakers';
import type { DecisionFacts, VoteFacts } from '../facts/DecisionFacts';
import type { ItemFacts } from '../facts/MinutesFacts';
import { type BlockMaker, paragraphOf, type Writing } from '../Writing';
import { quorumText } from './headBlocks';
import { headingBlock, sectionBlocks } from './sectionBlocks';
import { actionTable } from './tableBlocks';

/** "3" is written "3)"; a number that says itself what it is stands as it is. */
const numbered = (number: string): string => (/^\d+\p{Ll}?$/u.test(number) ? `${number})` : number);
const subheading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** What is known of an item besides what is said under it. */
function noteBlocks(item: ItemFacts, { say }: Writing, style: ItemStyle): Block[] {
  const { presenter, registrationNumber, extra, state, continues, kinds = [] } = item;
  const known = [
    // Where the agenda is written out it stands there.
    [itemWords.kind, style === 'paragraphs' && kinds.length > 0 ? kinds.join(', ') : null],
    [itemWords.presenter, presenter ? say(presenter) : null],
    [itemWords.registrationNumber, registrationNumber],
  ] as const;
  const rows = known.flatMap(([label, value]) => (value === null ? [] : [{ label, runs: words(value) }]));
  const notes = [
    continues && itemWords.continues(continues),
    extra ? itemWords.extra : undefined,
    itemWords.states[state],
  ].filter((note) => note !== undefined);
  return [...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : []), ...notes.map((note) => paragraph(note))];
}

const isDealtWith = ({ state }: ItemFacts): boolean => itemWords.states[state] === undefined;

const whoServes = ({ serving }: ItemFacts): string =>
  JSON.stringify(serving.map(({ mandate, name, insteadOf }) => [mandate, name, insteadOf]));

/** Who served, mandate by mandate; where it is not said of each item, only when it is not as at the one before. */
function servingBlocks(item: ItemFacts, before: ItemFacts | undefined, style: ItemStyle): Block[] {
  const { serving } = item;
  const isOrdinary = serving.every(({ name, insteadOf }) => name !== null && insteadOf === null);
  const isSame = before ? whoServes(before) === whoServes(item) : isOrdinary;
  if (serving.length === 0 || !isDealtWith(item) || (style === 'numbers' && isSame)) return [];
  const lines = serving.map(({ mandate, name, insteadOf }) =>
    name === null ? itemWords.emptySeat(mandate) : itemWords.servesFor(mandate, name, insteadOf),
  );
  return [subheading(itemWords.serving), listOf('dash', lines)];
}

const conflictBlocks = ({ statements, serving }: ItemFacts): Block[] => {
  const stated = statements
    .filter(({ kind }) => kind === 'conflictOfInterest')
    .map(({ name, organisation, text }) => {
      const sentence = itemWords.conflict(minutesWords.personIn(name, organisation));
      return text ? `${sentence} ${text}` : sentence;
    });
  const others = serving
    .flatMap(({ conflicted }) => conflicted)
    .filter((name) => !statements.some((one) => one.kind === 'conflictOfInterest' && one.name === name));
  return [...stated, ...others.map(itemWords.conflict)].map((line) => paragraph(line));
};

const NOT_PUT = motionsList.fields.putAs.options.notPut.sv;
/** What was not put has no place in the order. */
const isPut = (putAs: string | null): boolean => putAs !== NOT_PUT;

/** What was proposed and by whom, and in which order it was put. */
function motionBlocks({ motions, decisions }: ItemFacts): Block[] {
  if (motions.length === 0) return [];
  const lines = motions.map(({ movers, text, kind, putAs, outcome, decision }) => {
    const more = [kind, outcome, isPut(putAs) ? null : putAs]
      .flatMap((one) => (one ? [inSentence(one)] : []))
      .join(', ');
    const line = more ? itemWords.put(itemWords.motion(movers, text), more) : itemWords.motion(movers, text);
    return decision && decisions.length > 1 ? itemWords.of(line, decision) : line;
  });
  const put = motions.flatMap(({ text, putAs }) =>
    putAs !== null && isPut(putAs) ? [itemWords.put(text, inSentence(putAs))] : [],
  );
  return [
    subheading(itemWords.motions),
    listOf('dash', lines),
    ...(put.length > 0 ? [subheading(itemWords.putting), listOf('decimal', put)] : []),
  ];
}

const dashes = (lines: readonly string[]): Block[] => (lines.length > 0 ? [listOf('dash', lines)] : []);

function questionBlocks(vote: VoteFacts, shownAlone: boolean): Block[] {
  const times = [
    ...(vote.openedAt
      ? [[itemWords.opened(vote.openedAt), ...(vote.closedAt ? [itemWords.closed(vote.closedAt)] : [])].join(', ')]
      : []),
  ];
  const how = [vote.method, ...(vote.round > 1 ? [itemWords.round(vote.round)] : []), ...times];
  const { withdrawn, reopened } = vote;
  const told = [
    ...(withdrawn === undefined ? [] : [how.map(sentence).join(' '), itemWords.withdrawn(withdrawn)]),
    ...(reopened ? [itemWords.reopened(reopened)] : []),
  ].map((line) => paragraph(line));
  const counted = vote.questions.flatMap(({ subject, options, result, conditions, comments = [] }, at): Block[] => [
    {
      kind: 'vote',
      lead: itemWords.voteLead(subject, at === 0 && shownAlone ? how : []),
      options: options.map(({ label, count, mandates }) => ({ label, count, voters: mandates })),
    },
    paragraph([result, ...(at === 0 && vote.quorum ? [quorumText(vote.quorum)] : [])].join(' ')),
    ...dashes([
      ...conditions.map(({ mandate, text }) => itemWords.condition(mandate, text)),
      ...comments.map(({ mandate, text }) => itemWords.comment(mandate, text)),
    ]),
  ]);
  return [...told, ...counted];
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
  return { kind: 'decision', label, text: text || itemWords.noDecision, notes };
}

/** What was prepared for an item that was not dealt with is a paper of the call, and goes on with the item. */
const isOfMinutes = ({ text, form, votes, also }: DecisionFacts): boolean =>
  text !== null || form !== null || votes.length > 0 || also.length > 0;

const decisionBlocks = (item: ItemFacts, writing: Writing): Block[] =>
  item.decisions
    .filter((one) => writing.asRecorded || isDealtWith(item) || isOfMinutes(one))
    .flatMap((decision) => {
      const block = decisionBlock(decision, writing);
      const { number, title, basis } = decision;
      const before = writing.asRecorded
        ? []
        : [
            paragraph(itemWords.question(number, title), { strong: true }),
            ...(basis ? sectionBlocks(basis, { writing, level: 2 }) : []),
            ...(decision.put ? [subheading(itemWords.putting), listOf('decimal', decision.put)] : []),
            ...voteBlocks(decision),
          ];
      return block ? [...before, block] : before;
    });

const LABELS = { reservation: itemWords.reservation, minutesNote: itemWords.minutesNote };

function statementBlocks({ statements, decisions }: ItemFacts): Block[] {
  return statements.flatMap(({ kind, name, organisation, text, decision }): Block[] => {
    if (kind === 'conflictOfInterest') return [];
    const who = minutesWords.person(name, organisation);
    const said = decision && decisions.length > 1 ? itemWords.of(who, decision) : who;
    return [paragraph(itemWords.statement(LABELS[kind], said, text))];
  });
}

/** Needs and actions that were put, under headings of a level. */
function putBlocks({ needs, actions }: Pick<ItemFacts, 'needs' | 'actions'>, level: 1 | 2): Block[] {
  const lines = needs.map(({ title, byRole, becomes }) => itemWords.need(title, byRole, becomes));
  const heading = (text: string): Block => ({ kind: 'heading', level, text });
  return [
    ...(lines.length > 0 ? [heading(itemWords.needs), listOf('dash', lines)] : []),
    ...(actions.length > 0 ? [heading(itemWords.actions), actionTable(actions, itemWords.actions)] : []),
  ];
}

/** What was written down without being of an item. */
export const outsideBlocks: BlockMaker = ({ facts: { needs = [], actions = [] }, asRecorded }) =>
  asRecorded ? [] : putBlocks({ needs, actions }, 1);

const confirmedBlocks = ({ adjusted }: ItemFacts): Block[] =>
  adjusted.length > 0 ? [paragraph(itemWords.adjusted(adjusted))] : [];

function oneItem(item: ItemFacts, before: ItemFacts | undefined, { writing, style }: ItemPlace): Block[] {
  const { say, word, asRecorded } = writing;
  const own = `${style === 'paragraphs' ? paragraphOf(item) : numbered(item.number)} ${say(item.title)}`;
  const heading = headingBlock(style === 'paragraphs' ? own : word(item.words, 'heading', own), 1);
  const shown = asRecorded || isDealtWith(item) ? item.sections : [];
  const sections = shown.flatMap((section) => sectionBlocks(section, { writing, level: 2 }));
  if (asRecorded) return [heading, ...sections, ...decisionBlocks(item, writing)];
  return [
    heading,
    ...noteBlocks(item, writing, style),
    ...servingBlocks(item, before, style),
    ...conflictBlocks(item),
    ...sections,
    ...motionBlocks(item),
    ...decisionBlocks(item, writing),
    ...statementBlocks(item),
    ...putBlocks(item, 2),
    ...confirmedBlocks(item),
  ];
}

/** By the agenda's numbers, or a § to each with who served. */
type ItemStyle = 'numbers' | 'paragraphs';

interface ItemPlace {
  writing: Writing;
  style: ItemStyle;
}

/** Every item with all that came of it, in order. */
export const itemBlocks =
  (style: ItemStyle) =>
  (writing: Writing): Block[] =>
    writing.facts.items.flatMap((item, at, all) =>
      oneItem(item, all.slice(0, at).findLast(isDealtWith), { writing, style }),
    );
