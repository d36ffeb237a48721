import { writeFile } from 'node:fs/promises';
import { readCommandLine, refuseCommand } from '../../bot/commandLine';
import { buildProduct } from '../support/buildProcess';
import { type Tortured, torture } from './startTorture';

/** About half a minute on a machine that does nothing else. */
const PACE = { turns: 40, kills: 4, restMs: 700 };

const USAGE = 'npm run torture -- [--minutes N] [--seed S] [--json FILE]';

/** `npm run torture -- [--minutes N] [--seed S] [--json FILE]`: ends with 1 when anything that must hold does not. */
async function main(): Promise<number> {
  const { values } = readCommandLine(
    {
      options: {
        minutes: { type: 'string', default: '5' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
      },
    },
    USAGE,
  );
  const minutes = Number(values.minutes);
  const seed = Number(values.seed);
  if (!(minutes > 0)) refuseCommand(`--minutes is a number above 0, not ${values.minutes}.`, USAGE);
  if (!Number.isSafeInteger(seed)) refuseCommand(`--seed is a whole number, not ${values.seed}.`, USAGE);
  const each = (minutes * 60_000) / 2;
  const server = await buildProduct();
  const results: Tortured[] = [];
  for (const processes of [1, 2]) {
    const end = Date.now() + each;
    const goesOn = (rounds: number) => rounds === 0 || Date.now() < end;
    results.push(await torture({ seed, processes, server, pace: PACE, goesOn }));
  }
  for (const { violations, ...about } of results) {
    console.log(JSON.stringify(about));
    console.table(violations);
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
  const holds = ({ violations }: Tortured) => Object.values(violations).every((count) => count === 0);
  // Nothing is proved by a meeting at which nobody got through.
  const hasLife = ({ ballots, kills }: Tortured) => ballots.acknowledged > 0 && kills > 0;
  return results.every((one) => holds(one) && hasLife(one)) ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
