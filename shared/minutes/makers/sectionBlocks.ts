import { sectionWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import { listOf, paragraph, words } from '../blockMakers';
import type { SectionFacts } from '../facts/SectionFacts';
import { proseBlocks } from '../proseBlocks';
import type { Writing } from '../Writing';
import { actionBlocks, areaBlocks, financeBlocks, riskBlocks } from './tableBlocks';

type Shown = (section: SectionFacts, writing: Writing) => Block[];

const LEAD = { strong: true } as const;
const lead = (text: string): Block => paragraph(text, LEAD);

const milestoneBlocks: Shown = ({ milestones = [], words: recorded }, { say, word }) =>
  (['achieved', 'upcoming'] as const).flatMap((kind): Block[] => {
    const own = milestones.filter((one) => one.kind === kind).map(({ title }) => say(title));
    if (own.length === 0) return [];
    return [lead(word(recorded, kind, sectionWords[kind])), listOf(kind === 'achieved' ? 'decimal' : 'bullet', own)];
  });

const GROUPS = ['recordedCourses', 'finishedTemplates', 'heldCourses', 'draftTemplates'] as const;

const handbookBlocks: Shown = ({ handbook = [], words: recorded }, { say, word }) =>
  GROUPS.flatMap((group): Block[] => {
    const items = handbook.find((one) => one.group === group)?.items ?? [];
    return items.length === 0
      ? []
      : [lead(word(recorded, group, sectionWords[group])), listOf('bullet', items.map(say))];
  });

/** Each with its cost, or that it has not been calculated, and its lettered consequences by what they concern. */
const alternativeBlocks: Shown = ({ alternatives = [] }, { say, asRecorded }) => {
  if (alternatives.length === 0) return asRecorded ? [] : [paragraph(sectionWords.noAlternatives)];
  const items = alternatives.map(({ title, cost, costWhy, recommended, consequences, topics = [] }) => {
    const more = [
      sectionWords.cost(cost ?? sectionWords.notCalculated),
      ...(costWhy ? [costWhy] : []),
      ...(recommended ? [sectionWords.recommended] : []),
    ];
    const letters = consequences.map((one, at) =>
      asRecorded || !topics[at] ? say(one) : sectionWords.concerning(topics[at], say(one)),
    );
    const line = asRecorded ? say(title) : [say(title), ...more].join('\n');
    return consequences.length > 0 ? { runs: words(line), children: listOf('letter', letters) } : { runs: words(line) };
  });
  return [{ kind: 'list', marker: 'decimal', items }];
};

const deliverableBlocks: Shown = ({ deliverables = [] }, { say, asRecorded }) => {
  if (deliverables.length === 0) return asRecorded ? [] : [paragraph(sectionWords.noDeliverables)];
  const line = ({ title, answer, link, included, knownGaps }: (typeof deliverables)[number]): string => {
    if (asRecorded) return say(title);
    const more = [
      ...(link ? [link] : []),
      ...(included ? [sectionWords.included(included)] : []),
      ...(knownGaps ? [sectionWords.knownGaps(knownGaps)] : []),
    ];
    return [answer === null ? say(title) : sectionWords.answered(say(title), answer), ...more].join('\n');
  };
  return [listOf('decimal', deliverables.map(line))];
};

/** The page's own heading leads to it where the section has none; what it rests on ends it. */
const knowledgeBlocks: Shown = ({ knowledge, heading }) =>
  knowledge
    ? [
        ...(heading ? [] : [lead(knowledge.title)]),
        ...proseBlocks(knowledge.body),
        paragraph(sectionWords.sources(knowledge.sources.split(/\n+/).join('; '))),
      ]
    : [];

/** A figure of a record of before that is not there is left out of what the record has, and shown as missing else. */
const figureBlocks: Shown = ({ figure }, { asRecorded }) =>
  figure && !(asRecorded && figure.path === null) ? [{ kind: 'figure', ...figure }] : [];

/** Attachments as they are listed, those that are missing said to be. */
export const attachmentItems = (
  attachments: NonNullable<SectionFacts['attachments']>,
  { say, asRecorded, itemName }: Writing,
): string[] =>
  attachments.map(({ title, missing, item, remarks = [] }) =>
    asRecorded
      ? say(title)
      : sectionWords.attachment(say(title), [
          ...(missing ? [sectionWords.missing] : []),
          ...(item === undefined ? [] : [itemName(item)]),
          ...remarks,
        ]),
  );

const listedAttachments: Shown = ({ attachments = [] }, writing) =>
  attachments.length > 0 ? [listOf('dash', attachmentItems(attachments, writing))] : [];

/** When and where the next meeting is: what is known of it now, in the record's words in verbatim. */
export function nextBlocks(
  body: SectionFacts['body'] | undefined,
  { facts: { next }, say, leavesOut }: Writing,
): Block[] {
  const day = next ? sectionWords.nextDay(next.date, next.times) : sectionWords.noNext;
  const own = [
    day,
    ...(next?.number === undefined ? [] : [sectionWords.nextNumber(next.number)]),
    ...(next?.place ? [sectionWords.nextPlace(next.place)] : []),
  ].join(' ');
  const said = body ? say(leavesOut ? body : { text: body.text }) : '';
  return said && (leavesOut || !next) ? proseBlocks(said) : [paragraph(own), ...(said ? proseBlocks(said) : [])];
}

/** What each kind of section shows besides its heading and its text. */
const SHOWS: Readonly<Record<string, Shown>> = {
  statusAreas: areaBlocks,
  milestones: milestoneBlocks,
  finance: financeBlocks,
  handbook: handbookBlocks,
  riskTable: riskBlocks,
  alternatives: alternativeBlocks,
  deliverables: deliverableBlocks,
  openActions: actionBlocks,
  knowledge: knowledgeBlocks,
  figure: figureBlocks,
  attachments: listedAttachments,
};

/** "5) Nästa möte" -> its number and its words; what has no number is words alone. */
export function headingBlock(text: string, level: 1 | 2 | 3): Block {
  const [, number, rest] = /^((?:§\s*)?\d+\p{Ll}?[).]|§\s*\d+\p{Ll}?)\s+(.+)$/su.exec(text) ?? [];
  return number && rest ? { kind: 'heading', level, number, text: rest } : { kind: 'heading', level, text };
}

function headingBlocks({ kind, number, heading, words: recorded }: SectionFacts, { writing, level }: Place): Block[] {
  const { say, word } = writing;
  if (!heading) return [];
  // A figure's own words lead to it; they are no heading of a part.
  if (kind === 'figure') return [lead(say(heading))];
  const own = number ? `${/^\d+\p{Ll}?$/u.test(number) ? `${number})` : number} ${heading.text}` : null;
  const numbered = word(recorded, 'heading', own ?? '');
  return [numbered ? headingBlock(numbered, level) : { kind: 'heading', level, text: say(heading) }];
}

interface Place {
  writing: Writing;
  level: 1 | 2;
}

/** A section: what leads to it, its heading, its text, and what it shows. */
export function sectionBlocks(section: SectionFacts, place: Place): Block[] {
  const { writing } = place;
  const { say } = writing;
  const { kind, body, closing } = section;
  const before = section.lead ? proseBlocks(say(section.lead)) : [];
  const heading = headingBlocks(section, place);
  if (kind === 'nextMeeting') return [...heading, ...nextBlocks(body, writing)];
  return [
    ...before,
    ...heading,
    ...(body ? proseBlocks(say(body)) : []),
    ...(SHOWS[kind]?.(section, writing) ?? []),
    ...(closing ? proseBlocks(say(closing)) : []),
  ];
}
