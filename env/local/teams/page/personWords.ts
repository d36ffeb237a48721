import type { Person } from './hostApi';
import type { HostText } from './text';

/** Where the person speaks for: the municipality, or the organisation. */
export const whereOf = (person: Person): string => person.municipality ?? person.organisation;

/** "ledamot, Orust". */
export const roleAndPlace = (person: Person, text: HostText): string =>
  `${text.roles[person.roleKey]}, ${whereOf(person)}`;

/** The people by group, in the order in which the groups first come. */
export function groupPeople(people: readonly Person[], text: HostText): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = text.roleGroups[person.roleKey];
    groups.set(group, [...(groups.get(group) ?? []), person]);
  }
  return [...groups];
}
