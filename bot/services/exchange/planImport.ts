import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/AppError';
import type { ImportColumn, ImportedRow, ImportPlan } from '../../../shared/exchange/ImportPlan';
import { headsAt, matchColumns } from '../../../shared/exchange/matchColumns';
import { mayBringIn, type Whole, wholeOf } from '../../../shared/exchange/wholesOf';
import { kindOf } from '../../../shared/fields';
import { type ListName, lists } from '../../../shared/lists';
import { mayWrite, readingOf, writesOwnMunicipality } from '../../../shared/rules/access';
import type { ListDefinition } from '../../../shared/schema/defineList';
import type { Problem } from '../../../shared/schema/problem';
import { rowName } from '../../../shared/schema/rowName';
import { sameValue } from '../../../shared/schema/sameValue';
import type { Actor } from '../../access/actor';
import type { ItemOf, ListStore } from '../../ports';
import type { FieldValues } from '../behaviours/Behaviour';
import { checkChange, checkNew, isMadeInATab, keyFor, type Writing } from '../checkRow';
import { importKey } from './importKey';
import { findByName } from './importNames';
import { readValues } from './readValues';
import type { Table, TableRow } from './tableIn';

/** So many rows at once; more are several files. */
const MOST_ROWS = 2000;

/** A row with what is to be written of it. */
export interface PlannedRow extends ImportedRow {
  key: string;
  /** The version that is changed; none for a new row. */
  eTag?: string;
  values: FieldValues;
  /** The row that it is part of, where it lives in no other way. */
  whole?: string;
}

interface Wanted {
  actor: Actor;
  store: ListStore;
  now: string;
  list: ListName;
  table: Table;
  chosen?: readonly (string | null)[] | undefined;
}

interface Reading extends Writing {
  definition: ListDefinition;
  /** Text, in which a separator within a cell that is not quoted makes a cell too many. */
  isText: boolean;
  columns: readonly ImportColumn[];
  /** What the rows are part of, where they live in no other way. */
  of: Whole | undefined;
  find: ReturnType<typeof findByName>;
  /** Keys of rows that stand further up. */
  seen: Map<string, number>;
}

type Wrong = ImportedRow['problems'][number];

const cellsOf = (columns: readonly ImportColumn[], cells: readonly string[]): Map<string, string> =>
  new Map(columns.flatMap(({ field }, at) => (field === null ? [] : [[field, cells[at] ?? '']])));

/** The row that a key or a number names. */
function knownRow({ list, store, find }: Reading, given: Map<string, string>): ItemOf<ListName> | 'lost' | undefined {
  const key = given.get('key')?.trim();
  if (key) return store.find(list, key) ?? (isMadeInATab(key) ? undefined : 'lost');
  const number = given.get('readableNumber')?.trim();
  if (!number) return undefined;
  const [found] = find(list, number);
  return (found === undefined ? undefined : store.find(list, found)) ?? 'lost';
}

/** What nobody writes in a spreadsheet: an unticked box, the next place in an order, and whose municipality it is. */
function withUnsaid({ definition, actor, store, list, seen }: Reading, values: FieldValues): FieldValues {
  const unset = Object.entries(definition.fields).flatMap(([name, field]) =>
    field.required && values[name] === undefined && kindOf(field).unset ? [[name, kindOf(field).unset?.()]] : [],
  );
  const asksPlace = definition.fields.position?.required && values.position === undefined;
  const last = asksPlace ? Math.max(0, ...store.all(list).map((row) => Number(Reflect.get(row, 'position') ?? 0))) : 0;
  const position = asksPlace ? { position: Math.min(999, last + 1 + seen.size) } : {};
  const own = writesOwnMunicipality(definition, actor) && values.municipality === undefined;
  return { ...Object.fromEntries(unset), ...position, ...(own ? { municipality: actor.municipality } : {}), ...values };
}

const differing = (values: FieldValues, before: object): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => !sameValue(value, Reflect.get(before, name))));

const NOT_YOURS: readonly Problem[] = [{ field: '', code: 'rowRefused' }];

/** Whether the person may change a row: one of the list, or the one that its rows are part of. */
function mayWriteRow({ actor, list, of }: Reading, row: object | undefined): boolean {
  if (!row) return false;
  const definition = lists[of?.whole ?? list];
  const sees = readingOf(definition, actor)?.sees(row) ?? false;
  return sees && mayWrite(definition, actor, { municipality: Reflect.get(row, 'municipality') });
}

/** The rules of the list itself; what keeps a row as it is or belongs to somebody else is a problem of the whole row. */
function checked(work: () => ReturnType<typeof checkNew>): readonly Problem[] {
  try {
    const found = work();
    return found.ok ? [] : found.problems;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.problems.length > 0 ? error.problems : [{ field: '', code: 'rowRefused' }];
  }
}

function planNew(reading: Reading, values: FieldValues, given: Map<string, string>) {
  const { list, of, seen } = reading;
  const { [of?.by ?? '']: whole, ...own } = values;
  const key = keyFor(list, values, given.get('key')?.trim() || importKey(list, values));
  const known = reading.store.find(list, key);
  if (known || seen.has(key)) return { key, known: true, twin: seen.get(key), problems: [], values: {}, whole: null };
  const filled = withUnsaid(reading, own);
  const isLost = of !== undefined && typeof whole !== 'string';
  const isTheirs = of !== undefined && !isLost && !mayWriteRow(reading, reading.store.find(of.whole, String(whole)));
  const problems: readonly Problem[] = isLost
    ? [{ field: of.by, code: 'required' }]
    : isTheirs
      ? NOT_YOURS
      : checked(() => checkNew(reading, filled, of ? { [of.by]: whole } : {}));
  return {
    key,
    known: false,
    twin: undefined,
    problems,
    values: filled,
    whole: typeof whole === 'string' ? whole : null,
  };
}

function planRow(reading: Reading, { row, cells }: TableRow): PlannedRow {
  const { definition, columns, of, seen, isText } = reading;
  const given = cellsOf(columns, cells);
  const headOf = (field: string) => columns.find((one) => one.field === field)?.header ?? '';
  const withHeads = (problems: readonly Problem[]): Wrong[] =>
    problems.map((one) => ({ ...one, column: headOf(one.field) }));
  const before = knownRow(reading, given);
  const name = given.get(definition.titleField ?? '') || cells.find((one) => one.trim() !== '') || '';
  const refused = (problems: readonly Problem[], key = ''): PlannedRow => ({
    row,
    name,
    does: 'refused',
    problems: withHeads(problems),
    changes: [],
    key,
    values: {},
  });
  if (before === 'lost')
    return refused([{ field: given.get('key')?.trim() ? 'key' : 'readableNumber', code: 'rowNotFound' }]);
  const { values, problems } = readValues(reading, given, before);
  if (isText && cells.slice(columns.length).some((one) => one.trim() !== ''))
    return refused([{ field: '', code: 'cellsWithoutHead' }]);
  if (problems.length > 0) return refused(problems);
  if (!before) {
    const made = planNew(reading, values, given);
    if (made.twin !== undefined) return refused([{ field: '', code: 'rowTwice', values: { row: made.twin } }]);
    if (made.problems.length > 0) return refused(made.problems, made.key);
    seen.set(made.key, row);
    const does = made.known ? 'nothing' : 'add';
    return {
      row,
      name,
      does,
      problems: [],
      changes: [],
      key: made.key,
      values: made.values,
      ...(made.whole ? { whole: made.whole } : {}),
    };
  }
  if (seen.has(before.key))
    return refused([{ field: '', code: 'rowTwice', values: { row: seen.get(before.key) ?? 0 } }]);
  seen.set(before.key, row);
  const changes = differing(values, before);
  const named = name || rowName(definition, before);
  const same = { row, name: named, key: before.key, eTag: before.eTag, changes: Object.keys(changes) };
  if (Object.keys(changes).length === 0) return { ...same, does: 'nothing', problems: [], values: {} };
  const whole = of && String(Reflect.get(before, of.by));
  const target = of && whole !== undefined ? reading.store.find(of.whole, whole) : before;
  const wrong = mayWriteRow(reading, target) ? checked(() => checkChange(reading, before, changes)) : NOT_YOURS;
  if (wrong.length > 0) return { ...refused(wrong, before.key), name: named };
  return { ...same, does: 'change', problems: [], values: changes, ...(whole ? { whole } : {}) };
}

/** Throws `forbidden` for a person who may bring no rows into a list. */
export function requireMayImport(actor: Actor, list: ListName): void {
  if (!mayBringIn(actor, list)) throw new AppError('forbidden');
}

/** What bringing a table into a list would do, row by row, by the list's own rules. Nothing is written. Errors: forbidden, notReadableTable, tooManyRows. */
export function planImport(wanted: Wanted): ImportPlan & { planned: readonly PlannedRow[] } {
  requireMayImport(wanted.actor, wanted.list);
  const { table, list, chosen, actor, store } = wanted;
  const definition: ListDefinition = lists[list];
  const at = headsAt(
    definition,
    table.rows.map(({ cells }) => cells),
  );
  const heads = table.rows[at];
  const rows = table.rows.slice(at + 1);
  if (!heads || rows.length === 0) throw new AppError('notReadableTable');
  if (rows.length > MOST_ROWS) throw new AppError('tooManyRows', { values: { most: MOST_ROWS, count: rows.length } });
  const columns = matchColumns(definition, heads.cells, chosen);
  const of = wholeOf(list);
  const reading = {
    ...wanted,
    definition,
    columns,
    of,
    isText: table.sheet === null,
    find: findByName(actor, store),
    seen: new Map<string, number>(),
  };
  const planned = rows.map((one) => planRow(reading, one));
  const plan = createHash('sha256')
    .update(JSON.stringify([columns, planned]))
    .digest('hex');
  const shown = planned.map(({ row, name, does, problems, changes }) => ({ row, name, does, problems, changes }));
  return { sheet: table.sheet, headRow: heads.row, columns, rows: shown, plan, planned };
}
