import type { Decision } from '../../../shared/lists/decisions';
import type { Deliverable } from '../../../shared/lists/deliverables';
import { memberKey } from '../../../shared/lists/members';
import type { StatusReport } from '../../../shared/lists/statusReports';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import type { VoteView } from '../../../shared/rules/voteView';
import seed from '../seed/meeting-2021-05-20.json';
import { MEETING } from '../seed/meetingRows';
import { people } from '../seed/people';
import { REPORT } from '../seed/statusRows';
import { CHANNEL } from '../teams/server/places';
import { Participant, type Places } from './participant';

/** What was done at the meeting, as the product tells it afterwards. */
export interface Held {
  status: { edition: number | null; cards: number; totals: StatusReportView['totals'] };
  present: string[];
  votes: { decision: string; byTab: string[]; byCard: string[]; quorum: VoteView['quorum'] }[];
  decisions: Pick<Decision, 'key' | 'text' | 'result' | 'gate' | 'form' | 'quorumStatus' | 'state'>[];
  deliverables: Pick<Deliverable, 'title' | 'version' | 'state'>[];
  meetingState: string;
}

/** Waits until something is so, at most ten seconds: cards are posted after the answer. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Did not happen within ten seconds: ${what}`);
}

interface Group {
  leader: Participant;
  /** Members who sat in the meeting, and those who answered afterwards from their cards. */
  present: Participant[];
  absent: Participant[];
}

function gather(places: Places): Group {
  const all = people.map((person) => new Participant(person, places, CHANNEL.id));
  const came = new Set(seed.meeting.participants.map((one) => one.personId));
  const leader = all.find(({ person }) => person.roleKey === 'projectLeader');
  if (!leader) throw new Error('The record names no project leader');
  const members = all.filter(({ person }) => person.municipality !== null);
  return {
    leader,
    present: members.filter(({ person }) => came.has(person.id)),
    absent: members.filter(({ person }) => !came.has(person.id)),
  };
}

async function publishStatus({ leader }: Group): Promise<Held['status']> {
  const publish = `/api/lists/statusReports/items/${REPORT}/moves/publish`;
  await leader.api('POST', publish);
  await until('the status card is posted', async () => (await leader.countCards(REPORT)) === 1);
  const { item } = await leader.api<{ item: StatusReport }>('POST', publish);
  const { totals } = await leader.api<StatusReportView>('GET', `/api/statusReports/${REPORT}`);
  return { edition: item.edition, cards: 0, totals };
}

async function startMeeting({ leader }: Group, tenantId: string): Promise<string[]> {
  const came = people.filter(({ id }) => seed.meeting.participants.some((one) => one.personId === id));
  for (const person of came) {
    const member = memberKey(tenantId, person.objectId);
    await leader.api('POST', `/api/meetings/${MEETING}/presence`, { person: member, present: true });
  }
  await leader.api('POST', `/api/lists/meetings/items/${MEETING}/moves/start`);
  return came.map((person) => person.name);
}

async function vote(group: Group, decision: string, wanted: readonly string[]): Promise<Held['votes'][number]> {
  const { leader, present, absent } = group;
  const path = `/api/decisions/${decision}`;
  const opened = await leader.api<VoteView>('POST', `${path}/open`);
  await until('the voting card is posted', async () => (await leader.countCards(decision)) === 1);
  const answers = opened.questions.map((question) => ({
    question: question.id,
    answer: wanted.find((one) => question.answers.includes(one)) ?? '',
  }));
  const ballot = { vote: opened.vote?.key, revision: 0, answers };
  for (const member of present) await member.api('POST', '/api/ballots', ballot);
  for (const member of absent) await member.answerCard(decision, wanted);
  const closed = await leader.api<VoteView>('POST', `${path}/close`);
  await leader.api('POST', `${path}/set`, { text: closed.proposal?.text });
  const names = (members: readonly Participant[]): string[] => members.map(({ person }) => person.municipality ?? '');
  return { decision, byTab: names(present), byCard: names(absent), quorum: closed.quorum };
}

async function listOf<T>({ leader }: Group, list: string): Promise<T[]> {
  return (await leader.api<{ items: T[] }>('GET', `/api/lists/${list}`)).items;
}

/** Holds the whole meeting of 2021-05-20 over HTTP: status published, agenda followed, all ten municipalities voting, decisions set. */
export async function holdMeeting(places: Places, tenantId: string): Promise<Held> {
  const group = gather(places);
  const { leader } = group;
  const goTo = (number: number): Promise<unknown> =>
    leader.api('POST', `/api/meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.${number}` });
  const status = await publishStatus(group);
  const present = await startMeeting(group, tenantId);
  await goTo(2);
  await goTo(3);
  const first = await vote(group, 'D1', [`D1.${seed.decisions[0]?.chosenAlternative}`]);
  await goTo(4);
  const second = await vote(group, 'D2', ['approved', String(seed.decisions[1]?.gateOutcome)]);
  const { item: meeting } = await leader.api<{ item: { state: string } }>(
    'POST',
    `/api/lists/meetings/items/${MEETING}/moves/end`,
  );
  const decisions = await listOf<Decision>(group, 'decisions');
  const deliverables = await listOf<Deliverable>(group, 'deliverables');
  return {
    // Counted last: publishing again must have updated the same card, not posted another.
    status: { ...status, cards: await leader.countCards(REPORT) },
    present,
    votes: [first, second],
    decisions: decisions.map(({ key, text, result, gate, form, quorumStatus, state }) => ({
      key,
      text,
      result,
      gate,
      form,
      quorumStatus,
      state,
    })),
    deliverables: deliverables
      .filter((one) => one.decision === 'D2')
      .map(({ title, version, state }) => ({ title, version, state })),
    meetingState: meeting.state,
  };
}
