import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { encode, type GraphItem, SYSTEM_COLUMNS } from '../../shared/schema/codec';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { CreateOptions, UpdateOptions } from '../ports';
import type { GraphClient } from './graphClient';
import { isFailure, toAppError } from './graphError';
import type { ListReader } from './listReader';
import { type AnyItem, versionOf } from './replica';

/** Values by field name; which list they fit is checked where they are made. */
type FieldValues = Record<string, unknown>;

/** So many times a write is tried when others write at the same time or answers are lost. */
const ATTEMPTS = 3;

/** Writes to one list at once, and to its replica when SharePoint has answered. Throws AppError. */
export class ListWriter {
  constructor(
    private readonly list: ListDefinition,
    private readonly reader: ListReader,
    private readonly client: GraphClient,
  ) {}

  /** Adds an item. A create whose answer was lost is looked for by its key before it is tried again. */
  async create(draft: FieldValues, { key, by }: CreateOptions): Promise<AnyItem> {
    const encoded = encode(this.list, draft, { key, createdBy: by, changedBy: by });
    const fields = Object.fromEntries(Object.entries(encoded).filter(([, value]) => value !== null));
    let lost = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const row = await this.client.post<GraphItem>(`${await this.reader.path()}/items`, { fields });
        return this.reader.accept(row.fields?.[SYSTEM_COLUMNS.key] ? row : await this.reader.byId(row.id));
      } catch (error) {
        if (!isFailure(error, 'duplicate', 'uncertain')) throw toAppError(error);
        lost ||= error.kind === 'uncertain';
        const existing = await this.reader.holderOf(key);
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
    let current = this.reader.known(key) ?? (await this.reader.holderOf(key));
    if (current?.key !== key) throw new AppError('notFound', { values: { list: this.list.name, key } });
    const fields = encode(this.list, changes, { changedBy: by });
    for (let attempt = 1; ; attempt += 1) {
      const from: string = options.eTag ?? current.eTag;
      try {
        return await this.patch(current, fields, from);
      } catch (error) {
        if (isFailure(error, 'notFound')) this.reader.gone(current.id);
        if (!isFailure(error, 'changed', 'uncertain')) throw toAppError(error);
        current = await this.reread(current.id);
        if (error.kind === 'uncertain' && this.wasWritten(current, { from, by, changes })) return current;
        const overtaken = current.eTag !== from;
        if (overtaken && options.eTag !== undefined) throw new AppError('conflict', { current, cause: error });
        if (attempt >= ATTEMPTS) throw toAppError(error, { current });
      }
    }
  }

  private async patch(current: AnyItem, fields: FieldValues, eTag: string): Promise<AnyItem> {
    const path = `${await this.reader.path()}/items/${current.id}/fields`;
    const written = await this.client.patch<FieldValues>(path, fields, eTag);
    const isWhole = written['@odata.etag'] !== undefined && written[SYSTEM_COLUMNS.key] !== undefined;
    if (!isWhole) return this.reader.accept(await this.reader.byId(current.id));
    const text = (name: string, otherwise: string) => (typeof written[name] === 'string' ? written[name] : otherwise);
    return this.reader.accept({
      id: current.id,
      eTag: text('@odata.etag', ''),
      createdDateTime: current.createdAt,
      lastModifiedDateTime: text('Modified', current.changedAt),
      fields: written,
    });
  }

  private async reread(id: string): Promise<AnyItem> {
    try {
      return this.reader.accept(await this.reader.byId(id));
    } catch (error) {
      throw toAppError(error);
    }
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
