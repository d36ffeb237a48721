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
export class GraphRawSite implements RawSite {
  readonly written: Written = { created: 0, changed: 0 };
  private readonly trial: TrialRows | undefined;
  private ids: Promise<Map<string, string>> | undefined;

  constructor(private readonly work: Work) {
    this.trial = work.dryRun ? new TrialRows() : undefined;
  }

  rows(list: RawList): Promise<readonly RawRow[]> {
    return this.rowsOf(nameOf(list));
  }

  async create(list: RawList, fields: Readonly<Record<string, unknown>> & { AppKey: string }): Promise<void> {
    const stamp = { [SYSTEM_COLUMNS.createdBy]: BY_SYSTEM, [SYSTEM_COLUMNS.changedBy]: BY_SYSTEM };
    const row = { Title: fields.AppKey, ...stamp, ...fields };
    const isNew = await (this.trial ? this.tryCreate : this.reallyCreate).call(this, nameOf(list), row);
    if (isNew) this.written.created += 1;
  }

  async change(list: RawList, row: RawRow, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const name = nameOf(list);
    const stamped = { [SYSTEM_COLUMNS.changedBy]: BY_SYSTEM, ...fields };
    if (this.trial) this.trial.put(name, { ...row, fields: { ...row.fields, ...stamped } });
    else await this.work.client.patch(`${await this.requirePath(name)}/${row.id}/fields`, stamped, row.eTag);
    this.written.changed += 1;
  }

  private async reallyCreate(name: string, row: RawRow['fields']): Promise<boolean> {
    try {
      await this.work.client.post(await this.requirePath(name), { fields: row });
      return true;
    } catch (error) {
      if (isFailure(error, 'duplicate')) return false;
      throw error;
    }
  }

  private async tryCreate(name: string, row: RawRow['fields']): Promise<boolean> {
    const rows = await this.rowsOf(name);
    const key = String(row.AppKey).toLowerCase();
    if (rows.some((one) => String(one.fields.AppKey).toLowerCase() === key)) return false;
    this.trial?.put(name, { id: String(1_000_000 + rows.length), eTag: '', fields: row });
    return true;
  }

  private async rowsOf(name: string): Promise<readonly RawRow[]> {
    if (!this.trial) return this.read(name);
    const rows = await this.trial.rows(name, () => this.read(name));
    return rows.toSorted((a, b) => Number(a.id) - Number(b.id));
  }

  private async read(name: string): Promise<RawRow[]> {
    const path = await this.pathOf(name);
    if (path === undefined) return [];
    const rows = await readAll<GraphRow>(this.work.client, `${path}?$expand=fields&$top=500`);
    return rows.map(({ id, eTag = '', fields = {} }) => ({ id, eTag, fields }));
  }

  private async pathOf(name: string): Promise<string | undefined> {
    const { client, sitePath } = this.work;
    this.ids ??= readAll<GraphList>(client, `${sitePath}/lists`).then(
      (found) => new Map(found.map((list) => [list.displayName, list.id])),
    );
    const id = (await this.ids).get(name);
    return id === undefined ? undefined : `${sitePath}/lists/${id}/items`;
  }

  private async requirePath(name: string): Promise<string> {
    const path = await this.pathOf(name);
    if (path === undefined) throw new Error(`there is no list ${name} to upgrade`);
    return path;
  }
}
