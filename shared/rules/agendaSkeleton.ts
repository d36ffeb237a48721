import type { AgendaItem, agendaItems } from '../lists/agendaItems';
import type { Decision } from '../lists/decisions';
import type { Section, SectionKind, sections as sectionList } from '../lists/sections';
import type { Draft } from '../schema/defineList';
import { isLeftOver } from '../states/agendaItem';
import { isKept } from '../states/kept';
import { byPosition } from './byPosition';
import { isStanding } from './isStanding';

/** What an agenda is made from, and for which meeting. */
interface SkeletonOf {
  /** Key of the meeting that is prepared. */
  meeting: string;
  /** The items of the meeting whose agenda is the pattern, and those that the last meeting left over. */
  pattern: readonly AgendaItem[];
  leftOver: readonly AgendaItem[];
  sections: readonly Section[];
  /** The new report that sections which show one name. */
  report: string | null;
  /** Heading under which actions that are not done are shown; null where there are none. */
  actions: string | null;
}

/** A row to add. */
interface NewItem {
  key: string;
  draft: Draft<typeof agendaItems>;
  /** The item it is made from. */
  from: AgendaItem;
  isLeftOver: boolean;
}
interface NewSection {
  key: string;
  draft: Draft<typeof sectionList>;
}

/** Kinds that show a register come along as they are; what was written for one meeting does not. */
const COMES_ALONG: readonly SectionKind[] = [
  'statusAreas',
  'milestones',
  'finance',
  'handbook',
  'riskTable',
  'openActions',
  'attachments',
  'nextMeeting',
];
/** Besides them, for an item that the last meeting did not come to. */
const COMES_WHOLE: readonly SectionKind[] = ['prose', 'knowledge'];
const SHOWS_REPORT: readonly SectionKind[] = ['statusAreas', 'milestones', 'finance'];

/** Items that the last meeting did not come to, and those whose question is not decided. */
export const leftOverFrom = (items: readonly AgendaItem[], decisions: readonly Decision[]): AgendaItem[] =>
  items.filter((item) => {
    const own = decisions.filter((one) => one.agendaItem === item.key && isStanding(one));
    if (item.state === 'moved') return true;
    if (item.state === 'withdrawn') return false;
    return own.length > 0 ? own.some((one) => one.state !== 'set') : isLeftOver(item.state);
  });

/** The agenda of the next meeting: the pattern's items with what they show, and at the end what was left over and is not among them. */
export function agendaSkeleton(of: SkeletonOf): { items: NewItem[]; sections: NewSection[] } {
  const left = new Set(of.leftOver.map(({ key }) => key));
  const nameOf = ({ title }: AgendaItem): string => title.toLowerCase();
  // What was left over takes the place of what the pattern calls the same.
  const pattern = byPosition(of.pattern)
    .filter((item) => left.has(item.key) || item.state !== 'withdrawn')
    .map((item) => (left.has(item.key) ? item : (of.leftOver.find((one) => nameOf(one) === nameOf(item)) ?? item)));
  const titles = new Set(pattern.map(nameOf));
  const more = of.leftOver.filter((item) => !titles.has(nameOf(item)));
  const items = [...pattern, ...byPosition(more)].map((from, index) =>
    newItem(of.meeting, { from, number: index + 1, isLeftOver: left.has(from.key) }),
  );
  const sections = [...items.flatMap((item) => sectionsOf(of, item)), ...afterAgenda(of, items.length)];
  return { items, sections: [...sections, ...carriedOver(of, { first: items[0], sections })] };
}

/** An item of a meeting, made from one of another. */
export function itemFor(
  meeting: string,
  item: { from: AgendaItem; number: number; isLeftOver: boolean },
): Draft<typeof agendaItems> {
  const { from, number } = item;
  // What has been decided is followed up; only what is left is decided again.
  const type = from.type === 'decision' && !item.isLeftOver ? 'discussion' : from.type;
  return {
    title: from.title,
    meeting,
    itemNumber: `${number}`,
    position: number,
    type,
    moments: from.moments,
    presenter: from.presenter,
    presenterName: from.presenterName,
    minutes: from.minutes,
    registrationNumber: item.isLeftOver ? from.registrationNumber : null,
    state: 'waiting',
    continues: item.isLeftOver ? from.key : null,
  };
}

const newItem = (meeting: string, item: { from: AgendaItem; number: number; isLeftOver: boolean }): NewItem => ({
  key: `${meeting}.item-${item.number}`,
  from: item.from,
  isLeftOver: item.isLeftOver,
  draft: itemFor(meeting, item),
});

const copied = (
  of: SkeletonOf,
  from: Section,
  to: { key: string; agendaItem: string | null; position: number },
): NewSection => ({
  key: to.key,
  draft: {
    meeting: of.meeting,
    agendaItem: to.agendaItem,
    position: to.position,
    kind: from.kind,
    heading: from.heading,
    body: COMES_ALONG.includes(from.kind) ? null : from.body,
    report: SHOWS_REPORT.includes(from.kind) ? of.report : null,
    deliverable: from.deliverable,
    knowledge: from.knowledge,
    state: 'kept',
  },
});

function sectionsOf(of: SkeletonOf, { key, from, isLeftOver: comesWhole }: NewItem): NewSection[] {
  const own = byPosition(of.sections.filter((one) => one.agendaItem === from.key && isKept(one.state)));
  return own
    .filter((one) => COMES_ALONG.includes(one.kind) || (comesWhole && COMES_WHOLE.includes(one.kind)))
    .filter((one) => !SHOWS_REPORT.includes(one.kind) || of.report !== null)
    .map((one, index) => copied(of, one, { key: `${key}.section-${index + 1}`, agendaItem: key, position: index + 1 }));
}

/** What belongs to no item, with its number on from the items'. */
function afterAgenda(of: SkeletonOf, items: number): NewSection[] {
  const [meeting] = of.pattern.map((item) => item.meeting);
  const own = of.sections.filter((one) => one.meeting === meeting && one.agendaItem === null && isKept(one.state));
  return byPosition(own)
    .filter((one) => COMES_ALONG.includes(one.kind))
    .map((one, index) => {
      const made = copied(of, one, {
        key: `${of.meeting}.section-${index + 1}`,
        agendaItem: null,
        position: index + 1,
      });
      return { ...made, draft: { ...made.draft, sectionNumber: one.sectionNumber === null ? null : `${items + 1}` } };
    });
}

/** Actions that are not done, under the first item, unless the pattern shows them somewhere already. */
function carriedOver(
  of: SkeletonOf,
  { first, sections }: { first: NewItem | undefined; sections: readonly NewSection[] },
): NewSection[] {
  if (!first || of.actions === null || sections.some(({ draft }) => draft.kind === 'openActions')) return [];
  const own = sections.filter(({ draft }) => draft.agendaItem === first.key);
  const draft = {
    meeting: of.meeting,
    agendaItem: first.key,
    position: own.length + 1,
    kind: 'openActions' as const,
    heading: of.actions,
    state: 'kept' as const,
  };
  return [{ key: `${first.key}.actions`, draft }];
}
