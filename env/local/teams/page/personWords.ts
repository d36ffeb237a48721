import { PROJECT_MANAGEMENT, VOTING_ROLES } from '../../../../shared/lists/roles';
import type { Person } from './hostApi';
import type { HostText } from './text';

/** Where the person speaks for: the municipality, or the organisation. */
export const whereOf = (person: Person): string => person.municipality ?? person.organisation;

/** Whether the person presents at the meeting and so may show something to all: organisers and presenters, as in Teams. */
export const presents = (person: Person): boolean => PROJECT_MANAGEMENT.includes(person.roleKey);

/** "ledamot, Orust". */
export const roleAndPlace = (person: Person, text: HostText): string =>
  `${text.roles[person.roleKey]}, ${whereOf(person)}`;

/** Somebody else than the person, for one more window: a member beside the project's leadership, else the leader; then whoever has no window from here yet. */
export function somebodyElse(people: readonly Person[], person: Person, opened: readonly string[] = []): Person {
  const others = people.filter((one) => one.objectId !== person.objectId);
  const left = others.filter((one) => !opened.includes(one.objectId));
  const votes = left.find((one) => VOTING_ROLES.includes(one.roleKey));
  const first = presents(person) ? votes : left.find(presents);
  return first ?? votes ?? left[0] ?? others[0] ?? person;
}

/** The people by group, in the order in which the groups first come. */
export function groupPeople(people: readonly Person[], text: HostText): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = text.roleGroups[person.roleKey];
    groups.set(group, [...(groups.get(group) ?? []), person]);
  }
  return [...groups];
}
