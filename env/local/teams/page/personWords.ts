import type { Person } from './hostApi';
import type { HostText } from './text';

/** Where the person speaks for: the municipality, or the organisation. */
export const whereOf = (person: Person): string => person.municipality ?? person.organisation;

/** Whether the person presents at the meeting and so may show something to all: organisers and presenters, as in Teams. */
export const presents = (person: Person): boolean => person.roleKey !== 'steeringGroupMember';

/** "ledamot, Orust". */
export const roleAndPlace = (person: Person, text: HostText): string =>
  `${text.roles[person.roleKey]}, ${whereOf(person)}`;

/** Somebody else than the person, for a second window: a member beside the project's leadership, else the leader. */
export function somebodyElse(people: readonly Person[], person: Person): Person {
  const leads = person.roleKey !== 'steeringGroupMember';
  const others = people.filter((one) => one.objectId !== person.objectId);
  return others.find((one) => (one.roleKey === 'steeringGroupMember') === leads) ?? others[0] ?? person;
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
