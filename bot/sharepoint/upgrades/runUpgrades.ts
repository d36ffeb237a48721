import type { GraphClient } from '../graphClient';
import { isFailure } from '../graphError';
import { GraphRawSite, type Written } from './GraphRawSite';
import type { RawSite, Upgrade } from './Upgrade';

interface Work {
  client: GraphClient;
  sitePath: string;
  dryRun: boolean;
}

/** An upgrade that had something to do, and how much. */
interface UpgradeOutcome extends Written {
  upgrade: Upgrade;
}

/** So many times an upgrade is begun again when somebody wrote at the same time or an answer was lost. */
const ATTEMPTS = 5;

async function runOne(site: RawSite, upgrade: Upgrade): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await upgrade.run(site);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isFailure(error, 'changed', 'uncertain')) throw error;
    }
  }
}

/**
 * Runs the upgrades in their order and says which had something to do. A trial writes nothing, and each upgrade sees what
 * those before it would have written. Throws GraphFailure; run again it goes on where it was.
 */
export async function runUpgrades(work: Work, upgrades: readonly Upgrade[]): Promise<readonly UpgradeOutcome[]> {
  const site = new GraphRawSite(work);
  const outcomes: UpgradeOutcome[] = [];
  for (const upgrade of upgrades) {
    const before = { ...site.written };
    await runOne(site, upgrade);
    const created = site.written.created - before.created;
    const changed = site.written.changed - before.changed;
    if (created + changed > 0) outcomes.push({ upgrade, created, changed });
  }
  return outcomes;
}
