import { OUTSIDE, type Role } from '../lists/roles';

/** What somebody is: one thing, or several. */
export interface Holder {
  role: Role;
  /** All of them, where there are more. */
  roles?: readonly Role[] | undefined;
}

/** Everything that somebody is. */
export const rolesOf = ({ role, roles }: Holder): readonly Role[] => roles ?? [role];

/** Whether somebody is one of those who may. */
export const hasRole = (holder: Holder, allowed: readonly Role[]): boolean =>
  rolesOf(holder).some((one) => allowed.includes(one));

/** Whether somebody only follows the project from outside. */
export const isOutside = (holder: Holder): boolean => rolesOf(holder).every((one) => OUTSIDE.includes(one));
