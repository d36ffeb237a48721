/** A person's role in the project; glossary: styrgruppsledamot, ersättare, projektledare … */
export const ROLES = [
  'projectLeader',
  'assistantProjectLeader',
  'steeringGroupMember',
  'substitute',
  'municipalRepresentative',
  'financier',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that run the project; the assistant stands in with the same rights. */
export const PROJECT_MANAGEMENT: readonly Role[] = ['projectLeader', 'assistantProjectLeader'];

/** Roles that keep the registers of people, municipalities and rules. */
export const REGISTRARS: readonly Role[] = [...PROJECT_MANAGEMENT, 'administrator'];

/** Roles that speak for one municipality. */
export const MUNICIPAL_ROLES: readonly Role[] = ['steeringGroupMember', 'substitute', 'municipalRepresentative'];

/** Roles that may hold a municipality's mandate in a vote. */
export const VOTING_ROLES: readonly Role[] = ['steeringGroupMember', 'substitute'];

/** Roles that follow the project from outside: they read what concerns them, and nothing of what the project shares within itself. */
export const OUTSIDE: readonly Role[] = ['financier'];

/** Everybody else: those who share the project's own work. */
export const INSIDE: readonly Role[] = ROLES.filter((role) => !OUTSIDE.includes(role));
