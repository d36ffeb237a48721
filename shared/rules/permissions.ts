import { PROJECT_MANAGEMENT, type Role, VOTING_ROLES } from '../lists/roles';

/** What a person may do beyond writing in lists. The one table of actions; mandates are checked besides. */
const actionRoles = {
  publishStatus: PROJECT_MANAGEMENT,
  runMeeting: PROJECT_MANAGEMENT,
  runVote: PROJECT_MANAGEMENT,
  vote: VOTING_ROLES,
  seeHealth: [...PROJECT_MANAGEMENT, 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof actionRoles;

/** Whether a role may do something. */
export const mayDo = (role: Role, permission: Permission): boolean => actionRoles[permission].includes(role);

/** Everything a role may do. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(actionRoles) as Permission[]).filter((permission) => mayDo(role, permission));
