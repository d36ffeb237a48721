import { lists } from '../../../shared/lists';
import { SYSTEM_COLUMNS } from '../../../shared/schema/codec';
import type { GraphClient } from '../graphClient';
import { isFailure } from '../graphError';
import { type GraphList, readAll } from '../siteLists';
import type { RawList, RawRow, RawSite } from './Upgrade';

/** How many rows an upgrade has added and changed. */
export interface Written {
  created: number;
  changed: number;
}

interface Work {
  client: GraphClient;
  sitePath: string;
  /** Writes nothing, but lets the upgrade read what it would have written. */
  dryRun: boolean;
}

interface GraphRow {
  id: string;
  eTag?: string;
  fields?: Record<string, unknown>;
}

const BY_SYSTEM = 'system';

const nameOf = (list: RawList): string => (typeof list === 'string' ? lists[list].label.sv : list.displayName);

/** Rows as they would be after a trial run, list by list. */
class TrialRows {
  private readonly held = new Map<string, RawRow[]>();

  async rows(name: string, read: () => Promise<RawRow[]>): Promise<RawRow[]> {
    const rows = this.held.get(name) ?? (await read());
    this.held.set(name, rows);
    return rows;
  }

  put(name: string, row: RawRow): void {
    const others = (this.held.get(name) ?? []).filter(({ id }) => id !== row.id);
    this.held.set(name, [...others, row]);
  }
}

/** The site's rows past the app's own shapes, counting what is written. */
export function openRawSite({ client, sitePath, dryRun }: Work): { site: RawSite; written: Written } {
  const written: Written = { created: 0, changed: 0 };
  const trial = dryRun ? new TrialRows() : undefined;
  let ids: Promise<Map<string, string>> | undefined;

  async function pathOf(name: string): Promise<string | undefined> {
    ids ??= readAll<GraphList>(client, `${sitePath}/lists`).then(
      (found) => new Map(found.map((list) => [list.displayName, list.id])),
    );
    const id = (await ids).get(name);
    return id === undefined ? undefined : `${sitePath}/lists/${id}/items`;
  }

  async function requirePath(name: string): Promise<string> {
    const path = await pathOf(name);
    if (path === undefined) throw new Error(`there is no list ${name} to upgrade`);
    return path;
  }

  async function read(name: string): Promise<RawRow[]> {
    const path = await pathOf(name);
    if (path === undefined) return [];
    const rows = await readAll<GraphRow>(client, `${path}?$expand=fields&$top=500`);
    return rows.map(({ id, eTag = '', fields = {} }) => ({ id, eTag, fields }));
  }

  const rowsOf = (name: string): Promise<RawRow[]> =>
    trial
      ? trial.rows(name, () => read(name)).then((rows) => rows.toSorted((a, b) => Number(a.id) - Number(b.id)))
      : read(name);

  const site: RawSite = {
    rows: (list) => rowsOf(nameOf(list)),
    async create(list, fields) {
      const name = nameOf(list);
      const stamp = { [SYSTEM_COLUMNS.createdBy]: BY_SYSTEM, [SYSTEM_COLUMNS.changedBy]: BY_SYSTEM };
      const row = { Title: fields.AppKey, ...stamp, ...fields };
      if (trial) {
        const rows = await rowsOf(name);
        const key = fields.AppKey.toLowerCase();
        if (rows.some((one) => String(one.fields.AppKey).toLowerCase() === key)) return;
        trial.put(name, { id: String(1_000_000 + rows.length), eTag: '', fields: row });
      } else {
        try {
          await client.post(await requirePath(name), { fields: row });
        } catch (error) {
          if (isFailure(error, 'duplicate')) return;
          throw error;
        }
      }
      written.created += 1;
    },
    async change(list, row, fields) {
      const name = nameOf(list);
      const stamped = { [SYSTEM_COLUMNS.changedBy]: BY_SYSTEM, ...fields };
      if (trial) trial.put(name, { ...row, fields: { ...row.fields, ...stamped } });
      else await client.patch(`${await requirePath(name)}/${row.id}/fields`, stamped, row.eTag);
      written.changed += 1;
    },
  };
  return { site, written };
}
