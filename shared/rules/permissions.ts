import { keysOf } from '../entriesOf';
import { PROJECT_MANAGEMENT, REGISTRARS, type Role, VOTING_ROLES } from '../lists/roles';
import { type Holder, hasRole } from './hasRole';

/** What a person may do beyond writing in lists. The one table of actions; mandates are checked besides. */
const actionRoles = {
  publishStatus: PROJECT_MANAGEMENT,
  runMeeting: PROJECT_MANAGEMENT,
  runVote: PROJECT_MANAGEMENT,
  vote: VOTING_ROLES,
  seeHealth: REGISTRARS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof actionRoles;

/** Whether somebody may do something. */
export const mayDo = (person: Holder, permission: Permission): boolean => hasRole(person, actionRoles[permission]);

/** Everything somebody may do. */
export const permissionsOf = (person: Holder): Permission[] =>
  keysOf(actionRoles).filter((permission) => mayDo(person, permission));
