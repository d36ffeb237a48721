import type { Guide, GuideVote, Person } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';

/** A step of a guide: who does it and where, and whether it is done. */
export interface GuideStep {
  name: keyof HostText['steps'];
  person: Person | undefined;
  place: Place;
  done: boolean;
  /** The vote that it waits for, if one goes on or ended with too few. */
  vote: GuideVote | undefined;
}

/** The steps of a guide, each as the person who takes it sees the page. */
export const guideSteps = (people: readonly Person[], place: Place, { steps }: Guide): GuideStep[] =>
  steps.map(({ name, person, tab, sub, done, vote }) => ({
    name,
    person: people.find(({ objectId }) => objectId === person),
    place: { ...place, persona: person, view: 'team', tab, sub },
    done,
    vote,
  }));

/** The guide to follow now: the first that is not at its end. */
export const guideNow = (guides: readonly Guide[]): Guide | undefined =>
  guides.find(({ steps }) => steps.some(({ done }) => !done)) ?? guides.at(-1);

/** The step to take now: the first that is not done. */
export const nextStep = (steps: readonly GuideStep[]): GuideStep | undefined => steps.find(({ done }) => !done);
