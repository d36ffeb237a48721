import type { Attendance } from '../lists/attendance';
import type { MandateRow } from '../lists/mandates';
import type { Member } from '../lists/members';
import type { Membership } from '../lists/memberships';
import { listOf, object, oneOf, orNull, type ShapeOf, text } from '../schema/shape';
import { byPosition } from './byPosition';
import { inForce } from './inForce';

const seatShape = object({ mandate: text, title: text, municipality: text });

const personShape = object({
  /** Key of the row in `attendance`; null for somebody who may vote and is not on the meeting's list. */
  row: orNull(text),
  member: orNull(text),
  name: text,
  organisation: text,
  capacity: orNull(oneOf('member', 'substitute', 'coopted', 'presenter', 'guest', 'vacant')),
  /** Mandates that the person holds, or may step in for, the nearest first. */
  mandates: listOf(text),
});

export const rollShape = object({ seats: listOf(seatShape), people: listOf(personShape) });

/** A mandate at a meeting. */
export interface Seat extends ShapeOf<typeof seatShape> {}
/** Somebody at a meeting, or who could be, and the mandates that are theirs to serve for. */
export interface RollPerson extends ShapeOf<typeof personShape> {}
/** Who could serve for what at a meeting, by the registers of its day; frozen when it ends. */
export interface Roll extends ShapeOf<typeof rollShape> {}

/** Who holds and stands in for what. */
export interface Registers {
  mandates: readonly MandateRow[];
  memberships: readonly Membership[];
  members: readonly Pick<Member, 'key' | 'name' | 'organisation'>[];
}

type Row = Pick<
  Attendance,
  'key' | 'member' | 'name' | 'organisation' | 'capacity' | 'mandate' | 'substituteFor' | 'position'
>;

const byOrder = (a: Membership, b: Membership): number =>
  (a.order ?? 1000) - (b.order ?? 1000) || a.createdAt.localeCompare(b.createdAt) || (a.key < b.key ? -1 : 1);

/** Member -> the mandate that is theirs: the one that is named, else the next free one of the municipality. */
function holders(seats: readonly Seat[], memberships: readonly Membership[]): Map<string, string> {
  const own = memberships.filter((one) => one.role === 'steeringGroupMember').toSorted(byOrder);
  const held = new Map(own.flatMap(({ member, mandate }) => (mandate === null ? [] : [[member, mandate] as const])));
  for (const { member, mandate, municipality } of own) {
    if (mandate !== null) continue;
    const taken = new Set(held.values());
    const free = seats.find((seat) => seat.municipality === municipality && !taken.has(seat.mandate));
    if (free) held.set(member, free.mandate);
  }
  return held;
}

/** The mandates that a substitute may step in for: of the one named, else of the mandate named, else any of the municipality's. */
function steppingIn({ seats, held }: Held, { substituteFor, mandate, municipality }: Membership): string[] {
  const of = substituteFor === null ? mandate : (held.get(substituteFor) ?? null);
  if (of !== null) return [of];
  return seats.filter((seat) => seat.municipality === municipality).map((seat) => seat.mandate);
}

interface Held {
  seats: readonly Seat[];
  held: ReadonlyMap<string, string>;
}

/** What a row of the meeting's list says itself goes before what the registers say. */
function mandatesOf(row: Row, by: Held, own: readonly Membership[]): string[] {
  const capacity = capacityOf(row, own);
  if (capacity !== 'member' && capacity !== 'substitute' && capacity !== 'vacant') return [];
  if (row.mandate !== null) return [row.mandate];
  if (capacity === 'substitute') {
    const named = row.substituteFor === null ? undefined : by.held.get(row.substituteFor);
    if (named !== undefined) return [named];
    return own.filter(({ role }) => role === 'substitute').flatMap((one) => steppingIn(by, one));
  }
  const held = row.member === null ? undefined : by.held.get(row.member);
  return held === undefined ? [] : [held];
}

/** As what somebody takes part: what the row says, else what the person is. */
function capacityOf(row: Pick<Row, 'capacity'>, own: readonly Membership[]): RollPerson['capacity'] {
  if (row.capacity !== null) return row.capacity;
  if (own.some(({ role }) => role === 'steeringGroupMember')) return 'member';
  return own.some(({ role }) => role === 'substitute') ? 'substitute' : null;
}

/** Everybody who could serve at a meeting on a day, and for which mandates: those on its list, and after them the rest of the project. */
export function rollOn(registers: Registers, rows: readonly Row[], day: string): Roll {
  const seats = registers.mandates
    .filter((one) => inForce(one, day))
    .map(({ key, title, municipality }) => ({ mandate: key, title, municipality }))
    .toSorted((a, b) => (a.mandate < b.mandate ? -1 : 1));
  const memberships = registers.memberships.filter((one) => inForce(one, day));
  const by: Held = { seats, held: holders(seats, memberships) };
  const registered = (member: string | null) => registers.members.find((one) => one.key === member);
  const membershipsOf = (member: string | null) => memberships.filter((one) => one.member === member).toSorted(byOrder);
  const asked = byPosition(rows).map((row): RollPerson => {
    const own = membershipsOf(row.member);
    const known = registered(row.member);
    return {
      row: row.key,
      member: row.member,
      name: row.name ?? known?.name ?? '',
      organisation: row.organisation ?? known?.organisation ?? '',
      capacity: capacityOf(row, own),
      mandates: mandatesOf(row, by, own),
    };
  });
  const listed = new Set(rows.map(({ member }) => member));
  const voters = memberships.filter(({ role, member }) => isVoting(role) && !listed.has(member)).toSorted(byOrder);
  const others = [...new Set(voters.map(({ member }) => member))].map((member): RollPerson => {
    const own = membershipsOf(member);
    const known = registered(member);
    const nobody = { key: '', name: null, organisation: null, capacity: null, mandate: null, substituteFor: null };
    const mandates = mandatesOf({ ...nobody, member, position: 1 }, by, own);
    const { name = '', organisation = '' } = known ?? {};
    return { row: null, member, name, organisation, capacity: capacityOf(nobody, own), mandates };
  });
  return { seats, people: [...asked, ...others] };
}

const isVoting = (role: Membership['role']): boolean => role === 'steeringGroupMember' || role === 'substitute';
