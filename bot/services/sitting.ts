import type { Decision } from '../../shared/lists/decisions';
import type { Meeting } from '../../shared/lists/meetings';
import type { Vote } from '../../shared/lists/votes';
import { type Body, bodyOf, registersOf } from '../../shared/rules/bodyOf';
import { byPosition } from '../../shared/rules/byPosition';
import { holdersAt } from '../../shared/rules/holdersAt';
import type { ProjectRules } from '../../shared/rules/projectRules';
import { type Registers, type Roll, rollOn } from '../../shared/rules/roll';
import { type Serving, type Sitting, servingAt, votersFor } from '../../shared/rules/servingAt';
import { sittingIn } from '../../shared/rules/sittingIn';
import { rowsOf } from '../../shared/schema/mark';
import type { ItemOf, ListStore } from '../ports';

/** What serving is judged by; a sitting is put together anew when one of them has changed. */
const READ = [
  'projects',
  'mandates',
  'members',
  'memberships',
  'meetings',
  'agendaItems',
  'attendance',
  'statements',
] as const;

interface Known {
  sitting: Sitting;
  serving: Map<string, Serving[]>;
}

const known = new WeakMap<ListStore, { version: string; sittings: Map<string, Known> }>();

/** Those who meet under a meeting's project; without a meeting, the site's first project. */
export const bodyFor = (store: ListStore, meeting?: string): Body =>
  bodyOf(store.all('projects'), meeting === undefined ? undefined : store.find('meetings', meeting));

/** The rules that hold at a meeting, and without one those of the site's first project. */
export const rulesFor = (store: ListStore, meeting?: string): ProjectRules => bodyFor(store, meeting).rules;

/** Who holds and stands in for what in a meeting's body. */
export const registersFor = (store: ListStore, meeting: string): Registers =>
  registersOf(bodyFor(store, meeting), {
    mandates: store.all('mandates'),
    memberships: store.all('memberships'),
    members: store.all('members'),
  });

/** Who could serve for what on a day, for the people of a meeting. */
export const rollOf = (store: ListStore, meeting: string, day: string): Roll =>
  rollOn(
    registersFor(store, meeting),
    store.all('attendance').filter((row) => row.meeting === meeting),
    day,
  );

const put = (store: ListStore, meeting: Meeting): Sitting =>
  sittingIn(meeting, {
    mandates: store.all('mandates'),
    memberships: store.all('memberships'),
    members: store.all('members'),
    agendaItems: store.all('agendaItems'),
    attendance: store.all('attendance'),
    statements: store.all('statements'),
    projects: store.all('projects'),
  });

/** Keys of a meeting's items in the order in which they are dealt with. */
export const agendaOrder = (store: ListStore, meeting: string): string[] =>
  byPosition(store.all('agendaItems').filter((one) => one.meeting === meeting)).map(({ key }) => key);

function knownOf(store: ListStore, key: string, make: () => Sitting): Known {
  const version = READ.map((list) => rowsOf(store.mark(list))).join();
  let of = known.get(store);
  if (of?.version !== version) {
    of = { version, sittings: new Map() };
    known.set(store, of);
  }
  const found = of.sittings.get(key) ?? { sitting: make(), serving: new Map() };
  of.sittings.set(key, found);
  return found;
}

const atMeeting = (store: ListStore, meeting: ItemOf<'meetings'>): Known =>
  knownOf(store, meeting.key, () => put(store, meeting));

/** After a meeting nobody serves: whoever speaks for the municipality on the day answers. */
const afterMeeting = (store: ListStore, meeting: ItemOf<'meetings'>, today: string): Known =>
  knownOf(store, `${meeting.key}@${today}`, () => ({
    ...put(store, meeting),
    roll: rollOf(store, meeting.key, today),
    attendance: [],
  }));

function servingIn({ sitting, serving }: Known, item: string): Serving[] {
  const found = serving.get(item) ?? servingAt(sitting, item);
  serving.set(item, found);
  return found;
}

/** A meeting as far as serving goes; undefined where there is no such meeting. */
export function sittingOf(store: ListStore, meeting: string): Sitting | undefined {
  const row = store.find('meetings', meeting);
  return row && atMeeting(store, row).sitting;
}

/** The entitled mandates that somebody serves for when a decision's item is dealt with. */
export function presentAt(
  store: ListStore,
  { meeting, agendaItem }: Pick<Decision, 'meeting' | 'agendaItem'>,
  entitled: readonly string[],
): string[] {
  const row = store.find('meetings', meeting);
  const serving = row ? servingIn(atMeeting(store, row), agendaItem) : [];
  const served = new Set(serving.flatMap(({ seat, person }) => (person ? [seat.mandate] : [])));
  return entitled.filter((mandate) => served.has(mandate));
}

/** The mandates that nobody may vote for, since whoever could steps aside because of a conflict of interest. */
export function asideAt(
  store: ListStore,
  { meeting, agendaItem: item }: Pick<Decision, 'meeting' | 'agendaItem'>,
  { entitled, after }: { entitled: readonly string[]; after: string | null },
): string[] {
  const row = store.find('meetings', meeting);
  if (!row) return [];
  const of = after === null ? atMeeting(store, row) : afterMeeting(store, row, after);
  const serving = servingIn(of, item);
  const conflicted = serving.filter((one) => one.person === null && one.conflicted.length > 0);
  const aside = conflicted
    .map(({ seat }) => seat.mandate)
    .filter((mandate) => votersFor(of.sitting, serving, { item, mandate }).length === 0);
  return entitled.filter((mandate) => aside.includes(mandate));
}

/** The mandate that the chair serves for when a decision's item is dealt with, if the chair serves for one. */
export function chairsMandate(
  store: ListStore,
  { meeting, agendaItem: item }: Pick<Decision, 'meeting' | 'agendaItem'>,
): string | undefined {
  const row = store.find('meetings', meeting);
  if (!row) return undefined;
  const of = atMeeting(store, row);
  const roles = store.all('meetingRoles').filter((one) => one.meeting === meeting);
  const chairs = holdersAt(roles, 'chair', { order: of.sitting.order, item }).map(({ person }) => person);
  return servingIn(of, item).find(({ person }) => person?.row && chairs.includes(person.row))?.seat.mandate;
}

interface Asked {
  vote: Pick<Vote, 'decision' | 'method' | 'electorate'>;
  /** Member key. */
  person: string;
  /** The day of a vote after its meeting. */
  today: string;
}

/** The mandate that a person belongs to in a vote, and whether it is theirs to vote for just now. */
export function mandateIn(
  store: ListStore,
  { vote, person, today }: Asked,
): { mandate: string; mayVote: boolean } | undefined {
  const decision = store.find('decisions', vote.decision);
  const meeting = decision && store.find('meetings', decision.meeting);
  if (!meeting) return undefined;
  const of = vote.method === 'afterMeeting' ? afterMeeting(store, meeting, today) : atMeeting(store, meeting);
  const { sitting } = of;
  const own = sitting.roll.people.find((one) => one.member === person && one.mandates.length > 0);
  const mandates = (own?.mandates ?? []).filter((one) => vote.electorate?.municipalities.includes(one));
  const item = decision.agendaItem;
  const serving = servingIn(of, item);
  const mine = mandates.find((mandate) =>
    votersFor(sitting, serving, { item, mandate }).some((one) => one.member === person),
  );
  const [first] = mandates;
  return first === undefined ? undefined : { mandate: mine ?? first, mayVote: mine !== undefined };
}
