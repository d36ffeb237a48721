import type { Attendance, PresenceSpan } from '../lists/attendance';
import type { Statement } from '../lists/statements';
import type { Roll, RollPerson, Seat } from './roll';

/** How jäv and other hindrances let a substitute in; of the project's settings. */
interface ServingRules {
  substituteAtConflict: 'serves' | 'empty';
  substituteAtHindrance: 'serves' | 'empty';
  returning: 'afterConflict' | 'always';
}

/** When somebody was there. */
type PresenceRow = Pick<Attendance, 'key' | 'confirmedPresent' | 'spans' | 'substituteFor'>;

/** A meeting as far as serving goes. */
export interface Sitting {
  roll: Roll;
  /** Keys of the items in the order in which they are dealt with. */
  order: readonly string[];
  attendance: readonly PresenceRow[];
  statements: readonly Pick<Statement, 'agendaItem' | 'kind' | 'person' | 'withdrawn'>[];
  rules: ServingRules;
}

/** Who serves for a mandate at an item. */
export interface Serving {
  seat: Seat;
  /** Nobody: the seat is empty at the item. */
  person: RollPerson | null;
  /** Whom a substitute serves for; null where the seat is vacant or the member itself serves. */
  insteadOf: RollPerson | null;
  /** Those of the mandate who step aside at the item because of a conflict of interest. */
  conflicted: readonly RollPerson[];
}

const rowOf = ({ attendance }: Sitting, { row }: RollPerson) => attendance.find(({ key }) => key === row);

/** From which to which place in the order somebody was there; a place that is not on the agenda any more is open. */
function placesOf(sitting: Sitting, person: RollPerson): { from: number; to: number }[] {
  const row = rowOf(sitting, person);
  if (!row) return [];
  const whole: PresenceSpan[] = row.confirmedPresent ? [{ from: null, to: null }] : [];
  const last = sitting.order.length - 1;
  return (row.spans ?? whole)
    .map(({ from, to }) => ({
      from: from === null ? 0 : Math.max(0, sitting.order.indexOf(from)),
      to: to === null || !sitting.order.includes(to) ? Math.max(last, 0) : sitting.order.indexOf(to),
    }))
    .filter(({ from, to }) => from <= to)
    .toSorted((a, b) => a.from - b.from);
}

/** Whether somebody steps aside at an item. */
const isConflicted = ({ statements }: Sitting, { row }: RollPerson, item: string): boolean =>
  statements.some(
    (one) => one.kind === 'conflictOfInterest' && one.agendaItem === item && one.person === row && !one.withdrawn,
  );

/** Whether somebody is in the room at an item; who steps aside is not. */
export function isThere(sitting: Sitting, person: RollPerson, item: string): boolean {
  const at = sitting.order.indexOf(item);
  return (
    !isConflicted(sitting, person, item) && placesOf(sitting, person).some(({ from, to }) => from <= at && at <= to)
  );
}

/** Whoever has left serves again only when the time away was a conflict of interest, unless the rules say more. */
function hasLostTheSeat(sitting: Sitting, person: RollPerson, at: number): boolean {
  if (sitting.rules.returning === 'always') return false;
  const spans = placesOf(sitting, person).filter(({ from }) => from <= at);
  return spans.some((span, index) => {
    const next = spans[index + 1];
    if (!next) return false;
    const away = sitting.order.slice(span.to + 1, next.from);
    return away.some((item) => !isConflicted(sitting, person, item));
  });
}

const mayServe = (sitting: Sitting, person: RollPerson, item: string): boolean =>
  isThere(sitting, person, item) && !hasLostTheSeat(sitting, person, sitting.order.indexOf(item));

/** Whether the rules let a substitute in for a mandate whose member does not serve. */
function mayStepIn({ rules }: Sitting, isBecauseOfConflict: boolean): boolean {
  return (isBecauseOfConflict ? rules.substituteAtConflict : rules.substituteAtHindrance) === 'serves';
}

/** Those called in for this very mandate first, then in the order of the list. */
function inTurn(sitting: Sitting, member: RollPerson | undefined, people: readonly RollPerson[]): RollPerson[] {
  const isCalledIn = (one: RollPerson): boolean =>
    member?.member != null && rowOf(sitting, one)?.substituteFor === member.member;
  return [...people.filter(isCalledIn), ...people.filter((one) => !isCalledIn(one))];
}

/**
 * Who serves for each mandate at an item. The one rule: voting, quorum, the people panel, the roll call and the minutes ask it and nothing else. A change
 * between member and substitute is made between items, since presence goes from item to item.
 */
export function servingAt(sitting: Sitting, item: string): Serving[] {
  const { seats, people } = sitting.roll;
  const of = (seat: Seat, capacity: RollPerson['capacity']) =>
    people.filter((one) => one.capacity === capacity && one.mandates.includes(seat.mandate));
  const taken = new Set<RollPerson>();
  const byMember = seats.map((seat) => {
    const [serving = null] = of(seat, 'member').filter((one) => !taken.has(one) && mayServe(sitting, one, item));
    if (serving) taken.add(serving);
    return serving;
  });
  return seats.map((seat, index): Serving => {
    const members = of(seat, 'member');
    const conflicted = [...members, ...of(seat, 'substitute')].filter((one) => isConflicted(sitting, one, item));
    const member = byMember[index] ?? null;
    if (member) return { seat, person: member, insteadOf: null, conflicted };
    const [holder] = members;
    const isLet = mayStepIn(sitting, holder !== undefined && isConflicted(sitting, holder, item));
    const free = of(seat, 'substitute').filter((one) => !taken.has(one) && mayServe(sitting, one, item));
    const [person = null] = isLet ? inTurn(sitting, holder, free) : [];
    if (person) taken.add(person);
    return { seat, person, insteadOf: person ? (holder ?? null) : null, conflicted };
  });
}

/** Those who may vote for a mandate: whoever serves; where nobody does, each who could and does not step aside. */
export function votersFor(
  sitting: Sitting,
  serving: readonly Serving[],
  { item, mandate }: { item: string; mandate: string },
): RollPerson[] {
  const found = serving.find(({ seat }) => seat.mandate === mandate);
  if (found?.person) return [found.person];
  const busy = serving.flatMap(({ person }) => (person ? [person] : []));
  return sitting.roll.people.filter(
    (one) => isVoter(one) && one.mandates.includes(mandate) && !busy.includes(one) && !isConflicted(sitting, one, item),
  );
}

const isVoter = ({ capacity }: RollPerson): boolean => capacity === 'member' || capacity === 'substitute';

/** When somebody came late or left early, as the minutes tell it; derived from the spans. */
interface Movement {
  person: RollPerson;
  kind: 'arrived' | 'left';
  /** Key of the item at which the person came, or after which they left. */
  item: string;
}

/** Arrivals and departures in the order of the agenda. */
export function movementsOf(sitting: Sitting): Movement[] {
  const last = sitting.order.length - 1;
  const all = sitting.roll.people.flatMap((person) =>
    placesOf(sitting, person).flatMap(({ from, to }): (Movement & { at: number })[] => [
      ...(from > 0 ? [{ person, kind: 'arrived' as const, item: sitting.order[from] ?? '', at: from }] : []),
      ...(to < last ? [{ person, kind: 'left' as const, item: sitting.order[to] ?? '', at: to + 0.5 }] : []),
    ]),
  );
  return all.toSorted((a, b) => a.at - b.at).map(({ at: _, ...movement }) => movement);
}
