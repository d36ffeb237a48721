import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../sqlite';
import { addColumn, addTitle, columnsOf, presentColumn } from './columns';
import { GraphFault, invalidRequest, itemNotFound } from './graphFault';
import { graphTime } from './tables';
import { unverified } from './unverified';

/** A site that holds lists. */
export interface Site {
  /** `hostname,site collection guid,web guid`. */
  id: string;
  hostname: string;
  path: string;
  displayName: string;
  created: string;
}

/** A list of a site. */
export interface List {
  id: string;
  siteId: string;
  displayName: string;
  description: string;
  hidden: boolean;
  created: string;
  modified: string;
  generation: number;
}

const readList = (row: Row): List => ({
  id: String(row.id),
  siteId: String(row.site_id),
  displayName: String(row.display_name),
  description: String(row.description),
  hidden: row.hidden === 1,
  created: String(row.created),
  modified: String(row.modified),
  generation: Number(row.generation),
});

/** Makes the site unless it is there; its ids stay the same from then on. */
export function ensureSite(
  database: Database,
  given: { hostname: string; path: string; displayName: string; now: Date },
): Site {
  const row = database.first('SELECT * FROM graph_sites WHERE hostname = ? AND path = ?', given.hostname, given.path);
  if (row) {
    const { id, hostname, path, display_name, created } = row;
    return {
      id: String(id),
      hostname: String(hostname),
      path: String(path),
      displayName: String(display_name),
      created: String(created),
    };
  }
  const { hostname, path, displayName } = given;
  const site = {
    id: `${hostname},${randomUUID()},${randomUUID()}`,
    hostname,
    path,
    displayName,
    created: graphTime(given.now),
  };
  database.run(
    'INSERT INTO graph_sites (id, hostname, path, display_name, created) VALUES (?, ?, ?, ?, ?)',
    ...[site.id, hostname, path, displayName, site.created],
  );
  return site;
}

/** All lists of a site, oldest first. */
export const listsOf = (database: Database, site: Site): List[] =>
  database.all('SELECT * FROM graph_lists WHERE site_id = ? ORDER BY created, display_name', site.id).map(readList);

/** A list by id or display name. Throws 404. */
export function requireList(database: Database, site: Site, name: string): List {
  const row = database.first(
    'SELECT * FROM graph_lists WHERE site_id = ? AND (id = ? OR display_name = ? COLLATE NOCASE)',
    ...[site.id, name, name],
  );
  if (!row) throw itemNotFound('The specified list was not found');
  return readList(row);
}

interface ListBody {
  displayName?: unknown;
  description?: unknown;
  columns?: unknown;
  list?: { template?: unknown; hidden?: unknown };
}

function requireFreeName(database: Database, site: Site, name: string): void {
  const taken = database.first(
    'SELECT id FROM graph_lists WHERE site_id = ? AND display_name = ? COLLATE NOCASE',
    ...[site.id, name],
  );
  if (taken) {
    throw new GraphFault(
      unverified.duplicateListStatus.value,
      'nameAlreadyExists',
      'The specified item name already exists.',
    );
  }
}

/** Creates a list with its columns from the body of POST /lists. */
export function createList(database: Database, site: Site, request: { body: unknown; now: Date }): List {
  const body = (request.body ?? {}) as ListBody;
  const { displayName } = body;
  if (typeof displayName !== 'string' || displayName === '') throw invalidRequest('displayName is required');
  const template = body.list?.template ?? 'genericList';
  if (template !== 'genericList') throw invalidRequest('Only the template genericList is served here');
  if (body.columns !== undefined && !Array.isArray(body.columns)) throw invalidRequest('columns must be a collection');
  const columns: readonly unknown[] = body.columns ?? [];
  return database.transaction(() => {
    requireFreeName(database, site, displayName);
    const id = randomUUID();
    const now = graphTime(request.now);
    database.run(
      `INSERT INTO graph_lists (id, site_id, display_name, description, template, hidden, created, modified)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        id,
        site.id,
        displayName,
        String(body.description ?? ''),
        template,
        body.list?.hidden === true ? 1 : 0,
        now,
        now,
      ],
    );
    addTitle(database, id);
    for (const column of columns) addColumn(database, id, column);
    return requireList(database, site, id);
  });
}

/** Changes a list's display name or description. */
export function changeList(database: Database, site: Site, change: { list: List; body: unknown }): List {
  const body = (change.body ?? {}) as ListBody;
  const { list } = change;
  const displayName = typeof body.displayName === 'string' ? body.displayName : list.displayName;
  if (displayName.toLowerCase() !== list.displayName.toLowerCase()) requireFreeName(database, site, displayName);
  const description = typeof body.description === 'string' ? body.description : list.description;
  database.run(
    'UPDATE graph_lists SET display_name = ?, description = ? WHERE id = ?',
    displayName,
    description,
    list.id,
  );
  return requireList(database, site, list.id);
}

/** Makes every delta token of a list stale, as SharePoint does now and then; for tests of resynchronising. */
export const expireDeltaTokens = (database: Database, listId: string): void =>
  void database.run('UPDATE graph_lists SET generation = generation + 1 WHERE id = ?', listId);

/** The address at which a person would see a list. */
export const listUrl = (site: Site, list: List): string =>
  `https://${site.hostname}${site.path}/Lists/${encodeURIComponent(list.displayName)}`;

/** A site as Graph shows it. */
export const presentSite = (site: Site): Record<string, unknown> => ({
  id: site.id,
  createdDateTime: site.created,
  displayName: site.displayName,
  name: site.path.split('/').at(-1) ?? '',
  webUrl: `https://${site.hostname}${site.path}`,
  siteCollection: { hostname: site.hostname },
});

/** A list as Graph shows it, with its columns when asked for. */
export function presentList(
  database: Database,
  site: Site,
  shown: { list: List; withColumns: boolean },
): Record<string, unknown> {
  const { list, withColumns } = shown;
  return {
    '@odata.etag': `"${list.id},1"`,
    createdDateTime: list.created,
    description: list.description,
    eTag: `"${list.id},1"`,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.displayName,
    webUrl: listUrl(site, list),
    displayName: list.displayName,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: 'genericList' },
    ...(withColumns ? { columns: columnsOf(database, list.id).map(presentColumn) } : {}),
  };
}
