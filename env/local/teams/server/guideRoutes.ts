import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import { z } from 'zod';
import { agendaItems } from '../../../../shared/lists/agendaItems';
import { decisions } from '../../../../shared/lists/decisions';
import { type Meeting, meetings } from '../../../../shared/lists/meetings';
import { minutes } from '../../../../shared/lists/minutes';
import { VOTING_ROLES } from '../../../../shared/lists/roles';
import { statusReports } from '../../../../shared/lists/statusReports';
import type { VoteView } from '../../../../shared/rules/voteView';
import { isEnded, isUnderWay } from '../../../../shared/states/meeting';
import { isBeingWritten, isLocked } from '../../../../shared/states/minutes';
import { Participant, type Places } from '../../replay/participant';
import { MEETING } from '../../seed/meetingRows';
import { REPORT } from '../../seed/statusRows';
import { sendJson } from '../../sendJson';
import { ApiProblem, personSchema, readBody, route } from './apiRoute';
import type { Directory, HostPerson } from './Directory';
import { type GuideVote, guidesOf, type MeetingStands } from './guideSteps';
import type { ListRows } from './listRows';
import { CHANNEL } from './places';

/** What the guide's routes are given. */
export interface GuideDependencies {
  rows: ListRows;
  directory: Directory;
  places: Places;
}

const KEY = /^[A-Za-z0-9._-]{1,60}$/;
const votesSchema = personSchema.extend({ decision: z.string().regex(KEY) });

/** What the record says was answered, in the order in which a card offers it; of other meetings the first of each question's answers. */
const examples = (decision: string, { questions }: VoteView): string[] => [
  ...['1', `${decision}.1`, 'approved', 'continue', 'yes'],
  ...questions.flatMap(({ answers }) => answers.slice(0, 1)),
];
const MARK = 'Exempelröst';

function participantOf({ places, directory }: GuideDependencies, fits: (person: HostPerson) => boolean) {
  const person = directory.people().find(fits);
  if (!person) throw new ApiProblem('noPerson');
  return new Participant(person, places, CHANNEL.id);
}

/** How the votes of a meeting go, in the order of its agenda. */
async function votesOf({ key }: { key: string }, dependencies: GuideDependencies): Promise<GuideVote[]> {
  const leader = participantOf(dependencies, ({ roleKey }) => roleKey === 'projectLeader');
  const asked = dependencies
    .rows(decisions)
    .filter(({ meeting }) => meeting === key)
    .sort((a, b) => a.agendaItem.localeCompare(b.agendaItem));
  const votes = asked.map(async ({ key: decision }): Promise<GuideVote> => {
    const { state, progress, quorum } = await leader.api<VoteView>('GET', `/api/decisions/${decision}/vote`);
    return {
      decision,
      state,
      voted: progress.voted,
      needed: quorum.needed,
      left: quorum.met ? 0 : Math.max(0, quorum.needed - quorum.taking),
      missing: progress.missing.map(({ name }) => name),
    };
  });
  return Promise.all(votes);
}

/** How a meeting stands, from its agenda to its minutes. */
async function standing(meeting: Meeting, dependencies: GuideDependencies): Promise<MeetingStands> {
  const { rows } = dependencies;
  const { key, state, calledAt } = meeting;
  const row = rows(minutes).find((one) => one.meeting === key);
  const asked = row?.adjusters?.find(({ answer }) => answer === null);
  return {
    key,
    prepared: rows(agendaItems).some((one) => one.meeting === key),
    called: calledAt !== null,
    begun: isUnderWay(state) || isEnded(state),
    ended: isEnded(state),
    votes: await votesOf(meeting, dependencies),
    minutes: {
      written: row !== undefined,
      sent: row !== undefined && !isBeingWritten(row.state),
      adjusted: isLocked(row?.state),
      // A member's key is of the tenant and the person.
      adjuster: asked?.member.split('.').at(-1),
    },
  };
}

/** The guides, whose steps tick themselves off by how the meetings stand; none before there is a meeting. */
async function guidesNow(dependencies: GuideDependencies) {
  const { rows, directory } = dependencies;
  const held = rows(meetings).find(({ key }) => key === MEETING);
  if (!held) return [];
  const next = rows(meetings).find(({ key }) => key === held.next);
  const facts = {
    published: rows(statusReports).some(({ key, publishedAt }) => key === REPORT && publishedAt !== null),
    held: await standing(held, dependencies),
    next: next && (await standing(next, dependencies)),
  };
  return guidesOf(facts, directory.people());
}

/** Lets every municipality that has not voted, but the person's own, answer on its card, marked as an example. */
async function voteAsExamples(dependencies: GuideDependencies, { objectId, decision }: z.infer<typeof votesSchema>) {
  const leader = participantOf(dependencies, ({ roleKey }) => roleKey === 'projectLeader');
  const view = await leader.api<VoteView>('GET', `/api/decisions/${decision}/vote`);
  const missing = new Set(view.progress.missing.map(({ name }) => name));
  const may = (one: HostPerson) => one.objectId !== objectId && VOTING_ROLES.includes(one.roleKey);
  const rest = dependencies.directory.people().filter((one) => may(one) && missing.delete(one.municipality ?? ''));
  // The card is posted after the vote has been opened.
  for (let tries = 0; tries < 50 && (await leader.countCards(decision)) === 0; tries += 1) await pause(100);
  // One after the other, as people do; the cards are updated in between.
  for (const { objectId: other } of rest) {
    await participantOf(dependencies, (person) => person.objectId === other).answerCard(
      decision,
      examples(decision, view),
      MARK,
    );
  }
  return rest.length;
}

/** The guides through the meetings: how far they have come, and a way for the rest to vote, so that one person can try it all. */
export function addGuideRoutes(server: Server, dependencies: GuideDependencies): void {
  const asProduct = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ApiProblem) throw error;
      console.error(error);
      throw new ApiProblem('appFailed');
    }
  };
  server.get(
    '/teams/api/guide',
    route(async (_request, response) => sendJson(response, 200, await asProduct(() => guidesNow(dependencies)))),
  );
  server.post(
    '/teams/api/guide/votes',
    route(async (request, response) => {
      const asked = readBody(votesSchema, request.body);
      sendJson(response, 200, { voted: await asProduct(() => voteAsExamples(dependencies, asked)) });
    }),
  );
}
