import type { Role } from '../lists/roles';
import type { ListDefinition } from '../schema/defineList';

interface Person {
  role: Role;
  municipality: string | null;
}

/** Whether a person may read a list through the generic route. */
export const mayRead = (list: ListDefinition, person: Person): boolean =>
  list.access.read === 'everyone' || list.access.read.includes(person.role);

/** Whether a person writes only for the own municipality in this list. */
export const writesOwnMunicipality = (list: ListDefinition, person: Person): boolean =>
  list.access.ownMunicipality?.includes(person.role) ?? false;

/** Whether a person may create rows, or change this row: the same rule in the tab, which hides the button, and in the API, which refuses. */
export function mayWrite(list: ListDefinition, person: Person, row?: { municipality?: unknown }): boolean {
  if (list.appendOnly) return false;
  const roles = row ? list.access.update : list.access.create;
  if (!roles.includes(person.role)) return false;
  if (!row || !writesOwnMunicipality(list, person)) return true;
  return person.municipality !== null && row.municipality === person.municipality;
}
