import type { Delegation } from '../lists/delegations';
import type { Membership } from '../lists/memberships';
import { ROLES, type Role } from '../lists/roles';
import { inForce } from './inForce';

/** What somebody is on a day. */
export interface Standing {
  /** The first of the roles; most people have one. */
  role: Role;
  roles: readonly Role[];
  /** For whom those speak who speak for one. */
  municipality: string | null;
  /** Member keys of those in whose place the person acts that day. */
  onBehalfOf: readonly string[];
}

interface Registers {
  memberships: readonly Membership[];
  delegations: readonly Pick<Delegation, 'principal' | 'deputy' | 'from' | 'to' | 'withdrawn'>[];
}

const own = (memberships: readonly Membership[], member: string, day: string): Membership[] =>
  memberships.filter((one) => one.member === member && inForce(one, day));

const inOrder = (roles: readonly Role[]): Role[] => ROLES.filter((one) => roles.includes(one));

/** What a person is on a day, by memberships and delegations; undefined for somebody who is nothing in the project then. */
export function standingOn(registers: Registers, member: string, day: string): Standing | undefined {
  const held = own(registers.memberships, member, day);
  const given = registers.delegations.filter((one) => one.deputy === member && inForce(one, day));
  const lent = given.flatMap(({ principal }) => own(registers.memberships, principal, day).map(({ role }) => role));
  const [role, ...others] = inOrder([...held.map((one) => one.role), ...lent]);
  // A delegation adds to what somebody is; it makes nobody one of the project.
  if (held.length === 0 || role === undefined) return undefined;
  return {
    role,
    roles: [role, ...others],
    municipality: held.find((one) => one.municipality !== null)?.municipality ?? null,
    onBehalfOf: given.map(({ principal }) => principal),
  };
}
