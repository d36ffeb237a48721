import { type Changes, columnName, type Draft, type Item, type ListDefinition } from './defineList';
import type { Field } from './field';
import { checkValue, isKey } from './parseDraft';
import type { Problem } from './problem';

/** A list item as Graph gives it with `$expand=fields`; only what the app reads. */
export interface GraphItem {
  id: string;
  eTag?: string;
  '@odata.etag'?: string;
  createdDateTime?: string;
  lastModifiedDateTime?: string;
  fields?: Record<string, unknown>;
}

/** The app's own columns in every list. */
export const SYSTEM_COLUMNS = { key: 'AppKey', createdBy: 'CreatedByKey', changedBy: 'ChangedByKey' } as const;

/** A row that cannot be used, because something was changed by hand in SharePoint. Shown, never a crash. */
export interface BrokenRow {
  id: string;
  eTag: string;
  key: string | null;
  title: string;
  problems: readonly Problem[];
}

export type Decoded<L extends ListDefinition> =
  | { ok: true; item: Item<L>; problems: readonly Problem[] }
  | { ok: false; row: BrokenRow };

function encodeValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (field.kind === 'choice') return field.options[value as string]?.sv ?? null;
  if (field.kind === 'data') return JSON.stringify(value);
  return value;
}

/** Values -> the `fields` object of a Graph request. `stamp` adds the key and who wrote. */
export function encode<L extends ListDefinition>(
  list: L,
  values: Draft<L> | Changes<L>,
  stamp: { key?: string; createdBy?: string; changedBy?: string },
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(list.fields)) {
    // A draft's optional names are not in its static type.
    const value = (values as Record<string, unknown>)[name];
    if (value !== undefined) fields[columnName(list, name)] = encodeValue(field, value);
  }
  if (stamp.key !== undefined) {
    fields[SYSTEM_COLUMNS.key] = stamp.key;
    if (!list.titleField) fields.Title = stamp.key.slice(0, 255);
  }
  if (stamp.createdBy !== undefined) fields[SYSTEM_COLUMNS.createdBy] = stamp.createdBy;
  if (stamp.changedBy !== undefined) fields[SYSTEM_COLUMNS.changedBy] = stamp.changedBy;
  return fields;
}

function readJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller reports the column as unreadable.
    return undefined;
  }
}

function decodeValue(field: Field, raw: unknown): ReturnType<typeof checkValue> {
  if (field.kind === 'choice') {
    const key = Object.keys(field.options).find((option) => field.options[option]?.sv === raw);
    return key === undefined ? { code: 'notChoice', values: { value: String(raw).slice(0, 80) } } : { value: key };
  }
  if (field.kind === 'data') {
    const value = readJson(raw);
    return field.shape.is(value) ? { value } : { code: 'notData' };
  }
  return checkValue(field, raw);
}

const textOrNull = (raw: unknown): string | null => (typeof raw === 'string' && raw !== '' ? raw : null);

/** A Graph item -> the app's item. Optional values that cannot be read become null with a problem; a required one breaks the row. */
export function decode<L extends ListDefinition>(list: L, graph: GraphItem): Decoded<L> {
  const raw = graph.fields ?? {};
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  let broken = false;
  for (const [name, field] of Object.entries(list.fields)) {
    const column = raw[columnName(list, name)];
    const missing = column === undefined || column === null || column === '';
    const checked = missing ? undefined : decodeValue(field, column);
    if (checked && 'value' in checked) values[name] = checked.value;
    else {
      values[name] = null;
      if (checked) problems.push({ field: name, ...checked });
      else if (field.required) problems.push({ field: name, code: 'required' });
      broken ||= Boolean(field.required);
    }
  }
  const key = textOrNull(raw[SYSTEM_COLUMNS.key]);
  const eTag = graph.eTag ?? graph['@odata.etag'] ?? '';
  const hasKey = key !== null && isKey(key);
  if (broken || !hasKey) {
    const title = textOrNull(raw.Title) ?? key ?? graph.id;
    if (!hasKey) problems.push({ field: '', code: 'notKey' });
    return { ok: false, row: { id: graph.id, eTag, key, title, problems } };
  }
  const item = {
    ...values,
    key,
    id: graph.id,
    eTag,
    createdAt: graph.createdDateTime ?? '',
    changedAt: graph.lastModifiedDateTime ?? '',
    createdBy: textOrNull(raw[SYSTEM_COLUMNS.createdBy]),
    changedBy: textOrNull(raw[SYSTEM_COLUMNS.changedBy]),
  };
  // Every required field has been read with its own type above.
  return { ok: true, item: item as Item<L>, problems };
}
