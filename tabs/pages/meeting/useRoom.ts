import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Attendance } from '../../../shared/lists/attendance';
import type { Decision } from '../../../shared/lists/decisions';
import type { Meeting } from '../../../shared/lists/meetings';
import type { Member } from '../../../shared/lists/members';
import type { VoteQuorum } from '../../../shared/lists/vote/quorumShape';
import type { Vote } from '../../../shared/lists/votes';
import { bodyOf } from '../../../shared/rules/bodyOf';
import { byPosition } from '../../../shared/rules/byPosition';
import { isStanding } from '../../../shared/rules/isStanding';
import { entitledIn } from '../../../shared/rules/mandates';
import { quorum } from '../../../shared/rules/quorum';
import { type Serving, type Sitting, servingAt } from '../../../shared/rules/servingAt';
import { sittingIn } from '../../../shared/rules/sittingIn';
import { isEnded } from '../../../shared/states/meeting';
import { isWithdrawn } from '../../../shared/states/vote';
import { useItems } from '../../session';
import { agendaOf } from './agenda';

/** A meeting with its people, agenda and decisions. */
export interface Room {
  meeting: Meeting;
  agenda: AgendaItem[];
  /** In the order of the minutes. */
  attendance: Attendance[];
  decisions: Decision[];
  /** What serving is judged by. */
  sitting: Sitting;
  /** Who serves for each mandate at an item. */
  serving(item: string): Serving[];
  member(key: string | null): Member | undefined;
  /** The vote that each decision is in, or was last decided by. */
  voteOf(decision: string): Vote | undefined;
  /** Mandates that somebody serves for where the meeting is; of an ended meeting what was noted when it ended, and null when nothing was. */
  present: VoteQuorum | null;
}

/** The lists that a room is put together from: with half of them it would tell of an empty agenda, or of nobody who may vote. */
export const ROOM_LISTS = [
  'meetings',
  'decisions',
  'votes',
  'agendaItems',
  'attendance',
  'members',
  'memberships',
  'mandates',
  'statements',
  'meetingRoles',
  'motions',
  'actionPoints',
  'needs',
  'projects',
] as const;
/** All that a meeting shows. */
export const SHOWN_LISTS = [
  ...ROOM_LISTS,
  'alternatives',
  'consequences',
  'deliverables',
  'sections',
  'papers',
] as const;

/** A decision's latest vote, unless it was taken back. */
function latestOf(votes: readonly Vote[], decision: string): Vote | undefined {
  const own = votes.filter((one) => one.decision === decision);
  const [latest] = own.sort((a, b) => (b.openedAt ?? '').localeCompare(a.openedAt ?? ''));
  return isWithdrawn(latest?.state) ? undefined : latest;
}

/** What serving is judged by, as the server judges it. */
function useSitting(meeting: Meeting) {
  const projects = useItems('projects').items;
  const attendance = useItems('attendance').items;
  const sitting = sittingIn(meeting, {
    mandates: useItems('mandates').items,
    memberships: useItems('memberships').items,
    members: useItems('members').items,
    agendaItems: useItems('agendaItems').items,
    attendance,
    statements: useItems('statements').items,
    projects,
  });
  return {
    rules: bodyOf(projects, meeting).rules,
    attendance: byPosition(attendance.filter((row) => row.meeting === meeting.key)),
    sitting,
  };
}

/** Puts a meeting together from the lists; follows what others change. */
export function useRoom(meeting: Meeting): Room {
  const agendaItems = useItems('agendaItems').items;
  const members = useItems('members').items;
  const decisions = useItems('decisions').items;
  const byKey = new Map(members.map((member) => [member.key, member]));
  const votes = useItems('votes').items;
  const agenda = agendaOf(agendaItems, meeting.key);
  const { sitting, attendance, rules } = useSitting(meeting);
  const entitled = entitledIn(sitting.roll);
  const serving = (item: string): Serving[] => servingAt(sitting, item);
  const at = meeting.currentItem ?? agenda[0]?.key;
  const here = at === undefined ? 0 : serving(at).filter(({ person }) => person !== null).length;
  const now: VoteQuorum = { basis: 'present', ...quorum(here, entitled.length, rules) };
  return {
    meeting,
    agenda,
    attendance,
    sitting,
    serving,
    decisions: decisions.filter((one) => one.meeting === meeting.key && isStanding(one)),
    member: (key) => (key === null ? undefined : byKey.get(key)),
    voteOf: (decision) => latestOf(votes, decision),
    present: isEnded(meeting.state) ? meeting.quorum : now,
  };
}

/** An item's decisions in their order. */
export const decisionsOf = ({ decisions }: Pick<Room, 'decisions'>, item: string): Decision[] =>
  decisions
    .filter((one) => one.agendaItem === item)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0) || a.createdAt.localeCompare(b.createdAt));
