import { randomUUID } from 'node:crypto';
import type { Database } from '../../sqlite';
import { isObject, refuseUnknown } from '../body';
import { GraphFault, invalidRequest, itemNotFound } from '../graphFault';
import { selected } from '../select';
import { unverified } from '../unverified';

/** A column of a list, with exactly one of the type facets. */
export interface Column {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  facet: string;
  /** The facet's own settings. */
  settings: Record<string, unknown>;
  description: string;
}

/** The types, and the settings that each has. */
const FACETS: Readonly<Record<string, ReadonlySet<string>>> = {
  text: new Set(['allowMultipleLines', 'appendChangesToExistingText', 'linesForEditing', 'maxLength', 'textType']),
  choice: new Set(['allowTextEntry', 'choices', 'displayAs']),
  number: new Set(['decimalPlaces', 'displayAs', 'maximum', 'minimum']),
  dateTime: new Set(['displayAs', 'format']),
  boolean: new Set(),
  personOrGroup: new Set(['allowMultipleSelection', 'chooseFromType', 'displayAs']),
  lookup: new Set(['allowMultipleValues', 'allowUnlimitedLength', 'columnName', 'listId', 'primaryLookupColumnId']),
  calculated: new Set(['format', 'formula', 'outputType']),
  hyperlinkOrPicture: new Set(['isPicture']),
  currency: new Set(['locale']),
};
const KNOWN = new Set([
  ...Object.keys(FACETS),
  ...['name', 'displayName', 'description', 'indexed', 'enforceUniqueValues', 'required', 'hidden', 'readOnly'],
  ...['columnGroup', 'defaultValue', 'validation', 'id'],
]);

function checkIndex(column: Column): void {
  const manyLines = column.facet === 'text' && column.settings.allowMultipleLines === true;
  if (column.indexed && manyLines && !unverified.noteIndexable.value) {
    throw invalidRequest(`Column '${column.name}' of several lines cannot be indexed`);
  }
  if (column.enforceUniqueValues && !column.indexed && unverified.uniqueNeedsIndex.value) {
    throw invalidRequest(`Column '${column.name}' must be indexed to enforce unique values`);
  }
}

function readColumn(body: unknown, base?: Column): Column {
  if (!isObject(body)) throw invalidRequest('A column must be an object');
  refuseUnknown(body, KNOWN, 'columnDefinition');
  const given = Object.keys(FACETS).filter((facet) => isObject(body[facet]));
  const facet = given[0] ?? base?.facet;
  if (!facet || given.length > 1) throw invalidRequest('A column has exactly one type');
  if (base && facet !== base.facet) throw invalidRequest('The type of a column cannot be changed');
  const name = base?.name ?? body.name;
  if (typeof name !== 'string' || !/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name))
    throw invalidRequest('A column needs a name');
  const flag = (property: 'indexed' | 'enforceUniqueValues' | 'required' | 'hidden'): boolean =>
    typeof body[property] === 'boolean' ? body[property] : (base?.[property] ?? false);
  const text = (property: 'displayName' | 'description', fallback: string): string =>
    typeof body[property] === 'string' ? body[property] : (base?.[property] ?? fallback);
  const own = body[facet];
  if (isObject(own)) refuseUnknown(own, FACETS[facet] ?? new Set(), `${facet}Column`);
  const column: Column = {
    id: base?.id ?? randomUUID(),
    name,
    displayName: text('displayName', name),
    description: text('description', ''),
    indexed: flag('indexed'),
    enforceUniqueValues: flag('enforceUniqueValues'),
    required: flag('required'),
    hidden: flag('hidden'),
    readOnly: false,
    facet,
    settings: { ...base?.settings, ...(isObject(own) ? own : {}) },
  };
  checkIndex(column);
  return column;
}

const TITLE: Omit<Column, 'id'> = {
  name: 'Title',
  displayName: 'Title',
  description: '',
  indexed: false,
  enforceUniqueValues: false,
  required: false,
  hidden: false,
  readOnly: false,
  facet: 'text',
  settings: { maxLength: 255 },
};

/** The columns of a list, in their order; Title first. */
export function columnsOf(database: Database, list: string): Column[] {
  const rows = database.all('SELECT definition FROM graph_columns WHERE list_id = ? ORDER BY position', list);
  // Only this file writes definitions.
  return rows.map((row) => JSON.parse(String(row.definition)) as Column);
}

function save(database: Database, list: string, column: Column): void {
  const position = Number(
    database.first('SELECT COUNT(*) AS count FROM graph_columns WHERE list_id = ?', list)?.count ?? 0,
  );
  database.run(
    'INSERT INTO graph_columns (id, list_id, position, name, definition) VALUES (?, ?, ?, ?, ?)',
    ...[column.id, list, position, column.name, JSON.stringify(column)],
  );
}

/** Adds the built-in Title column to a new list. */
export const addTitle = (database: Database, list: string): void =>
  save(database, list, { ...TITLE, id: randomUUID() });

/** Adds a column from a columnDefinition body. */
export function addColumn(database: Database, list: string, body: unknown): Column {
  const column = readColumn(body);
  const known = columnsOf(database, list);
  if (known.some((one) => one.name.toLowerCase() === column.name.toLowerCase())) {
    throw new GraphFault(
      unverified.duplicateListStatus.value,
      'nameAlreadyExists',
      'The specified item name already exists.',
    );
  }
  const indexes = known.filter((one) => one.indexed).length + (column.indexed ? 1 : 0);
  if (indexes > unverified.indexesPerList.value) throw invalidRequest('The list has too many indexed columns');
  save(database, list, column);
  if (column.indexed) indexColumn(database, list, column.name);
  return column;
}

/** Fills the index of a column from the rows that are there. */
function indexColumn(database: Database, list: string, name: string): void {
  database.run(
    `INSERT OR IGNORE INTO graph_index (list_id, name, value, item_id)
     SELECT list_id, ?, json_extract(fields, '$.' || ?), id FROM graph_items
     WHERE list_id = ? AND deleted = 0 AND json_extract(fields, '$.' || ?) IS NOT NULL`,
    ...[name, name, list, name],
  );
}

/** Changes a column; its name and type stay. */
export function changeColumn(database: Database, list: string, change: { id: string; body: unknown }): Column {
  const base = columnsOf(database, list).find((one) => one.id === change.id || one.name === change.id);
  if (!base) throw itemNotFound();
  const column = readColumn(change.body, base);
  if (column.indexed && !base.indexed) indexColumn(database, list, column.name);
  database.run('UPDATE graph_columns SET definition = ? WHERE id = ?', JSON.stringify(column), base.id);
  return column;
}

/** A column as Graph shows it. */
export function presentColumn(column: Column, select?: readonly string[]): Record<string, unknown> {
  const { facet, settings, ...common } = column;
  const defaults =
    facet === 'text' ? { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0 } : {};
  const shown = { columnGroup: 'Custom Columns', ...common, [facet]: { ...defaults, ...settings } };
  return selected(shown, select, [...Object.keys(shown), ...KNOWN]);
}
