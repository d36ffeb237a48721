import { kindOf } from '../fields';
import type { WordContext } from '../fields/kind';
import type { ListDefinition } from '../schema/defineList';
import type { Language } from '../text/language';

/** One value of a row that is taken out. Codes, versions and everything that is no amount or day is text, whatever it looks like. */
export type ExportCell =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'day'; day: string }
  | null;

/** A column that is taken out: its field in the app, and its name in words. */
export interface ExportColumn {
  field: string;
  label: string;
}

interface Stamped {
  key: string;
  readableNumber: string | null;
}

/** The columns that tell which row it is; an import finds the row by them. */
const KEY: Readonly<Record<Language, string>> = { sv: 'Nyckel', en: 'Key' };
const NUMBER: Readonly<Record<Language, string>> = { sv: 'Nummer', en: 'Number' };

/** Fields that are taken out as columns: what services keep as data is only in JSON. */
const shownFields = (list: ListDefinition) => Object.entries(list.fields).filter(([, field]) => field.kind !== 'data');

/** The columns of a list as a table: its key, its number where it has one, and every field. Two fields of the same name say which they are. */
export function exportColumns(list: ListDefinition, language: Language): ExportColumn[] {
  const fields = shownFields(list).map(([field, { label }]) => ({ field, label: label[language] }));
  const isAlone = ({ label }: ExportColumn) => fields.filter((one) => one.label === label).length === 1;
  return [
    { field: 'key', label: KEY[language] },
    ...(list.numbered ? [{ field: 'readableNumber', label: NUMBER[language] }] : []),
    ...fields.map((one) => (isAlone(one) ? one : { ...one, label: `${one.label} (${one.field})` })),
  ];
}

function cellOf(field: ListDefinition['fields'][string], value: unknown, context: WordContext): ExportCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (field.kind === 'date' && typeof value === 'string') return { kind: 'day', day: value };
  // The same moment everywhere; words of a moment leave out seconds and zone.
  if (field.kind === 'instant' && typeof value === 'string') return { kind: 'text', text: value };
  const text = kindOf(field).text(field, value, context);
  return text === '' ? null : { kind: 'text', text };
}

/** A row as cells, in the order of the columns. */
export function exportRow(list: ListDefinition, row: Stamped, context: WordContext): ExportCell[] {
  const text = (one: string | null): ExportCell => (one === null ? null : { kind: 'text', text: one });
  return [
    text(row.key),
    ...(list.numbered ? [text(row.readableNumber)] : []),
    ...shownFields(list).map(([name, field]) => cellOf(field, Reflect.get(row, name), context)),
  ];
}

/** What a field is, for whoever reads the file without the app. */
export function documentedFields(list: ListDefinition, language: Language) {
  return Object.entries(list.fields).map(([name, field]) => {
    const options = kindOf(field).options?.(field);
    const refersTo = kindOf(field).refersTo?.(field);
    return {
      name,
      label: field.label[language],
      kind: field.kind,
      required: field.required === true,
      ...(field.hint ? { hint: field.hint[language] } : {}),
      ...(options ? { options: Object.fromEntries(options.map(({ key, label }) => [key, label[language]])) } : {}),
      ...(refersTo === undefined ? {} : { refersTo }),
    };
  });
}
