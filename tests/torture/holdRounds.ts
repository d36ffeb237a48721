import { setTimeout as pause } from 'node:timers/promises';
import type { Disturbances } from '../../env/local/disturbances/Disturbances';
import { type DisturbanceSettings, disturbanceSettings } from '../../env/local/disturbances/settings';
import type { VoteView } from '../../shared/rules/voteView';
import type { Client } from './Client';
import type { Editor } from './Editor';
import { type Invariants, judge } from './invariants';
import type { ProductProcesses } from './productProcesses';
import type { Voter } from './Voter';

/** Who is at the meeting, and where it is held. */
export interface Table {
  leader: Client;
  voters: readonly Voter[];
  editors: readonly Editor[];
  processes: ProductProcesses;
  disturbances: Disturbances;
  random: () => number;
}

const DECISION = 'D1';
const VOTING_MS = 25_000;
const BETWEEN_KILLS_MS = 4_000;
const A_MINUTE = 60_000;

const storm = (seed: number, random: () => number): DisturbanceSettings =>
  disturbanceSettings.parse({
    seed,
    graph: {
      latencyMs: 10,
      latencySpreadMs: 80,
      throttled: 0.04,
      unavailable: 0.02,
      retryAfterSeconds: 1,
      timeoutAfterWork: 0.01,
      failedAfterWork: 0.01,
      conflict: 0.02,
      dropped: 0.01,
      cut: 0.01,
      html: 0.01,
      changeLagMs: random() < 0.5 ? 0 : 15_000,
    },
    channel: {
      lost: 0.02,
      answerLost: 0.03,
      repeated: 0.1,
      repeatedAfterMs: 300,
      late: 0.05,
      lateMs: 1_500,
      throttled: 0.02,
      failedAfterWork: 0.02,
    },
  });

async function seen(client: Client): Promise<VoteView | undefined> {
  const answer = await client.api<VoteView>('GET', `/api/decisions/${DECISION}/vote`);
  return answer === 'lost' || answer.status !== 200 ? undefined : answer.body;
}

/** Asks until the vote is in the wanted state, at most a minute. */
async function bring(
  client: Client,
  state: VoteView['state'],
  ask: { path: string; body?: unknown },
): Promise<VoteView | undefined> {
  for (const until = Date.now() + A_MINUTE; Date.now() < until; await pause(250)) {
    const view = await seen(client);
    if (view?.state === state) return view;
    if (view) await client.api('POST', `/api/decisions/${DECISION}/${ask.path}`, { body: ask.body ?? {} });
  }
  return seen(client);
}

async function again(isOver: () => boolean, work: () => Promise<void>, restMs: () => number): Promise<void> {
  while (!isOver()) {
    await work();
    await pause(restMs());
  }
}

/** Whether the newest card of the vote in the channel shows that it is closed: it asks nobody for an answer any more. */
async function cardsTellTheTruth(client: Client): Promise<boolean> {
  for (const until = Date.now() + A_MINUTE; Date.now() < until; await pause(500)) {
    const cards = await client.cards(DECISION);
    const last = JSON.stringify(cards.at(-1)?.card ?? {});
    if (cards.length > 0 && !last.includes('"vote.cast"') && !last.includes('"vote.view"')) return true;
  }
  return false;
}

/** One round: the vote is opened, everybody votes while everything goes wrong, it is closed, and what was told is compared with what was counted. */
export async function holdRound(table: Table, round: number, found: Invariants): Promise<void> {
  const { leader, voters, editors, processes, disturbances, random } = table;
  const opening = round === 1 ? { path: 'open' } : { path: 'reopen', body: { reason: `Omgång ${round}` } };
  await bring(leader, 'open', opening);
  disturbances.change(storm(round, random));
  const end = Date.now() + VOTING_MS;
  const isOver = () => Date.now() >= end;
  const rest = () => 100 + random() * 600;
  const closing = pause(VOTING_MS - 1_500).then(() =>
    leader.api('POST', `/api/decisions/${DECISION}/close`, { body: {} }),
  );
  await Promise.all([
    ...voters.map((voter) => again(isOver, () => voter.vote(DECISION), rest)),
    ...editors.map((editor) => again(isOver, () => editor.edit(), rest)),
    pause(BETWEEN_KILLS_MS).then(() =>
      again(
        isOver,
        () => processes.kill(random()),
        () => BETWEEN_KILLS_MS * random(),
      ),
    ),
    closing,
  ]);
  disturbances.change(disturbanceSettings.parse({ seed: round }));
  const view = await bring(leader, 'closed', { path: 'close' });
  if (view?.state !== 'closed') found['votes left closing'] += 1;
  else judge(view, voters, found);
  if (!(await cardsTellTheTruth(leader))) found['cards untrue after a minute'] += 1;
  for (const editor of editors) if (await editor.isLost()) found['acknowledged edits lost'] += 1;
}
