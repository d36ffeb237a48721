import { createAppTokens } from '../../../bot/access/appToken';
import type { Config } from '../../../bot/config';
import { createGraphClient, type GraphClient } from '../../../bot/sharepoint/graphClient';
import { SharePointLists } from '../../../bot/sharepoint/sharePointLists';
import { people, stableGuid } from '../../../env/local/seed/people';
import { memberKey } from '../../../shared/lists/members';
import { quietLogger } from '../../support/localGraph';

/** Somebody who votes. */
export interface BenchVoter {
  objectId: string;
  name: string;
}

const seeded = people.filter(({ municipality }) => municipality !== null);
const by = 'system';

/** The app's own connection to Graph, for what is put in place before anything is measured. */
export function connectGraph(config: Config): GraphClient {
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  return createGraphClient({ graphBaseUrl: config.graph.baseUrl, tokens, fetch, clock: () => new Date() });
}

/** Adds municipalities with a member each until there are `count` that vote; gives everybody who votes. */
export async function gatherCrowd(config: Config, count: number): Promise<BenchVoter[]> {
  const { site } = config;
  const store = new SharePointLists({
    client: connectGraph(config),
    site,
    clock: () => new Date(),
    logger: quietLogger,
    followIntervalMs: 60_000,
  });
  const { tenantId } = config.entra;
  const added = Array.from({ length: count - seeded.length }, (_, index) => {
    const name = `Kommun ${index + 1}`;
    return { code: String(9000 + index), name, objectId: stableGuid(name) };
  });
  for (const { code, name, objectId } of added) {
    await store.create('municipalities', { name, officialName: name }, { key: code, by });
    await store.create('mandates', { title: name, municipality: code }, { key: code, by });
    const key = memberKey(tenantId, objectId);
    await store.create('members', { name: `Ledamot för ${name}`, tenantId, objectId, organisation: name }, { key, by });
    const membership = { member: key, role: 'steeringGroupMember' as const, municipality: code };
    await store.create('memberships', membership, { key: `uppdrag.${code}`, by });
  }
  return [...seeded, ...added].map(({ objectId, name }) => ({ objectId, name }));
}
