import { createAppTokens } from '../../bot/access/appToken';
import type { Config } from '../../bot/config';
import type { Logger } from '../../bot/ports';
import { createGraphClient } from '../../bot/sharepoint/graphClient';
import { provision } from '../../bot/sharepoint/provision';
import { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { plantSeed } from './seed/plantSeed';

/** Makes the lists of a running Microsoft 365 and puts the steering group's data in place; what is there stays. */
export async function prepareSite(config: Config, logger: Logger): Promise<void> {
  const clock = (): Date => new Date();
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  const client = createGraphClient({ graphBaseUrl: config.graph.baseUrl, tokens, fetch, clock });
  const { problems } = await provision(client, config.site, { logger });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.sv).join('\n'));
  const { site, followIntervalMs } = config;
  const store = new SharePointLists({ client, site, clock, logger, followIntervalMs });
  await store.start();
  await plantSeed(store, config.entra.tenantId);
  store.stop();
}
