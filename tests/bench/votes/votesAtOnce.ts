import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../../bot/config';
import { disturbanceSettings } from '../../../env/local/disturbances/settings';
import { freePort } from '../../../env/local/freePort';
import { type Microsoft365, startMicrosoft365 } from '../../../env/local/microsoft365';
import { prepareSite } from '../../../env/local/prepareSite';
import { people } from '../../../env/local/seed/people';
import { type LocalSettings, localSettings, processEnvironment, productEnvironment } from '../../../env/local/settings';
import { lists } from '../../../shared/lists';
import { columnsOf } from '../../../shared/schema/columns';
import { buildProcess, buildProduct } from '../../support/buildProcess';
import { quietLogger } from '../../support/localGraph';
import { startOwnProcess, untilAnswers } from '../../support/ownProcess';
import type { Figures } from '../goals';
import { byCard, byTab, type Send, type Told } from './ballots';
import type { BareSettings } from './bareBot';
import { type BenchVoter, connectGraph, gatherCrowd } from './crowd';

const VOTERS = 290;
const ROUNDS = 3;
const LATENCY_MS = 50;
/** Between rounds: cards are drawn again, and late answers become known. */
const REST_MS = 3_000;
/** As the product has it unless told otherwise. */
const LEASE_MS = 2_000;
const ANSWERS = ['D1.1', 'D1.2', 'D1.3'];
/** Ticks a second, as Linux counts the time of processes. */
const TICKS = 100;

/** A round of votes at once. */
interface Round {
  /** So many were not told yes in time. */
  unsure: number;
  p99: number;
  perSecond: number;
  /** Time of the process's own (ms) for each ballot. */
  cpu: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Time (ms) that a process has used so far. */
function cpuOf({ pid }: ChildProcess): number {
  const [user = 0, system = 0] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return ((user + system) * 1000) / TICKS;
}

/** A bot under test: its process, and how a ballot reaches it. */
interface Side {
  process: ChildProcess;
  send: Send;
  /** The revision that everybody's next ballot is made from. */
  revision: { next: number };
}

async function holdRound({ process, send, revision }: Side, voters: readonly BenchVoter[]): Promise<Round> {
  const from = revision.next++;
  const cpu = cpuOf(process);
  const start = performance.now();
  const presses = voters.map((voter, index) => {
    const answered = { question: 'alternative', answer: ANSWERS[(index + from) % 3] ?? '', revision: from };
    return () => send(voter, answered);
  });
  const told = await Promise.all(presses.map((press) => press()));
  const seconds = (performance.now() - start) / 1000;
  const used = cpuOf(process) - cpu;
  await Promise.all(presses.filter((_press, at) => !told[at]?.isYes).map(pressAgain));
  const sorted = told.map(({ took }) => took).sort((a, b) => a - b);
  return {
    unsure: told.filter(({ isYes }) => !isYes).length,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    perSecond: voters.length / seconds,
    cpu: used / voters.length,
  };
}

/** Presses again for whoever was not told yes, as people do: the same ballot, so that everybody's next one can be made from it. */
async function pressAgain(press: () => Promise<Told>): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await pause(500);
    if ((await press()).isYes) return;
  }
  throw new Error('a ballot was not taken in half a minute');
}

interface Counted {
  creates: number;
  voteReads: number;
  all: number;
}

/** Counts what the product asks Graph for. */
function countCalls() {
  const counted: Counted & { votesList: string; ballotsList: string } = {
    creates: 0,
    voteReads: 0,
    all: 0,
    votesList: '-',
    ballotsList: '-',
  };
  const count = ({ method, path: address }: { method: string; path: string }): undefined => {
    counted.all += 1;
    if (method === 'POST' && address.includes(`/lists/${counted.ballotsList}/items`)) counted.creates += 1;
    if (method === 'GET' && new RegExp(`/lists/${counted.votesList}/items/\\d+$`).test(address)) counted.voteReads += 1;
  };
  return { counted, count };
}

async function api(url: string, token: string, ask: string, body: object = {}): Promise<unknown> {
  const response = await fetch(`${url}${ask}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${ask}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Closes the vote on D1, and says how long (ms) it took until the result was there. */
async function timeClosing(url: string, token: string): Promise<number> {
  const start = performance.now();
  const told = (await api(url, token, '/api/decisions/D1/close')) as { progress: { voted: number } };
  const took = performance.now() - start;
  if (told.progress.voted !== VOTERS) throw new Error(`${told.progress.voted} of ${VOTERS} were counted`);
  return took;
}

async function startBare(
  settings: LocalSettings,
  folder: string,
  voters: readonly BenchVoter[],
): Promise<{ process: ChildProcess; url: string }> {
  const port = await freePort();
  const config = readConfig(productEnvironment(settings));
  const client = connectGraph(config);
  const site = await client.get<{ id: string }>(`/sites/${config.site.hostname}:${config.site.path}`);
  const wanted = { displayName: 'Jämförelse', columns: columnsOf(lists.ballots), list: { template: 'genericList' } };
  const made = await client.post<{ id: string }>(`/sites/${site.id}/lists`, wanted);
  const bare: BareSettings = {
    list: `/sites/${site.id}/lists/${made.id}`,
    voters: voters.map(({ objectId }) => objectId),
    answers: ANSWERS,
  };
  const file = path.join(folder, 'bare.json');
  await writeFile(file, JSON.stringify(bare));
  const built = await buildProcess('bareBot', 'tests/bench/votes/bareBot.ts');
  const started = startOwnProcess(built, { ...processEnvironment(settings), PORT: String(port), BARE_SETTINGS: file });
  await untilAnswers([port]);
  return { process: started, url: `http://127.0.0.1:${port}` };
}

async function measure(
  microsoft365: Microsoft365,
  settings: LocalSettings,
  { counted }: ReturnType<typeof countCalls>,
): Promise<Figures> {
  const config = readConfig(productEnvironment(settings));
  await prepareSite(config, quietLogger);
  const voters = await gatherCrowd(config, VOTERS);
  const client = connectGraph(config);
  const site = await client.get<{ id: string }>(`/sites/${config.site.hostname}:${config.site.path}`);
  const all = await client.get<{ value: { id: string; displayName: string }[] }>(`/sites/${site.id}/lists?$top=200`);
  const idOf = (name: string): string => all.value.find(({ displayName }) => displayName === name)?.id ?? '-';
  counted.votesList = idOf(lists.votes.label.sv);
  counted.ballotsList = idOf(lists.ballots.label.sv);
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
  const product = startOwnProcess(
    await buildProduct(),
    { ...processEnvironment(settings), LOG_LEVEL: 'fatal' },
    profile,
  );
  await untilAnswers([settings.port]);
  await microsoft365.bot.installApp();
  const bare = await startBare(settings, settings.dataFolder, voters);
  try {
    const places = { settings, identity: microsoft365.identity, url: `http://127.0.0.1:${settings.port}` };
    const leader = people.find(({ roleKey }) => roleKey === 'projectLeader');
    if (!leader) throw new Error('The record names no project leader');
    const token = await microsoft365.identity.issueTabToken(leader);
    await api(places.url, token, '/api/decisions/D1/open');
    microsoft365.disturbances.change(disturbanceSettings.parse({ seed: 1, graph: { latencyMs: LATENCY_MS } }));
    const revision = { next: 0 };
    const card = await byCard(
      places,
      ({ question, answer, revision: from }) => ({
        vote: 'D1',
        revision: String(from),
        [`answer:${question}`]: answer,
      }),
      (told) => told.includes('vote.change'),
    );
    const plain = await byCard(
      { ...places, url: bare.url },
      ({ answer, revision: from }) => ({ answer, revision: String(from) }),
      (told) => told.includes('TextBlock'),
    );
    const sides = {
      card: { process: product, send: card, revision },
      tab: { process: product, send: await byTab(places, voters), revision },
      bare: { process: bare.process, send: plain, revision: { next: 0 } },
    };
    const rounds: Record<keyof typeof sides, Round[]> = { card: [], tab: [], bare: [] };
    const names = ['card', 'bare', 'tab'] as const;
    for (const name of names) {
      await holdRound(sides[name], voters);
      await pause(REST_MS);
    }
    const closed = await timeClosing(places.url, token);
    await api(places.url, token, '/api/decisions/D1/reopen', { reason: 'Fler rundor' });
    await pause(REST_MS);
    const before = { ...counted };
    const calls = { ballots: 0 };
    let leases = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const name of names) {
        await pause(REST_MS);
        const start = performance.now();
        rounds[name].push(await holdRound(sides[name], voters));
        if (name === 'bare') continue;
        calls.ballots += voters.length;
        leases += Math.ceil((performance.now() - start) / LEASE_MS);
      }
    }
    const creates = counted.creates - before.creates;
    const reads = counted.voteReads - before.voteReads;
    const closedLate = await timeClosing(places.url, token);
    const of = (name: keyof typeof sides, what: keyof Round): number =>
      median(rounds[name].map((round) => round[what]));
    return {
      '290 by card at once, 99th percentile ms': { value: of('card', 'p99'), goal: 1000 },
      '290 by tab at once, 99th percentile ms': { value: of('tab', 'p99'), goal: 1000 },
      'a bare botbuilder bot the same, 99th percentile ms': of('bare', 'p99'),
      'throughput by card to the bare bot’s': { value: of('card', 'perSecond') / of('bare', 'perSecond'), least: 0.6 },
      'throughput by tab to the bare bot’s': { value: of('tab', 'perSecond') / of('bare', 'perSecond'), least: 0.6 },
      'the process’s own time for a ballot by card, ms': of('card', 'cpu'),
      'the process’s own time for a ballot by tab, ms': of('tab', 'cpu'),
      'the bare bot’s own time for a ballot, ms': of('bare', 'cpu'),
      'not told yes at once, of all': of('card', 'unsure') + of('tab', 'unsure'),
      'rows written for a ballot': { value: creates / calls.ballots, goal: 1 },
      'readings of the vote in each lease (2 s) of voting': { value: reads / leases, goal: 2 },
      'from closing to the result with 50 ms at Graph, all having voted twice, ms': {
        value: closed,
        goal: LEASE_MS + 500,
      },
      'the same, all having voted eight times, ms': closedLate,
    };
  } finally {
    const ended = [product, bare.process].map((one) => new Promise((resolve) => one.once('exit', resolve)));
    product.kill('SIGTERM');
    bare.process.kill('SIGKILL');
    await Promise.all(ended);
  }
}

/** 290 municipalities that vote in the same moment with 50 ms at Graph, by card and by tab, beside a bot that does nothing but what it must. */
export async function votesAtOnce(): Promise<Figures> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'processfabriken-bench-'));
  const settings = localSettings({
    DATA_FOLDER: dataFolder,
    PORT: String(await freePort()),
    LOCAL_MICROSOFT365_PORT: String(await freePort()),
  });
  const calls = countCalls();
  const microsoft365 = await startMicrosoft365({ settings, pageFolder: dataFolder, faults: calls.count });
  try {
    return await measure(microsoft365, settings, calls);
  } finally {
    await microsoft365.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
