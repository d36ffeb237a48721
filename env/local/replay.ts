import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readCommandLine, refuseCommand } from '../../bot/commandLine';
import { freePort } from './freePort';
import { differences } from './replay/differences';
import { holdMeeting } from './replay/holdMeeting';
import { keepMinutes } from './replay/keepMinutes';
import { localSettings } from './settings';
import { startLocal } from './startLocal';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const USAGE = 'npm run replay [-- --minutes FILE.docx [--wording corrected]]';

/** `--minutes FILE.docx [--wording corrected]`; verbatim unless said. */
function minutesAsked(): { file: string; wording: 'verbatim' | 'corrected' } | undefined {
  const { minutes, wording = 'verbatim' } = readCommandLine(
    { options: { minutes: { type: 'string' }, wording: { type: 'string' } } },
    USAGE,
  ).values;
  if (wording !== 'verbatim' && wording !== 'corrected')
    return refuseCommand('--wording is verbatim or corrected.', USAGE);
  return minutes === undefined ? undefined : { file: minutes, wording };
}

/**
 * `npm run replay`: holds the meeting of 2021-05-20 by itself on a fresh local Microsoft 365, and exits non-zero when anything differs from the record.
 * With `--minutes` it first writes the minutes of the record as it was entered.
 */
async function main(): Promise<number> {
  const asked = minutesAsked();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'processfabriken-'));
  const settings = localSettings({
    DATA_FOLDER: dataFolder,
    PORT: String(await freePort()),
    LOCAL_MICROSOFT365_PORT: String(await freePort()),
    // One process alone takes the ballots, so that closing need not wait long for others.
    VOTE_LEASE_MS: '500',
    FOLLOW_INTERVAL_MS: '500',
  });
  const logger = pino({ level: 'error' }, pino.destination(2));
  const local = await startLocal({ settings, logger, tabsFolder: folder('tabs'), pageFolder: folder('teams') });
  try {
    const before = local.product.store.metrics().calls.kinds;
    const atStart = { ...before };
    const places = { product: local.product.url, microsoft365: local.url };
    const minutes = asked && (await keepMinutes(places, asked));
    const held = await holdMeeting(places, settings.tenantId);
    await local.product.idle();
    const after = local.product.store.metrics().calls.kinds;
    const graphCalls = Object.fromEntries(
      Object.entries(after).map(([kind, count]) => [kind, count - (Reflect.get(atStart, kind) as number)]),
    );
    const found = [...differences(held), ...((await minutes?.differences()) ?? [])];
    console.log(
      JSON.stringify(
        { held, ...(minutes ? { minutes: minutes.written } : {}), graphCalls, differences: found },
        null,
        2,
      ),
    );
    return found.length === 0 ? 0 : 1;
  } finally {
    await local.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
