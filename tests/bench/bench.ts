/** `npm run bench`: figures, not tests. Ratios are to a baseline run in the same process, since seconds depend on the machine. */

import { writeFileSync } from 'node:fs';
import { readCommandLine } from '../../bot/commandLine';
import { people } from '../../env/local/seed/people';
import { lists } from '../../shared/lists';
import { FIRST_RULE } from '../../shared/lists/votes';
import { type Round, tally } from '../../shared/rules/tally';
import { columnsOf } from '../../shared/schema/columns';
import { startWorld } from '../support/testWorld';
import { castFrom, choice } from '../support/voting';
import { exchange } from './exchange';
import { type Figures, line } from './goals';
import { inBrowser } from './inBrowser';
import { minutes } from './minutes';
import { scripts } from './scripts';
import { similarity } from './similarity';
import { transport } from './transport';
import { votesAtOnce } from './votes/votesAtOnce';

const now = (): number => performance.now();

async function timed(work: () => unknown | Promise<unknown>): Promise<number> {
  const start = now();
  await work();
  return now() - start;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What voting and looking cost in calls to Graph, and how a ballot compares with a bare write through the same client. */
async function voting(): Promise<Figures> {
  const world = await startWorld();
  try {
    const calls = (): number => Object.values(world.client.counts.kinds).reduce((sum, count) => sum + count, 0);
    const leader = world.actor('sara-herrman');
    const beforeView = calls();
    const views = await timed(() => {
      for (let index = 0; index < 1000; index += 1) world.services.readList.copy(leader, 'initiatives', 'listed');
    });
    const viewCalls = calls() - beforeView;
    await world.services.votes.open(leader, 'D1');
    await world.log.idle();
    const members = people.filter((person) => person.municipality !== null);
    const created = world.client.counts.kinds.create;
    const beforeVotes = calls();
    const latencies: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const answer = String((round % 3) + 1);
      for (const { id } of members) {
        latencies.push(
          await timed(() => castFrom(world.services.votes, world.actor(id, 'card'), 'D1', choice(answer))),
        );
      }
    }
    const ballots = latencies.length;
    const voteCalls = calls() - beforeVotes;
    const writes = world.client.counts.kinds.create - created;
    const site = await world.client.get<{ id: string }>(`/sites/${world.graph.site.hostname}:${world.graph.site.path}`);
    const path = `/sites/${site.id}/lists`;
    const bare = { displayName: 'Jämförelse', columns: columnsOf(lists.ballots), list: { template: 'genericList' } };
    const list = await world.client.post<{ id: string }>(path, bare);
    const plain: number[] = [];
    for (let index = 0; index < ballots; index += 1) {
      plain.push(
        await timed(() =>
          world.client.post(`${path}/${list.id}/items`, { fields: { Title: `r${index}`, AppKey: `r${index}` } }),
        ),
      );
    }
    latencies.sort((a, b) => a - b);
    plain.sort((a, b) => a - b);
    return {
      'Graph calls for 1,000 page views': viewCalls,
      'milliseconds for 1,000 page views': views,
      'Graph writes per ballot': writes / ballots,
      'Graph calls per ballot, all kinds': voteCalls / ballots,
      'ballot, median ms': at(latencies, 0.5),
      'ballot, 99th percentile ms': at(latencies, 0.99),
      'ballot to bare Graph write, ratio of medians': at(latencies, 0.5) / at(plain, 0.5),
    };
  } finally {
    await world.close();
  }
}

/** Counting 290 mandates. */
async function counting(): Promise<Figures> {
  const municipalities = Array.from({ length: 290 }, (_, index) => String(1000 + index));
  const question = { id: 'alternative', kind: 'alternative' as const, subject: '', answers: ['1', '2', '3'] };
  const chain = [1, 2, 3].map((revision) => ({
    revision,
    round: 1,
    answers: [{ question: 'alternative', answer: String(revision) }],
  }));
  const round: Round = {
    electorate: { municipalities, questions: [question] },
    rule: FIRST_RULE,
    method: 'openToAbsent',
    round: 1,
    before: undefined,
    chainOf: () => chain,
    present: [],
  };
  const count = await timed(() => tally(round));
  return {
    'count 290 mandates with 870 ballots, ms': count,
  };
}

const OPTIONS = {
  lists: { type: 'boolean' },
  votes: { type: 'boolean' },
  similar: { type: 'boolean' },
  exchange: { type: 'boolean' },
  browser: { type: 'boolean' },
  json: { type: 'string' },
} as const;
const USAGE = 'npm run bench [-- [--lists | --votes | --similar | --exchange | --browser] [--json FILE]]';

async function main(): Promise<void> {
  const { json, ...asked } = readCommandLine({ options: OPTIONS }, USAGE).values;
  const tell = (found: Figures): void => tellFigures(found, json);
  const figures: Figures = {};
  if (asked.similar) return tell(similarity());
  if (asked.exchange) return tell(await exchange());
  if (!asked.votes && !asked.browser)
    Object.assign(figures, await transport(), scripts(), similarity(), await exchange());
  if (asked.browser) Object.assign(figures, await inBrowser());
  if (!asked.lists && !asked.browser) Object.assign(figures, await voting(), await counting(), await votesAtOnce());
  if (!asked.votes && !asked.lists && !asked.browser) Object.assign(figures, await minutes());
  tell(figures);
}

/** Says every figure, and keeps them in a file when asked to. */
function tellFigures(figures: Figures, file: string | undefined): void {
  for (const [name, figure] of Object.entries(figures)) console.log(line(name, figure));
  if (file) writeFileSync(file, JSON.stringify(figures, null, 2));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
