import type { Person } from './hostApi';
import type { Place } from './place';

/** Where a step of the guide takes you: who you become, and the place. */
export interface GuideStep {
  person: Person | undefined;
  place: Place;
}

/** The steps of the guide: the project leader prepares and leads, a member votes in between. */
export function guideSteps(people: readonly Person[], place: Place): GuideStep[] {
  const leader = people.find((one) => one.roleKey === 'projectLeader');
  const member = people.find((one) => one.roleKey === 'steeringGroupMember');
  const steps: [Person | undefined, string][] = [
    [leader, 'status'],
    [leader, 'meeting'],
    [leader, 'meeting'],
    [member, 'posts'],
    [leader, 'meeting'],
  ];
  return steps.map(([person, tab], index) => ({
    person,
    place: { ...place, persona: person?.objectId, view: 'team', tab, sub: undefined, step: index + 1 },
  }));
}
