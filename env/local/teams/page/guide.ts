import type { GuideFacts, GuideVote, Person } from './hostApi';
import type { Place } from './place';

/** The steps by name, in their order; each has its words in the texts. */
type StepName = 'publish' | 'start' | 'open' | 'vote' | 'decide' | 'approve' | 'end';

/** A step of the guide: who does it and where, and whether it is done. */
export interface GuideStep {
  name: StepName;
  person: Person | undefined;
  place: Place;
  done: boolean;
  /** The vote that it waits for, if one goes on or ended with too few. */
  vote: GuideVote | undefined;
}

const DECIDED = ['closed', 'set'];

/** Whether each step is done, by how the meeting stands. */
function doneSteps({ published, meeting, votes }: GuideFacts): Record<StepName, boolean> {
  const [first, second] = votes;
  const decided = DECIDED.includes(first?.state ?? '');
  return {
    publish: published,
    start: meeting.begun,
    open: first !== undefined && first.state !== 'draft',
    vote: decided || first?.left === 0,
    decide: first?.state === 'set',
    approve: second?.state === 'set',
    end: meeting.ended,
  };
}

/** A vote that the step has to do with: one that goes on, or that too few took part in. */
const concerned = (vote: GuideVote | undefined): GuideVote | undefined =>
  vote?.state === 'open' || (vote?.state === 'closed' && vote.left > 0) ? vote : undefined;

/** The steps of the guide: the project leader prepares and leads, a member votes in between. `facts` is undefined until it is known how the meeting stands. */
export function guideSteps(people: readonly Person[], place: Place, facts: GuideFacts | undefined): GuideStep[] {
  const leader = people.find((one) => one.roleKey === 'projectLeader');
  const [first, second] = facts?.votes ?? [];
  const members = people.filter((one) => one.roleKey === 'steeringGroupMember');
  const member = members.find((one) => first?.missing.includes(one.municipality ?? '')) ?? members[0];
  const done = facts && doneSteps(facts);
  const steps: { name: StepName; tab: string; about?: GuideVote | undefined; by?: Person | undefined }[] = [
    { name: 'publish', tab: 'status' },
    { name: 'start', tab: 'meeting' },
    { name: 'open', tab: 'meeting', about: first },
    { name: 'vote', tab: 'posts', about: first, by: member },
    { name: 'decide', tab: 'meeting', about: first },
    { name: 'approve', tab: 'meeting', about: second },
    { name: 'end', tab: 'meeting' },
  ];
  return steps.map(({ name, tab, about, by = leader }) => ({
    name,
    person: by,
    place: {
      ...place,
      persona: by?.objectId,
      view: 'team',
      tab,
      sub: tab === 'meeting' ? about?.decision : undefined,
    },
    done: done?.[name] ?? false,
    vote: concerned(about),
  }));
}

/** The step to take now: the first that is not done. */
export const nextStep = (steps: readonly GuideStep[]): GuideStep | undefined => steps.find(({ done }) => !done);
