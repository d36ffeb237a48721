import { kindOf } from '../fields';
import { isKey } from '../fields/reference';
import { columnName } from './columnName';
import type { Changes, Draft, Item, ListDefinition } from './defineList';
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
export const SYSTEM_COLUMNS = {
  key: 'AppKey',
  createdBy: 'CreatedByKey',
  changedBy: 'ChangedByKey',
  number: 'ReadableNumber',
} as const;

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

/** Values -> the `fields` object of a Graph request. `stamp` adds the key and who wrote. */
export function encode<L extends ListDefinition>(
  list: L,
  values: Draft<L> | Changes<L>,
  stamp: { key?: string; createdBy?: string; changedBy?: string; number?: string | undefined },
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(list.fields)) {
    // A draft's optional names are not in its static type.
    const value = (values as Record<string, unknown>)[name];
    if (value === undefined) continue;
    const column = columnName(list, name);
    fields[column] = kindOf(field).encode(field, value);
    // Graph refuses an array that does not say what it is a collection of.
    if (Array.isArray(fields[column])) fields[`${column}@odata.type`] = 'Collection(Edm.String)';
  }
  if (stamp.key !== undefined) {
    fields[SYSTEM_COLUMNS.key] = stamp.key;
    if (!list.titleField) fields.Title = stamp.key.slice(0, 255);
  }
  if (stamp.number !== undefined) fields[SYSTEM_COLUMNS.number] = stamp.number;
  if (stamp.createdBy !== undefined) fields[SYSTEM_COLUMNS.createdBy] = stamp.createdBy;
  if (stamp.changedBy !== undefined) fields[SYSTEM_COLUMNS.changedBy] = stamp.changedBy;
  return fields;
}

const textOrNull = (raw: unknown): string | null => (typeof raw === 'string' && raw !== '' ? raw : null);

/** What a row that cannot be read is called: its number and title, else the id by which it is found in SharePoint. A key is nobody's name. */
export function nameInSharePoint(list: ListDefinition, { id, fields = {} }: GraphItem): string {
  const number = list.numbered && textOrNull(fields[SYSTEM_COLUMNS.number]);
  const title = list.titleField && textOrNull(fields.Title);
  return [number, title].filter(Boolean).join(' ') || `#${id}`;
}

/** A Graph item -> the app's item. Optional values that cannot be read become null with a problem; a required one breaks the row. */
export function decode<L extends ListDefinition>(list: L, graph: GraphItem): Decoded<L> {
  const raw = graph.fields ?? {};
  const problems: Problem[] = [];
  const values: Record<string, unknown> = {};
  let broken = false;
  for (const [name, field] of Object.entries(list.fields)) {
    const column = raw[columnName(list, name)];
    const missing =
      column === undefined || column === null || column === '' || (Array.isArray(column) && column.length === 0);
    const checked = missing ? undefined : kindOf(field).decode(field, column);
    const unset = field.required ? kindOf(field).unset?.() : undefined;
    // Text in which nothing can be seen is no text.
    if (checked && 'value' in checked && checked.value !== '') values[name] = checked.value;
    else if (missing && unset !== undefined) values[name] = unset;
    else {
      values[name] = null;
      if (checked && 'code' in checked) problems.push({ field: name, ...checked });
      else if (field.required) problems.push({ field: name, code: 'required' });
      broken ||= Boolean(field.required);
    }
  }
  const key = textOrNull(raw[SYSTEM_COLUMNS.key]);
  const eTag = graph.eTag ?? graph['@odata.etag'] ?? '';
  const hasKey = key !== null && isKey(key);
  if (broken || !hasKey) {
    const title = nameInSharePoint(list, graph);
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
    readableNumber: list.numbered ? textOrNull(raw[SYSTEM_COLUMNS.number]) : null,
  };
  // Every required field has been read with its own type above.
  return { ok: true, item: item as Item<L>, problems };
}
