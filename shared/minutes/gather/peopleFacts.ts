import { keysOf } from '../../entriesOf';
import type { Attendance } from '../../lists/attendance';
import { attendance } from '../../lists/attendance';
import { memberships } from '../../lists/memberships';
import { byPosition } from '../../rules/byPosition';
import { inForce } from '../../rules/inForce';
import type { RollPerson } from '../../rules/roll';
import { movementsOf, servingAt } from '../../rules/servingAt';
import { formatNames, swedishOrder } from '../../text/format';
import { minutesWords } from '../../text/minutes/minutesWords';
import type { ItemFacts, MinutesFacts, PersonFacts } from '../facts/MinutesFacts';
import type { Said } from '../facts/Said';
import type { Source } from './Source';

/** Whether somebody was there at all. Of a record of before that is what it says; nobody confirmed it in the app. */
const wasThere = ({ confirmedPresent, spans, answer }: Attendance, { imported }: Source): boolean =>
  (spans ? spans.length > 0 : confirmedPresent) || (imported && answer === 'attending');

/** Whether anybody has noted who was there; before that nobody serves. */
const isNoted = ({ sitting }: Source): boolean =>
  sitting.attendance.some(({ confirmedPresent, spans }) => confirmedPresent || (spans?.length ?? 0) > 0);

const capacityText = ({ capacity }: RollPerson): string | null =>
  capacity === null ? null : attendance.fields.capacity.options[capacity].sv;

/** What somebody who holds no seat is in the project on the day of the meeting. */
function roleText({ member }: Pick<Attendance, 'member'>, { records, meeting }: Source): string | null {
  const own = records.all('memberships').filter((one) => one.member === member && inForce(one, meeting.date));
  const roles = keysOf(memberships.fields.role.options).filter((role) => own.some((one) => one.role === role));
  const named = formatNames(roles.map((role) => memberships.fields.role.options[role].sv));
  return named ? named.charAt(0).toUpperCase() + named.slice(1) : null;
}

const personOn = (row: Attendance, { sitting }: Source): RollPerson | undefined =>
  sitting.roll.people.find((one) => one.row === row.key);

/** A person's name and organisation, in the record's words where it has others. */
function namesOf(row: Attendance, source: Source): { name: Said; organisation: Said } {
  const member = source.find('members', row.member);
  const known = personOn(row, source);
  const name = row.name ?? known?.name ?? member?.name ?? '';
  const organisation = row.organisation ?? known?.organisation ?? member?.organisation ?? '';
  const at = { list: 'members', row: row.member ?? '' } as const;
  return {
    name: source.said({ ...at, field: 'name' }, name || minutesWords.vacant),
    organisation: source.said({ ...at, field: 'organisation' }, organisation),
  };
}

/** Everybody on the meeting's list, in its order. */
export function peopleFacts(source: Source): PersonFacts[] {
  const { records, meeting, find, sitting } = source;
  return byPosition(records.all('attendance').filter((one) => one.meeting === meeting.key)).map((row) => {
    const known = personOn(row, source);
    const seats = sitting.roll.seats.filter(({ mandate }) => known?.mandates.includes(mandate));
    return {
      ...namesOf(row, source),
      capacity: (known && capacityText(known)) ?? roleText(row, source),
      mandates: seats.map(({ title }) => title),
      insteadOf: find('members', row.substituteFor)?.name ?? null,
      present: wasThere(row, source),
      missed: row.capacity === 'vacant' || (row.answer !== 'absent' && !source.imported),
    };
  });
}

/** Who led, wrote and is to adjust; where a record says somebody's name in its own way, in its way. */
export function roleFacts(source: Source): MinutesFacts['roles'] {
  const { records, meeting, find, said } = source;
  const number = (item: string | null): string | null => find('agendaItems', item)?.itemNumber ?? null;
  const noted = records.all('meetingRoles').filter((one) => one.meeting === meeting.key && !one.withdrawn);
  return noted.flatMap((one): MinutesFacts['roles'] => {
    const row = find('attendance', one.person);
    if (!row) return [];
    const { name, organisation } = namesOf(row, source);
    const recorded = said({ list: 'meetingRoles', row: one.key, field: 'person' }, name.text);
    const span = { from: number(one.fromItem), to: number(one.toItem) };
    const called = recorded.recorded === undefined ? name : recorded;
    return [{ role: one.role, member: row.member, name: called, organisation: organisation.text, ...span }];
  });
}

/** Arrivals and departures, as they follow from presence. */
export const movementFacts = (source: Source): MinutesFacts['movements'] =>
  isNoted(source)
    ? movementsOf(source.sitting).map(({ person: { name, organisation }, kind, item }) => ({
        kind,
        name,
        organisation,
        item,
        number: source.find('agendaItems', item)?.itemNumber ?? '',
      }))
    : [];

/** Who served at an item, mandate by mandate. */
export const servingFacts = (item: string, source: Source): ItemFacts['serving'] =>
  isNoted(source)
    ? servingAt(source.sitting, item)
        .map(({ seat, person, insteadOf, conflicted }) => ({
          mandate: seat.title,
          name: person?.name ?? null,
          insteadOf: insteadOf?.name ?? null,
          conflicted: conflicted.map(({ name }) => name),
        }))
        .toSorted((a, b) => swedishOrder.compare(a.mandate, b.mandate))
    : [];
