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
  pace: Pace;
}

/** How long a round is, told in what happens and not in time, so that a seed and a slow machine go through the same. */
export interface Pace {
  /** So many times each votes or edits. */
  turns: number;
  /** So many times a process is ended in the middle of it. */
  kills: number;
  /** The longest rest (ms) between two turns. */
  restMs: number;
}

const DECISION = 'D1';
const A_MINUTE = 60_000;
/** The vote is closed while so large a share of the turns is still to come. */
const AFTER_CLOSING = 0.05;

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

/** Counts turns, and lets others wait until a share of them has been taken. */
class Turns {
  private taken = 0;

  constructor(private readonly all: number) {}

  async take(count: number, turn: () => Promise<void>, restMs: () => number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await turn();
      this.taken += 1;
      await pause(restMs());
    }
  }

  async until(share: number): Promise<void> {
    while (this.taken < this.all * share) await pause(20);
  }
}

/** Ends processes at even distances through the turns. */
async function killInBetween({ processes, pace, random }: Table, turns: Turns): Promise<void> {
  for (let kill = 1; kill <= pace.kills; kill += 1) {
    await turns.until(kill / (pace.kills + 1));
    await processes.kill(random());
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
  const { leader, voters, editors, disturbances, random, pace } = table;
  const opening = round === 1 ? { path: 'open' } : { path: 'reopen', body: { reason: `Omgång ${round}` } };
  await bring(leader, 'open', opening);
  disturbances.change(storm(round, random));
  const turns = new Turns((voters.length + editors.length) * pace.turns);
  const rest = () => pace.restMs * (0.15 + 0.85 * random());
  const closing = turns
    .until(1 - AFTER_CLOSING)
    .then(() => leader.api('POST', `/api/decisions/${DECISION}/close`, { body: {} }));
  await Promise.all([
    ...voters.map((voter) => turns.take(pace.turns, () => voter.vote(DECISION), rest)),
    ...editors.map((editor) => turns.take(pace.turns, () => editor.edit(), rest)),
    killInBetween(table, turns),
    closing,
  ]);
  disturbances.change(disturbanceSettings.parse({ seed: round }));
  const view = await bring(leader, 'closed', { path: 'close' });
  if (view?.state !== 'closed') found['votes left closing'] += 1;
  else judge(view, voters, found);
  if (!(await cardsTellTheTruth(leader))) found['cards untrue after a minute'] += 1;
  for (const editor of editors) {
    if (await editor.isLost()) found['acknowledged edits lost'] += 1;
    else if (await editor.isHidden()) found['edits not shown after a minute'] += 1;
  }
}
