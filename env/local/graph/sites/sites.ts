import { randomUUID } from 'node:crypto';
import type { Database } from '../../sqlite';
import { graphTime } from '../tables';

/** A site that holds lists. */
export interface Site {
  /** `hostname,site collection guid,web guid`. */
  id: string;
  hostname: string;
  path: string;
  displayName: string;
  created: string;
}

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

/** A site as Graph shows it. */
export const presentSite = (site: Site): Record<string, unknown> => ({
  id: site.id,
  createdDateTime: site.created,
  displayName: site.displayName,
  name: site.path.split('/').at(-1) ?? '',
  webUrl: `https://${site.hostname}${site.path}`,
  siteCollection: { hostname: site.hostname },
});
