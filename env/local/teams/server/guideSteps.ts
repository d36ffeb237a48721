import type { HostPerson } from './Directory';

/** How a vote of a meeting goes. */
export interface GuideVote {
  decision: string;
  state: string;
  voted: number;
  /** How many must take part, and how many of them are still missing. */
  needed: number;
  left: number;
  /** Municipalities that have not voted. */
  missing: string[];
}

/** How a meeting stands, from its agenda to its minutes. */
export interface MeetingStands {
  key: string;
  prepared: boolean;
  called: boolean;
  begun: boolean;
  ended: boolean;
  votes: readonly GuideVote[];
  minutes: { written: boolean; sent: boolean; adjusted: boolean; adjuster: string | undefined };
}

/** The steps by name; each has its words in the page's texts. */
type StepName =
  | 'publish'
  | 'start'
  | 'open'
  | 'vote'
  | 'decide'
  | 'approve'
  | 'end'
  | 'write'
  | 'send'
  | 'adjust'
  | 'prepare'
  | 'call'
  | 'begin'
  | 'settle'
  | 'close';

/** A step of a guide: who does it and where, whether it is done, and the vote that it waits for. */
interface GuideStep {
  name: StepName;
  person: string | undefined;
  tab: string;
  sub?: string | undefined;
  done: boolean;
  vote?: GuideVote | undefined;
}

/** A way through a meeting, from its beginning to its adjusted minutes. */
interface Guide {
  name: 'held' | 'next';
  steps: GuideStep[];
}

/** A vote that a step has to do with: one that goes on, or that too few took part in. */
const concerned = (vote: GuideVote | undefined): GuideVote | undefined =>
  vote?.state === 'open' || (vote?.state === 'closed' && vote.left > 0) ? vote : undefined;

const isDecided = (vote: GuideVote | undefined): boolean => ['closed', 'set'].includes(vote?.state ?? '');

/** From the meeting's end to its adjusted minutes; the adjuster is who has been asked. */
function minutesSteps({ key, minutes }: MeetingStands, leader: string | undefined): GuideStep[] {
  const at = { tab: 'decisions', sub: `minutes/${key}` };
  return [
    { name: 'write', person: leader, ...at, done: minutes.written },
    { name: 'send', person: leader, ...at, done: minutes.sent },
    { name: 'adjust', person: minutes.adjuster ?? leader, ...at, done: minutes.adjusted },
  ];
}

/** What was left when the meeting ended is not waited for: it can no longer be done at the meeting. */
function heldSteps(meeting: MeetingStands, published: boolean, people: readonly HostPerson[]): GuideStep[] {
  const { begun, ended, votes } = meeting;
  const [first, second] = votes;
  const leader = people.find(({ roleKey }) => roleKey === 'projectLeader')?.objectId;
  const members = people.filter(({ roleKey }) => roleKey === 'steeringGroupMember');
  const member = members.find(({ municipality }) => first?.missing.includes(municipality ?? '')) ?? members[0];
  const about = (vote: GuideVote | undefined) => ({ vote: ended ? undefined : concerned(vote), sub: vote?.decision });
  const opened = first !== undefined && first.state !== 'draft';
  return [
    { name: 'publish', person: leader, tab: 'status', done: published },
    { name: 'start', person: leader, tab: 'meeting', done: begun },
    { name: 'open', person: leader, tab: 'meeting', ...about(first), done: ended || opened },
    {
      name: 'vote',
      person: member?.objectId,
      tab: 'posts',
      vote: about(first).vote,
      done: ended || isDecided(first) || first?.left === 0,
    },
    { name: 'decide', person: leader, tab: 'meeting', ...about(first), done: ended || first?.state === 'set' },
    { name: 'approve', person: leader, tab: 'meeting', ...about(second), done: ended || second?.state === 'set' },
    { name: 'end', person: leader, tab: 'meeting', done: ended },
    ...minutesSteps(meeting, leader),
  ];
}

function nextSteps(meeting: MeetingStands, people: readonly HostPerson[]): GuideStep[] {
  const { key: sub, prepared, called, begun, ended, votes } = meeting;
  const leader = people.find(({ roleKey }) => roleKey === 'projectLeader')?.objectId;
  const at = { person: leader, tab: 'meeting', sub };
  const open = votes.map(concerned).find((vote) => vote !== undefined);
  return [
    { name: 'prepare', ...at, done: prepared || begun },
    { name: 'call', ...at, done: called || begun },
    { name: 'begin', ...at, done: begun },
    {
      name: 'settle',
      ...at,
      vote: ended ? undefined : open,
      done: ended || votes.some(({ state }) => state === 'set'),
    },
    { name: 'close', ...at, done: ended },
    ...minutesSteps(meeting, leader),
  ];
}

/** How the meetings stand, as far as the guides go by it. */
export interface GuideFacts {
  published: boolean;
  held: MeetingStands;
  next: MeetingStands | undefined;
}

/** The guides: the project leader leads, a member votes in between, and who has been asked adjusts. */
export const guidesOf = ({ published, held, next }: GuideFacts, people: readonly HostPerson[]): Guide[] => [
  { name: 'held', steps: heldSteps(held, published, people) },
  ...(next ? [{ name: 'next' as const, steps: nextSteps(next, people) }] : []),
];
