import { GraphFault, invalidRequest } from '../graphFault';
import type { Column } from '../lists/columns';
import { unverified } from '../unverified';

export type StoredFields = Record<string, string | number | boolean | readonly (string | number)[]>;

/** Columns that SharePoint keeps itself; readable, never writable. */
export const BUILT_IN = [
  'id',
  'ContentType',
  'Modified',
  'Created',
  'AuthorLookupId',
  'EditorLookupId',
  '_UIVersionString',
  'Attachments',
  'Edit',
  'LinkTitleNoMenu',
  'LinkTitle',
  'ItemChildCount',
  'FolderChildCount',
  '_ComplianceFlags',
  '_ComplianceTag',
  '_ComplianceTagWrittenTime',
  '_ComplianceTagUserId',
  'AppAuthorLookupId',
  'AppEditorLookupId',
];

const wrong = (column: Column, what: string): GraphFault => invalidRequest(`Field '${column.name}': ${what}`);

function checkText(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw wrong(column, 'a text is expected');
  const manyLines = column.settings.allowMultipleLines === true;
  const limit = manyLines ? 63_999 : Number(column.settings.maxLength ?? 255);
  if (value.length > limit) {
    throw new GraphFault(
      unverified.overlongTextStatus.value,
      'invalidRequest',
      `Field '${column.name}': longer than ${limit}`,
    );
  }
  return value;
}

function checkNumber(column: Column, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(column, 'a number is expected');
  const { minimum, maximum } = column.settings;
  if ((typeof minimum === 'number' && value < minimum) || (typeof maximum === 'number' && value > maximum)) {
    throw wrong(column, 'the number is out of range');
  }
  return value;
}

function checkDate(column: Column, value: unknown): string {
  const time = typeof value === 'string' ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) throw wrong(column, 'a date is expected');
  const text = time.toISOString().replace(/\.\d{3}Z$/, 'Z');
  return column.settings.format === 'dateOnly' ? `${text.slice(0, 10)}T00:00:00Z` : text;
}

function checkChoice(column: Column, value: unknown): string {
  if (typeof value !== 'string') throw wrong(column, 'one choice is expected');
  const { choices, allowTextEntry } = column.settings;
  const free = allowTextEntry === true || !unverified.choiceEnforced.value;
  if (!free && Array.isArray(choices) && !choices.includes(value)) throw wrong(column, 'the choice is not in the list');
  return value;
}

function checkMany(column: Column, value: unknown): readonly (string | number)[] {
  if (!Array.isArray(value)) throw wrong(column, 'a collection is expected');
  return value.map((one) => checkChoice(column, one));
}

function checkValue(column: Column, value: unknown): StoredFields[string] {
  const many = column.facet === 'choice' && column.settings.displayAs === 'checkBoxes';
  if (Array.isArray(value) && !many) throw invalidRequest('Invalid request');
  switch (column.facet) {
    case 'text':
      return checkText(column, value);
    case 'number':
    case 'currency':
      return checkNumber(column, value);
    case 'dateTime':
      return checkDate(column, value);
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong(column, 'true or false is expected');
      return value;
    case 'choice':
      return many ? checkMany(column, value) : checkChoice(column, value);
    default:
      // People, lookups, links and formulas are defined here but not written: the app keeps to plain columns.
      throw wrong(column, 'columns of this type cannot be written here');
  }
}

/** Applies a map of field values to what an item holds; null and empty text clear a field. Throws 400 as SharePoint does. */
export function applyFields(columns: readonly Column[], stored: StoredFields, given: unknown): StoredFields {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw invalidRequest('fields must be an object');
  const result: StoredFields = { ...stored };
  const annotated = new Set(Object.keys(given).filter((name) => name.endsWith('@odata.type')));
  for (const [name, value] of Object.entries(given)) {
    if (annotated.has(name)) continue;
    if (BUILT_IN.includes(name)) throw invalidRequest(`Field '${name}' is read-only`);
    const column = columns.find((one) => one.name === name);
    if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalidRequest(`Field '${name}' is read-only`);
    if (Array.isArray(value) && !annotated.has(`${name}@odata.type`)) throw invalidRequest('Invalid request');
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) delete result[name];
    else result[name] = checkValue(column, value);
  }
  return result;
}
