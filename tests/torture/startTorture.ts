import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { readConfig } from '../../bot/config';
import { seededRandom } from '../../env/local/disturbances/random';
import { freePort } from '../../env/local/freePort';
import { startMicrosoft365 } from '../../env/local/microsoft365';
import { prepareSite } from '../../env/local/prepareSite';
import { people } from '../../env/local/seed/people';
import { localSettings, productEnvironment } from '../../env/local/settings';
import { Client } from './Client';
import { Editor } from './Editor';
import { holdRound, type Pace, type Table } from './holdRounds';
import { type Invariants, noViolations } from './invariants';
import { startProcesses } from './productProcesses';
import { storedRisk } from './storedRisk';
import { Voter } from './Voter';

interface Options {
  seed: number;
  processes: number;
  /** The built product. */
  server: string;
  pace: Pace;
  /** Asked before each round. */
  goesOn: (rounds: number) => boolean;
}

/** What a torture came to. */
export interface Tortured {
  seed: number;
  processes: number;
  rounds: number;
  kills: number;
  ballots: { tried: number; acknowledged: number };
  edits: { tried: number; acknowledged: number };
  violations: Invariants;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Holds rounds of a vote against the product as production runs it, while everything goes wrong. */
export async function torture({ seed, processes: count, server, pace, goesOn }: Options): Promise<Tortured> {
  const random = seededRandom(seed);
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'processfabriken-torture-'));
  const settings = localSettings({
    DATA_FOLDER: dataFolder,
    PORT: String(await freePort()),
    LOCAL_MICROSOFT365_PORT: String(await freePort()),
    FOLLOW_INTERVAL_MS: '500',
  });
  const microsoft365 = await startMicrosoft365({ settings, pageFolder: dataFolder });
  try {
    await prepareSite(readConfig(productEnvironment(settings)), pino({ level: 'silent' }));
    const processes = await startProcesses(settings, server, count);
    try {
      await microsoft365.bot.installApp();
      const places = { product: `http://127.0.0.1:${settings.port}`, microsoft365: settings.microsoft365Url };
      const clients = people.map((person) => new Client(person, places));
      const leader = clients.find(({ person }) => person.roleKey === 'projectLeader');
      if (!leader) throw new Error('The record names no project leader');
      const table: Table = {
        leader,
        voters: clients.flatMap((client) =>
          client.person.municipality === null ? [] : [new Voter(client, client.person.municipality, random)],
        ),
        editors: ['R1', 'R2'].map((risk) => new Editor(leader, risk, storedRisk(places.microsoft365))),
        processes,
        disturbances: microsoft365.disturbances,
        random,
        pace,
      };
      const violations = noViolations();
      let rounds = 0;
      for (; goesOn(rounds); rounds += 1) await holdRound(table, rounds + 1, violations);
      const attempts = table.voters.flatMap((voter) => voter.attempts);
      return {
        seed,
        processes: count,
        rounds,
        kills: processes.kills,
        ballots: { tried: attempts.length, acknowledged: attempts.filter((one) => one.acknowledged).length },
        edits: {
          tried: sum(table.editors.map(({ edits }) => edits)),
          acknowledged: sum(table.editors.map(({ acknowledged }) => acknowledged)),
        },
        violations,
      };
    } finally {
      await processes.close();
    }
  } finally {
    await microsoft365.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}
