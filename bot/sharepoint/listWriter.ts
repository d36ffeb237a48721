import { AppError } from '../../shared/AppError';
import { encode, type GraphItem, SYSTEM_COLUMNS } from '../../shared/schema/codec';
import type { ListDefinition } from '../../shared/schema/defineList';
import { parseChanges, parseDraft } from '../../shared/schema/parseDraft';
import { sameValue } from '../../shared/schema/sameValue';
import type { CreateOptions, UpdateOptions } from '../ports';
import type { GraphClient } from './graphClient';
import { GraphFailure, isFailure, toAppError } from './graphError';
import type { ListReader } from './listReader';
import { type AnyItem, versionOf } from './replica';

/** Values by field name; which list they fit is checked where they are made. */
type FieldValues = Record<string, unknown>;

/** So many times a write is tried when others write at the same time or answers are lost. */
const ATTEMPTS = 3;

/** Refusals of a new row that do not say whether it is there: the key was taken, others wrote at once, or the answer was lost. */
const LOOK_FIRST = ['duplicate', 'nameTaken', 'changed', 'uncertain'] as const;

/** An answer that does not say what was written. */
const lostAnswer = (): GraphFailure =>
  new GraphFailure('uncertain', { status: 200, code: '', message: 'the answer is no row' });

/** Writes to one list at once, and to its replica when SharePoint has answered. Throws AppError. */
export class ListWriter {
  constructor(
    private readonly list: ListDefinition,
    private readonly reader: ListReader,
    private readonly client: GraphClient,
  ) {}

  /** Adds an item. A create whose answer was lost is looked for by its key before it is tried again. */
  async create(draft: FieldValues, { key, by, number }: CreateOptions): Promise<AnyItem> {
    const values = this.writable(draft, parseDraft);
    const encoded = encode(this.list, values, { key, number, createdBy: by, changedBy: by });
    const fields = Object.fromEntries(Object.entries(encoded).filter(([, value]) => value !== null));
    let lost = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.post(fields);
      } catch (error) {
        if (!isFailure(error, ...LOOK_FIRST)) throw toAppError(error);
        lost ||= error.kind === 'uncertain';
        const existing = await this.reader.holderOf(key);
        if (existing?.key === key && lost && existing.createdBy === by && holds(existing, values)) return existing;
        const taken = existing !== undefined || error.kind === 'duplicate';
        if (taken) throw new AppError('duplicate', { current: existing, cause: error });
        if (attempt >= ATTEMPTS) throw toAppError(error);
      }
    }
  }

  /** Changes an item. With an eTag only that version is changed; without one the change is put on whatever stands there. */
  async update(changes: FieldValues, options: UpdateOptions): Promise<AnyItem> {
    const { key, by } = options;
    let current = this.reader.known(key) ?? (await this.reader.holderOf(key));
    if (current?.key !== key) throw new AppError('notFound', { values: { list: this.list.name, key } });
    const values = this.writable(changes, parseChanges);
    const fields = encode(this.list, values, { changedBy: by });
    let lost = false;
    for (let attempt = 1; ; attempt += 1) {
      const from: string = options.eTag ?? current.eTag;
      try {
        return await this.patch(current, fields, from);
      } catch (error) {
        if (isFailure(error, 'notFound')) this.reader.gone(current.id);
        if (!isFailure(error, 'changed', 'uncertain')) throw toAppError(error);
        current = await this.reread(current.id);
        // A write whose answer was lost may land after the next one was sent.
        lost ||= error.kind === 'uncertain';
        if (lost && wasWritten(current, { from, by, values })) return current;
        const overtaken = current.eTag !== from;
        if (overtaken && options.eTag !== undefined) throw new AppError('conflict', { current, cause: error });
        if (attempt >= ATTEMPTS) throw toAppError(error, { current });
      }
    }
  }

  /** The values in the list's own form. What could not be read again is never sent: a row must not break by being saved. */
  private writable(given: FieldValues, parse: typeof parseDraft | typeof parseChanges): FieldValues {
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const parsed = parse(this.list, values, { byService: true });
    if (!parsed.ok) throw new AppError('invalid', { problems: parsed.problems, values: { list: this.list.name } });
    return parsed.value;
  }

  private async post(fields: FieldValues): Promise<AnyItem> {
    const row = await this.client.post<Partial<GraphItem>>(`${await this.reader.path()}/items`, { fields });
    if (row.id === undefined) throw lostAnswer();
    if (row.fields?.[SYSTEM_COLUMNS.key] !== undefined) return this.reader.accept({ ...row, id: row.id });
    return this.reader.accept(await this.readBack(row.id));
  }

  private async patch(current: AnyItem, fields: FieldValues, eTag: string): Promise<AnyItem> {
    const path = `${await this.reader.path()}/items/${current.id}/fields`;
    const written = await this.client.patch<FieldValues>(path, fields, eTag);
    const isWhole = written['@odata.etag'] !== undefined && written[SYSTEM_COLUMNS.key] !== undefined;
    if (!isWhole) return this.reader.accept(await this.readBack(current.id));
    const text = (name: string, otherwise: string) => (typeof written[name] === 'string' ? written[name] : otherwise);
    return this.reader.accept({
      id: current.id,
      eTag: text('@odata.etag', ''),
      createdDateTime: current.createdAt,
      lastModifiedDateTime: text('Modified', current.changedAt),
      fields: written,
    });
  }

  /** Reads what has just been written. That it is not found says nothing about the write. */
  private async readBack(id: string): Promise<GraphItem> {
    try {
      return await this.reader.byId(id);
    } catch (error) {
      throw isFailure(error, 'notFound') ? lostAnswer() : error;
    }
  }

  private async reread(id: string): Promise<AnyItem> {
    try {
      return this.reader.accept(await this.reader.byId(id));
    } catch (error) {
      throw toAppError(error);
    }
  }
}

/** Whether a row is the next version after `from`, by the same person and with the same values. */
function wasWritten(now: AnyItem, write: { from: string; by: string; values: FieldValues }): boolean {
  const isNext = versionOf(now.eTag) === versionOf(write.from) + 1;
  return isNext && now.changedBy === write.by && holds(now, write.values);
}

/** Whether a row holds these values; both are in the app's own form. */
function holds(item: AnyItem, values: FieldValues): boolean {
  return Object.entries(values).every(([name, value]) => sameValue(value, Reflect.get(item, name)));
}
