import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { decode, encode, type GraphItem, SYSTEM_COLUMNS } from '../../shared/schema/codec';
import { columnName, type ListDefinition } from '../../shared/schema/defineList';
import type { CreateOptions, UpdateOptions } from '../services/ports';
import type { GraphClient } from './graphClient';
import { isFailure, toAppError } from './graphError';
import { type AnyItem, type Replica, versionOf } from './replica';
import { readAll, type SiteLists } from './siteLists';

interface Dependencies {
  client: GraphClient;
  site: SiteLists;
  /** Told after a write that changed the replica. */
  changed: () => void;
}

/** Values by field name; which list they fit is checked where they are made. */
type FieldValues = Record<string, unknown>;

/** So many times a write is tried when others write at the same time or answers are lost. */
const ATTEMPTS = 3;

const literal = (text: string): string => encodeURIComponent(`'${text.replaceAll("'", "''")}'`);

/** Writes to one list at once, and to its replica when SharePoint has answered. Throws AppError. */
export class ListWriter {
  constructor(
    private readonly list: ListDefinition,
    private readonly replica: Replica,
    private readonly dependencies: Dependencies,
  ) {}

  /** Adds an item. A create whose answer was lost is looked for by its key before it is tried again. */
  async create(draft: FieldValues, { key, by }: CreateOptions): Promise<AnyItem> {
    const { client } = this.dependencies;
    const encoded = encode(this.list, draft, { key, createdBy: by, changedBy: by });
    const fields = Object.fromEntries(Object.entries(encoded).filter(([, value]) => value !== null));
    let lost = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const row = await client.post<GraphItem>(`${await this.path()}/items`, { fields });
        return this.accept(row.fields?.[SYSTEM_COLUMNS.key] ? row : await this.readById(row.id));
      } catch (error) {
        if (!isFailure(error, 'duplicate', 'uncertain')) throw toAppError(error);
        lost ||= error.kind === 'uncertain';
        const existing = await this.findInSharePoint(key);
        if (existing && lost && existing.createdBy === by && this.holds(existing, draft)) return existing;
        if (existing || error.kind === 'duplicate')
          throw new AppError('duplicate', { current: existing, cause: error });
        if (attempt >= ATTEMPTS) throw toAppError(error);
      }
    }
  }

  /** Changes an item. With an eTag only that version is changed; without one the change is put on whatever stands there. */
  async update(changes: FieldValues, options: UpdateOptions): Promise<AnyItem> {
    const { key, by } = options;
    let current = this.replica.find(key) ?? (await this.findInSharePoint(key));
    if (current?.key !== key) throw new AppError('notFound', { values: { list: this.list.name, key } });
    const fields = encode(this.list, changes, { changedBy: by });
    for (let attempt = 1; ; attempt += 1) {
      const from: string = options.eTag ?? current.eTag;
      try {
        return await this.patch(current, fields, from);
      } catch (error) {
        if (isFailure(error, 'notFound')) this.gone(current.id);
        if (!isFailure(error, 'changed', 'uncertain')) throw toAppError(error);
        current = await this.reread(current.id);
        if (error.kind === 'uncertain' && this.wasWritten(current, { from, by, changes })) return current;
        const overtaken = current.eTag !== from;
        if (overtaken && options.eTag !== undefined) throw new AppError('conflict', { current, cause: error });
        if (attempt >= ATTEMPTS) throw toAppError(error, { current });
      }
    }
  }

  /** Reads readable rows by one indexed field from SharePoint itself, into the replica as well. */
  async fresh(field: string, value: string): Promise<readonly AnyItem[]> {
    const definition = this.list.fields[field];
    if (!definition?.indexed) throw new Error(`${this.list.name}.${field} is not indexed`);
    return this.query(columnName(this.list, field), String(kindOf(definition).encode(definition, value) ?? value));
  }

  private path(): Promise<string> {
    return this.dependencies.site.listPath(this.list);
  }

  private async query(column: string, value: string): Promise<readonly AnyItem[]> {
    try {
      const filter = `$filter=fields/${column}%20eq%20${literal(value)}`;
      const rows = await readAll<GraphItem>(
        this.dependencies.client,
        `${await this.path()}/items?$expand=fields&${filter}&$top=500`,
      );
      if (rows.map((row) => this.replica.apply(row)).some(Boolean)) this.dependencies.changed();
      return rows.flatMap((row) => {
        const decoded = decode(this.list, row);
        return decoded.ok ? [decoded.item] : [];
      });
    } catch (error) {
      throw toAppError(error);
    }
  }

  private async findInSharePoint(key: string): Promise<AnyItem | undefined> {
    const rows = await this.query(SYSTEM_COLUMNS.key, key);
    // SharePoint compares without regard to case, and so may keep this key from being used by another row.
    return rows.find((row) => row.key === key) ?? rows[0];
  }

  private async readById(id: string): Promise<GraphItem> {
    return this.dependencies.client.get<GraphItem>(`${await this.path()}/items/${id}?$expand=fields`);
  }

  private async patch(current: AnyItem, fields: FieldValues, eTag: string): Promise<AnyItem> {
    const path = `${await this.path()}/items/${current.id}/fields`;
    const written = await this.dependencies.client.patch<FieldValues>(path, fields, eTag);
    const isWhole = written['@odata.etag'] !== undefined && written[SYSTEM_COLUMNS.key] !== undefined;
    if (!isWhole) return this.accept(await this.readById(current.id));
    const text = (name: string, otherwise: string) => (typeof written[name] === 'string' ? written[name] : otherwise);
    return this.accept({
      id: current.id,
      eTag: text('@odata.etag', ''),
      createdDateTime: current.createdAt,
      lastModifiedDateTime: text('Modified', current.changedAt),
      fields: written,
    });
  }

  private async reread(id: string): Promise<AnyItem> {
    try {
      return this.accept(await this.readById(id));
    } catch (error) {
      if (isFailure(error, 'notFound')) this.gone(id);
      throw toAppError(error);
    }
  }

  private accept(row: GraphItem): AnyItem {
    if (this.replica.apply(row)) this.dependencies.changed();
    const decoded = decode(this.list, row);
    if (!decoded.ok)
      throw new AppError('unknown', { problems: decoded.row.problems, values: { list: this.list.name } });
    return decoded.item;
  }

  private gone(id: string): void {
    if (this.replica.remove(id)) this.dependencies.changed();
  }

  private wasWritten(now: AnyItem, write: { from: string; by: string; changes: FieldValues }): boolean {
    const isNext = versionOf(now.eTag) === versionOf(write.from) + 1;
    return isNext && now.changedBy === write.by && this.holds(now, write.changes);
  }

  /** Compared in the app's own form, since SharePoint keeps no milliseconds. */
  private holds(item: AnyItem, values: FieldValues): boolean {
    const normal = (name: string, value: unknown): unknown => {
      const field = this.list.fields[name];
      if (!field || value === null || value === undefined) return null;
      const checked = kindOf(field).check(field, value);
      return 'value' in checked ? checked.value : value;
    };
    // An item's fields are readable by name; its type only knows those of one list.
    const held = item as FieldValues;
    return Object.entries(values).every(
      ([name, value]) => JSON.stringify(normal(name, value)) === JSON.stringify(held[name] ?? null),
    );
  }
}
