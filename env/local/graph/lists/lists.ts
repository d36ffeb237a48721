import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../../sqlite';
import { isObject, refuseUnknown, requireObject } from '../body';
import { GraphFault, invalidRequest, itemNotFound } from '../graphFault';
import type { Site } from '../sites/sites';
import { graphTime } from '../tables';
import { unverified } from '../unverified';
import { addColumn, addTitle, columnsOf, presentColumn } from './columns';

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

const LIST = new Set(['displayName', 'name', 'description', 'columns', 'list']);
const LIST_INFO = new Set(['template', 'hidden', 'contentTypesEnabled']);

/** A list resource as it is sent. Throws 400 on what a list does not have. */
function readBody(given: unknown): ListBody {
  const body = requireObject(given);
  refuseUnknown(body, LIST, 'list');
  if (isObject(body.list)) refuseUnknown(body.list, LIST_INFO, 'listInfo');
  return body;
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
  const body = readBody(request.body);
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
  const body = readBody(change.body);
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
    ...(withColumns ? { columns: columnsOf(database, list.id).map((column) => presentColumn(column)) } : {}),
  };
}
