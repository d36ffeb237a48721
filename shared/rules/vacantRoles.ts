import type { KeyRole } from '../lists/keyRoles';
import type { Membership } from '../lists/memberships';
import { inForce } from './inForce';
import { isStanding } from './isStanding';

/** Whether nobody has a role on a day: no name, or somebody who is no longer in the project. */
export function isVacant(
  { holder, holderName }: Pick<KeyRole, 'holder' | 'holderName'>,
  memberships: readonly Pick<Membership, 'member' | 'from' | 'to' | 'withdrawn'>[],
  day: string,
): boolean {
  if (holder === null) return holderName === null;
  return !memberships.some((one) => one.member === holder && inForce(one, day));
}

/** The roles that nobody has and that the project stands still without. */
export const vacantKeyRoles = (
  roles: readonly KeyRole[],
  memberships: readonly Pick<Membership, 'member' | 'from' | 'to' | 'withdrawn'>[],
  day: string,
): KeyRole[] => roles.filter((one) => one.isKey && isStanding(one) && isVacant(one, memberships, day));
