import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from 'restify';
import { z } from 'zod';
import { decisions } from '../../../../shared/lists/decisions';
import { meetings } from '../../../../shared/lists/meetings';
import { VOTING_ROLES } from '../../../../shared/lists/roles';
import { statusReports } from '../../../../shared/lists/statusReports';
import type { VoteView } from '../../../../shared/rules/voteView';
import { isEnded, isUnderWay } from '../../../../shared/states/meeting';
import { Participant, type Places } from '../../replay/participant';
import { MEETING } from '../../seed/meetingRows';
import { REPORT } from '../../seed/statusRows';
import { sendJson } from '../../sendJson';
import { ApiProblem, personSchema, readBody, route } from './apiRoute';
import type { Directory, HostPerson } from './Directory';
import type { ListRows } from './listRows';
import { CHANNEL } from './places';

/** What the guide's routes are given. */
export interface GuideDependencies {
  rows: ListRows;
  directory: Directory;
  places: Places;
}

/** How a vote of the meeting goes. */
interface GuideVote {
  decision: string;
  state: string;
  voted: number;
  /** How many must take part, and how many of them are still missing. */
  needed: number;
  left: number;
  /** Municipalities that have not voted. */
  missing: string[];
}

const KEY = /^[A-Za-z0-9._-]{1,60}$/;
const votesSchema = personSchema.extend({ decision: z.string().regex(KEY) });

/** What the minutes say was answered, in the order in which a card offers it. */
const examples = (decision: string): string[] => ['1', `${decision}.1`, 'approved', 'continue', 'yes'];
const MARK = 'Exempelröst';

function participantOf({ places, directory }: GuideDependencies, fits: (person: HostPerson) => boolean) {
  const person = directory.people().find(fits);
  if (!person) throw new ApiProblem('noPerson');
  return new Participant(person, places, CHANNEL.id);
}

/** How the meeting stands: the guide's steps tick themselves off by it. */
async function factsOf(dependencies: GuideDependencies): Promise<Record<string, unknown>> {
  const { rows } = dependencies;
  const leader = participantOf(dependencies, ({ roleKey }) => roleKey === 'projectLeader');
  const asked = rows(decisions)
    .filter(({ meeting }) => meeting === MEETING)
    .sort((a, b) => (a.agendaItem ?? '').localeCompare(b.agendaItem ?? ''));
  const votes = asked.map(async ({ key }): Promise<GuideVote> => {
    const { state, progress, quorum } = await leader.api<VoteView>('GET', `/api/decisions/${key}/vote`);
    return {
      decision: key,
      state,
      voted: progress.voted,
      needed: quorum.needed,
      left: quorum.met ? 0 : Math.max(0, quorum.needed - quorum.taking),
      missing: progress.missing.map(({ name }) => name),
    };
  });
  const state = rows(meetings).find((one) => one.key === MEETING)?.state;
  return {
    published: rows(statusReports).some((one) => one.key === REPORT && one.publishedAt !== null),
    meeting: { begun: isUnderWay(state) || isEnded(state), ended: isEnded(state) },
    votes: await Promise.all(votes),
  };
}

/** Lets every municipality that has not voted, but the person's own, answer on its card, marked as an example. */
async function voteAsExamples(dependencies: GuideDependencies, { objectId, decision }: z.infer<typeof votesSchema>) {
  const leader = participantOf(dependencies, ({ roleKey }) => roleKey === 'projectLeader');
  const { progress } = await leader.api<VoteView>('GET', `/api/decisions/${decision}/vote`);
  const missing = new Set(progress.missing.map(({ name }) => name));
  const may = (one: HostPerson) => one.objectId !== objectId && VOTING_ROLES.includes(one.roleKey);
  const rest = dependencies.directory.people().filter((one) => may(one) && missing.delete(one.municipality ?? ''));
  // The card is posted after the vote has been opened.
  for (let tries = 0; tries < 50 && (await leader.countCards(decision)) === 0; tries += 1) await pause(100);
  // One after the other, as people do; the cards are updated in between.
  for (const { objectId: other } of rest) {
    await participantOf(dependencies, (person) => person.objectId === other).answerCard(
      decision,
      examples(decision),
      MARK,
    );
  }
  return rest.length;
}

/** The guide through the meeting: how far it has come, and a way for the rest to vote, so that one person can try it all. */
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
    route(async (_request, response) => sendJson(response, 200, await asProduct(() => factsOf(dependencies)))),
  );
  server.post(
    '/teams/api/guide/votes',
    route(async (request, response) => {
      const asked = readBody(votesSchema, request.body);
      sendJson(response, 200, { voted: await asProduct(() => voteAsExamples(dependencies, asked)) });
    }),
  );
}
