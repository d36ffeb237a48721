import type { Role } from '../lists/roles';
import type { Field, Label, ValueOf } from './field';

export type Fields = Readonly<Record<string, Field>>;

/** Who may do what with a list through the generic route. `own` narrows writing to the person's own municipality. */
export interface ListAccess {
  read: 'everyone' | readonly Role[];
  create: readonly Role[];
  update: readonly Role[];
  /** Roles that may write only rows whose `municipality` is their own. */
  ownMunicipality?: readonly Role[];
}

/** Everything the app knows of one SharePoint list; types, columns, forms, tables and tests follow from it. */
export interface ListDefinition<N extends string = string, F extends Fields = Fields> {
  /** Name in code and in addresses. */
  name: N;
  /** The Swedish text is the list's display name in SharePoint. */
  label: Label;
  fields: F;
  /** The field that SharePoint's built-in Title column holds; without one, Title holds the item's key. */
  titleField?: string;
  /** Said of a row without its key, in a list to which people add rows in SharePoint. */
  whenKeyMissing?: Label;
  /** Fields shown as table columns, in order. */
  table: readonly string[];
  access: ListAccess;
  /** Rows are added, never changed: ballots and events. */
  appendOnly?: boolean;
  /** Not shown among SharePoint's lists. */
  hidden?: boolean;
  /** Followed closely while a meeting or a vote is open. */
  live?: boolean;
}

interface Stamp {
  /** The app's own stable identity, unique in the list and kept in the column AppKey. */
  key: string;
  /** SharePoint's item id. */
  id: string;
  eTag: string;
  /** UTC, ISO 8601. */
  createdAt: string;
  changedAt: string;
  /** Member keys (tenant id and object id): app-only writes hide the person from SharePoint. */
  createdBy: string | null;
  changedBy: string | null;
}

type RequiredNames<F extends Fields> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F];

/** The values of a list's fields; what is not required may be null. */
export type Values<L extends ListDefinition> = {
  [K in keyof L['fields']]: K extends RequiredNames<L['fields']>
    ? ValueOf<L['fields'][K]>
    : ValueOf<L['fields'][K]> | null;
};

/** One readable row. */
export type Item<L extends ListDefinition> = Stamp & Values<L>;

/** Values to write: required ones when creating, any subset when changing. */
export type Draft<L extends ListDefinition> = {
  [K in RequiredNames<L['fields']> & keyof L['fields']]: ValueOf<L['fields'][K]>;
} & {
  [K in Exclude<keyof L['fields'], RequiredNames<L['fields']>>]?: ValueOf<L['fields'][K]> | null;
};
export type Changes<L extends ListDefinition> = Partial<Values<L>>;

/** Column names that SharePoint keeps for itself, or that differ only in case from one of its own. */
const RESERVED = new Set(
  'id contenttype created modified author editor attachments order guid title linktitle version edit docicon appkey createdbykey changedbykey itemchildcount folderchildcount'.split(
    ' ',
  ),
);

/** SharePoint's internal name of a field's column; never one that SharePoint uses itself. */
export function columnName(list: ListDefinition, field: string): string {
  if (list.titleField === field) return 'Title';
  const name = field.charAt(0).toUpperCase() + field.slice(1);
  return RESERVED.has(field.toLowerCase()) ? `${name}Value` : name;
}

/** The places that name fields may only name the list's own; kept out of ListDefinition, whose type must stay covariant. */
interface NamesFields<F extends Fields> {
  titleField?: keyof F & string;
  table: readonly (keyof F & string)[];
}

/** Checks a list description and keeps its exact type. Throws at load when the description breaks SharePoint's rules. */
export function defineList<const N extends string, const F extends Fields>(
  list: ListDefinition<N, F> & NamesFields<F>,
): ListDefinition<N, F> {
  const names = Object.keys(list.fields);
  for (const name of names) {
    if (!/^[a-z][A-Za-z0-9]{0,30}$/.test(name)) throw new Error(`${list.name}.${name}: not a column name`);
  }
  const indexed = names.filter((name) => list.fields[name]?.indexed).length;
  // SharePoint allows 20 indexes; AppKey is one of them.
  if (indexed > 19) throw new Error(`${list.name}: more than 19 indexed fields`);
  if (list.titleField && list.fields[list.titleField]?.kind !== 'text') {
    throw new Error(`${list.name}.${list.titleField}: the title must be a single line of text`);
  }
  return list;
}
