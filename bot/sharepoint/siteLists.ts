import { AppError } from '../../shared/AppError';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { GraphClient } from './graphClient';

/** A page of a Graph collection. */
export interface Page<T> {
  value: T[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

/** A list as Graph names it. */
export interface GraphList {
  id: string;
  displayName: string;
}

/** Reads a whole collection, page by page; next links are followed as they are. */
export async function readAll<T>(client: GraphClient, path: string): Promise<T[]> {
  const rows: T[] = [];
  for (let next: string | undefined = path; next !== undefined; ) {
    const page: Page<T> = await client.get<Page<T>>(next);
    rows.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return rows;
}

/** Where the lists are: ids are looked up by display name once and then remembered. */
export interface SiteLists {
  /** `/sites/{id}`. */
  sitePath(): Promise<string>;
  /** `/sites/{id}/lists/{id}`. Throws AppError unavailable when SharePoint has no list of that name. */
  listPath(list: ListDefinition): Promise<string>;
  /** Looks everything up again next time, for example after a list was created. */
  forget(): void;
}

/** Finds a site's lists. `path` is server relative, for example `/sites/digitala-processer`. */
export function createSiteLists(client: GraphClient, site: { hostname: string; path: string }): SiteLists {
  let sitePath: Promise<string> | undefined;
  let listIds: Promise<Map<string, string>> | undefined;

  async function findSite(): Promise<string> {
    const path = site.path.split('/').map(encodeURIComponent).join('/');
    const { id } = await client.get<{ id: string }>(`/sites/${site.hostname}:${path}`);
    return `/sites/${id}`;
  }
  async function findLists(): Promise<Map<string, string>> {
    const found = await readAll<GraphList>(client, `${await self.sitePath()}/lists`);
    return new Map(found.map((list) => [list.displayName, list.id]));
  }
  const self: SiteLists = {
    sitePath() {
      sitePath ??= findSite().catch((error: unknown) => {
        // A failed look-up must not be remembered.
        sitePath = undefined;
        throw error;
      });
      return sitePath;
    },
    async listPath(list) {
      listIds ??= findLists().catch((error: unknown) => {
        listIds = undefined;
        throw error;
      });
      const id = (await listIds).get(list.label.sv);
      if (id === undefined) {
        listIds = undefined;
        throw new AppError('unavailable', { values: { list: list.label.sv, missing: 'list' } });
      }
      return `${await self.sitePath()}/lists/${id}`;
    },
    forget() {
      listIds = undefined;
    },
  };
  return self;
}
