import type { Attendance } from '../lists/attendance';
import type { Member } from '../lists/members';
import type { Municipality } from '../lists/municipalities';
import { VOTING_ROLES } from '../lists/roles';

type Person = Pick<Member, 'key' | 'role' | 'municipality' | 'active'>;

/** Codes of the municipalities that hold a mandate: those that take part and have somebody who may vote. */
export function mandates(municipalities: readonly Municipality[], members: readonly Person[]): string[] {
  return municipalities
    .filter((one) => one.participates && members.some((member) => mayVoteFor(member, one.key)))
    .map((one) => one.key)
    .sort();
}

/** Whether a person may cast a municipality's ballot: an active member or substitute of that municipality. */
export const mayVoteFor = (person: Person, municipality: string): boolean =>
  person.active && VOTING_ROLES.includes(person.role) && person.municipality === municipality;

/** The entitled municipalities with somebody at the meeting who may vote for them. Whoever may not vote never counts. */
export function presentMandates(
  entitled: readonly string[],
  attendance: readonly Pick<Attendance, 'member' | 'confirmedPresent'>[],
  member: (key: string) => Person | undefined,
): string[] {
  const here = attendance.flatMap((row) => (row.confirmedPresent ? (member(row.member) ?? []) : []));
  return entitled.filter((code) => here.some((person) => mayVoteFor(person, code)));
}
