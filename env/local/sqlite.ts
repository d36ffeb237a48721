import LibsqlDatabase from 'libsql';

/** A value that SQLite stores. */
export type SqlValue = string | number | null | Uint8Array;
/** A row by column name. */
export type Row = Record<string, SqlValue>;

/** The few things the local Microsoft 365 asks of SQLite; one seam, so that node:sqlite can take over when Node 20 is dropped. */
export interface Database {
  /** Runs statements without parameters (schema, pragmas). */
  exec(sql: string): void;
  /** All rows of a query, in the query's order. */
  all(sql: string, ...values: SqlValue[]): Row[];
  /** The first row of a query, or undefined. */
  first(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Runs a writing statement; returns how many rows it touched and the last row id. */
  run(sql: string, ...values: SqlValue[]): { changes: number; lastId: number };
  /** Runs `work` in one transaction; a throw rolls it back. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** So many prepared statements are kept. */
const STATEMENTS = 200;

/** Opens (and creates) a database file; `:memory:` keeps nothing. Write-ahead logging, so readers never wait. */
export function openDatabase(file: string): Database {
  const db = new LibsqlDatabase(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  const prepared = new Map<string, ReturnType<typeof db.prepare>>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? db.prepare(sql);
    // Filters make statements of their own; the ones that every request needs are soon prepared again.
    if (prepared.size >= STATEMENTS) prepared.clear();
    prepared.set(sql, statement);
    return statement;
  };
  const all = (sql: string, ...values: SqlValue[]): Row[] => prepare(sql).all(...values) as Row[];
  return {
    exec: (sql) => void db.exec(sql),
    all,
    first: (sql, ...values) => all(sql, ...values)[0],
    run: (sql, ...values) => {
      const result = prepare(sql).run(...values);
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) };
    },
    transaction: (work) => db.transaction(work)(),
    close: () => void db.close(),
  };
}
