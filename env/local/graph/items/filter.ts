import type { SqlValue } from '../../sqlite';
import { GraphFault, invalidRequest } from '../graphFault';
import { unverified } from '../unverified';
import { type Context, indexValue } from './items';

/** A filter as SQL over graph_items with its values. */
interface SqlFilter {
  sql: string;
  values: SqlValue[];
}

interface Predicate {
  field: string;
  operator: string;
  value: string | number;
}

const OPERATORS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' };
const THRESHOLD = 5000;
const LITERAL = /^(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(true|false))$/;

function readLiteral(text: string): string | number {
  const [, quoted, number, flag] = LITERAL.exec(text.trim()) ?? [];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  if (number !== undefined) return Number(number);
  if (flag !== undefined) return flag === 'true' ? 1 : 0;
  throw invalidRequest('Invalid filter clause');
}

function readPredicate(text: string): Predicate {
  const starts = /^startswith\(\s*fields\/(\w+)\s*,\s*(.+)\)$/i.exec(text.trim());
  if (starts) return { field: starts[1] ?? '', operator: 'startswith', value: readLiteral(starts[2] ?? '') };
  const compares = /^fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+(.+)$/i.exec(text.trim());
  if (!compares) throw invalidRequest('Invalid filter clause');
  const [, field = '', operator = '', literal = ''] = compares;
  return { field, operator: operator.toLowerCase(), value: readLiteral(literal) };
}

/** Splits at `and` outside quotes. */
const splitAnd = (text: string): string[] => text.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i);

function toSql({ list }: Context, predicate: Predicate): SqlFilter {
  const { field, operator } = predicate;
  const value = indexValue(predicate.value);
  if (operator === 'startswith') {
    const pattern = `${String(value).replaceAll(/[\\%_]/g, '\\$&')}%`;
    return {
      sql: "id IN (SELECT item_id FROM graph_index WHERE list_id = ? AND name = ? AND value LIKE ? ESCAPE '\\')",
      values: [list.id, field, pattern],
    };
  }
  return {
    sql: `id IN (SELECT item_id FROM graph_index WHERE list_id = ? AND name = ? AND value ${OPERATORS[operator]} ?)`,
    values: [list.id, field, value],
  };
}

function unindexedSql(predicate: Predicate): SqlFilter {
  const path = `$.${predicate.field}`;
  if (predicate.operator === 'startswith') {
    return { sql: 'instr(lower(json_extract(fields, ?)), ?) = 1', values: [path, indexValue(predicate.value)] };
  }
  const left = typeof predicate.value === 'string' ? 'lower(json_extract(fields, ?))' : 'json_extract(fields, ?)';
  return { sql: `${left} ${OPERATORS[predicate.operator]} ?`, values: [path, indexValue(predicate.value)] };
}

function checkUnindexed({ database, list }: Context, predicate: Predicate, mayFail: boolean): void {
  if (!mayFail) {
    throw invalidRequest(
      `Field '${predicate.field}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
    );
  }
  const count = Number(
    database.first('SELECT COUNT(*) AS count FROM graph_items WHERE list_id = ? AND deleted = 0', list.id)?.count,
  );
  if (count > THRESHOLD) {
    throw new GraphFault(
      400,
      unverified.thresholdCode.value,
      'The attempted operation is prohibited because it exceeds the list view threshold.',
    );
  }
}

/** Reads `$filter` on `fields/X`. One indexed field at a time; others only with the Prefer header, and never in large lists. */
export function readFilter(context: Context, text: string, prefer: string): SqlFilter {
  const predicates = splitAnd(text).map(readPredicate);
  for (const { field } of predicates) {
    if (!context.columns.some((column) => column.name === field))
      throw invalidRequest(`Field '${field}' is not recognized`);
  }
  const isIndexed = ({ field }: Predicate): boolean => context.columns.some((one) => one.name === field && one.indexed);
  const fields = new Set(predicates.filter(isIndexed).map(({ field }) => field));
  if (fields.size > 1 && unverified.secondIndexedPredicate.value === 'refused') {
    throw invalidRequest('Only one indexed field can be filtered at a time');
  }
  const mayFail = prefer.includes('HonorNonIndexedQueriesWarningMayFailRandomly');
  const parts = predicates.map((predicate) => {
    if (isIndexed(predicate)) return toSql(context, predicate);
    checkUnindexed(context, predicate, mayFail);
    return unindexedSql(predicate);
  });
  return { sql: parts.map((part) => `(${part.sql})`).join(' AND '), values: parts.flatMap((part) => part.values) };
}
