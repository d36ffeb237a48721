import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Attendance } from '../../../shared/lists/attendance';
import type { Decision } from '../../../shared/lists/decisions';
import type { Meeting } from '../../../shared/lists/meetings';
import type { Member } from '../../../shared/lists/members';
import type { Municipality } from '../../../shared/lists/municipalities';
import { FIRST_RULE, type Vote, type VoteQuorum } from '../../../shared/lists/votes';
import { mandates, presentMandates } from '../../../shared/rules/mandates';
import { quorum } from '../../../shared/rules/quorum';
import { isEnded } from '../../../shared/states/meeting';
import { useItems } from '../../session';
import { agendaOf } from './agenda';

/** A meeting with its people, agenda and decisions. */
export interface Room {
  meeting: Meeting;
  agenda: AgendaItem[];
  /** In the order of the minutes. */
  attendance: Attendance[];
  decisions: Decision[];
  municipalities: readonly Municipality[];
  member(key: string | null): Member | undefined;
  /** The vote that each decision is in, or was last decided by. */
  voteOf(decision: string): Vote | undefined;
  /** Municipalities with somebody present who may vote; of an ended meeting what was noted when it ended, and null when nothing was. */
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
  'municipalities',
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
  return latest?.state === 'withdrawn' ? undefined : latest;
}

/** Puts a meeting together from the lists; follows what others change. */
export function useRoom(meeting: Meeting): Room {
  const agendaItems = useItems('agendaItems').items;
  const allAttendance = useItems('attendance').items;
  const members = useItems('members').items;
  const municipalities = useItems('municipalities').items;
  const decisions = useItems('decisions').items;
  const byKey = new Map(members.map((member) => [member.key, member]));
  const attendance = allAttendance.filter((row) => row.meeting === meeting.key).sort((a, b) => a.position - b.position);
  const votes = useItems('votes').items;
  const entitled = mandates(municipalities, members);
  const here = presentMandates(entitled, attendance, (key) => byKey.get(key)).length;
  const now: VoteQuorum = { basis: 'present', ...quorum(here, entitled.length, FIRST_RULE) };
  return {
    meeting,
    agenda: agendaOf(agendaItems, meeting.key),
    attendance,
    decisions: decisions.filter((one) => one.meeting === meeting.key),
    municipalities,
    member: (key) => (key === null ? undefined : byKey.get(key)),
    voteOf: (decision) => latestOf(votes, decision),
    present: isEnded(meeting.state) ? meeting.quorum : now,
  };
}
