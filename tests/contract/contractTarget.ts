import { randomUUID } from 'node:crypto';
import { createAppTokens } from '../../bot/access/appToken';
import { createGraphClient, type GraphClient } from '../../bot/sharepoint/graphClient';
import { provision } from '../../bot/sharepoint/provision';
import { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { createSiteLists, type SiteLists } from '../../bot/sharepoint/siteLists';
import { type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { quietLogger, startLocalGraph } from '../support/localGraph';

/** Where the contract suite runs: the local Graph server always, a real tenant when its variables are set. */
export interface ContractTarget {
  client: GraphClient;
  site: SiteLists;
  store: SharePointLists;
  /** The lists under the names they have there. */
  definitions: Record<ListName, ListDefinition>;
  /** A key that no earlier run has used. */
  newKey(): string;
  /** Takes away what this run made. */
  close(): Promise<void>;
}

interface Place {
  client: GraphClient;
  site: { hostname: string; path: string };
  close(): Promise<void>;
}

const NAMES = ['TENANT_ID', 'CLIENT_ID', 'CLIENT_SECRET', 'SITE_URL'] as const;

/** The real tenant's variables, CONTRACT_GRAPH_TENANT_ID and so on; undefined when none is set. Throws when only some are. */
function realTenant(): Record<(typeof NAMES)[number], string> | undefined {
  const given = NAMES.map((name) => [name, process.env[`CONTRACT_GRAPH_${name}`] ?? ''] as const);
  const missing = given.filter(([, value]) => value === '');
  if (missing.length === NAMES.length) return undefined;
  if (missing.length > 0) throw new Error(`missing: ${missing.map(([name]) => `CONTRACT_GRAPH_${name}`).join(', ')}`);
  // Built from the four names above, none of which is empty.
  return Object.fromEntries(given) as Record<(typeof NAMES)[number], string>;
}

const tenant = realTenant();

/** Said in the suite's title, so that a run shows what it was run against. */
export const targetName = tenant ? `SharePoint at ${tenant.SITE_URL}` : 'the local Graph server';

async function findPlace(): Promise<Place> {
  if (!tenant) {
    const graph = await startLocalGraph();
    return { client: graph.client(), site: graph.site, close: () => graph.close() };
  }
  const identity = {
    clientId: tenant.CLIENT_ID,
    tenantId: tenant.TENANT_ID,
    credential: { kind: 'secret', secret: tenant.CLIENT_SECRET },
  } as const;
  const client = createGraphClient({
    graphBaseUrl: 'https://graph.microsoft.com',
    tokens: createAppTokens(identity, { entraBaseUrl: 'https://login.microsoftonline.com', fetch }),
    fetch,
    clock: () => new Date(),
    retryBudgetMs: 120_000,
  });
  const url = new URL(tenant.SITE_URL);
  return {
    client,
    site: { hostname: url.hostname, path: url.pathname.replace(/\/$/, '') },
    close: async () => undefined,
  };
}

/** Lists of their own, so that a run in a real site touches nobody's data. */
function trialLists(): Record<ListName, ListDefinition> {
  const renamed = Object.entries<ListDefinition>(lists).map(([name, list]) => [
    name,
    { ...list, label: { ...list.label, sv: `Kontraktstest ${list.label.sv}` } },
  ]);
  // The names are the registry's own.
  return Object.fromEntries(renamed) as Record<ListName, ListDefinition>;
}

/** Makes the lists and a store on them. */
export async function openContractTarget(): Promise<ContractTarget> {
  const place = await findPlace();
  const definitions = trialLists();
  const report = await provision(place.client, place.site, { logger: quietLogger, lists: Object.values(definitions) });
  if (report.problems.length > 0) throw new Error(report.problems.map((problem) => problem.en).join('\n'));
  const run = randomUUID().slice(0, 8);
  const site = createSiteLists(place.client, place.site);
  const store = new SharePointLists({
    client: place.client,
    site: place.site,
    clock: () => new Date(),
    logger: quietLogger,
    followIntervalMs: 2000,
    definitions,
  });
  await store.start();
  store.stop();
  let made = 0;
  const mine = (row: { key: string | null }): boolean => row.key?.startsWith(`${run}.`) ?? false;
  return {
    client: place.client,
    site,
    store,
    definitions,
    newKey: () => `${run}.${++made}`,
    async close() {
      for (const [name, definition] of tenant ? Object.entries(definitions) : []) {
        // From the same registry as above.
        const list = name as ListName;
        const path = await site.listPath(definition);
        await store.sync(list);
        const ids = [...store.all(list).filter(mine), ...store.broken(list).filter(mine)].map((row) => row.id);
        for (const id of new Set(ids)) await place.client.remove(`${path}/items/${id}`);
      }
      await place.close();
    },
  };
}
