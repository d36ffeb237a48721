import { AppError } from '../../shared/AppError';
import { kindOf } from '../../shared/fields';
import { decode, type GraphItem, SYSTEM_COLUMNS } from '../../shared/schema/codec';
import { columnName } from '../../shared/schema/columnName';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { GraphClient } from './graphClient';
import { isFailure, toAppError } from './graphError';
import type { AnyItem, Replica } from './replica';
import { readAll, type SiteLists } from './siteLists';

/** Rows asked for at once: a hint, so smaller pages may come. Each page is a journey, and a vote's count waits for all of its ballots. */
const AT_MOST = 5_000;

/** What reading and writing one list need. */
interface ListConnection {
  client: GraphClient;
  site: SiteLists;
  /** Told after something that changed the replica. */
  changed: () => void;
}

const literal = (text: string): string => encodeURIComponent(`'${text.replaceAll("'", "''")}'`);

/** Reads rows of one list from SharePoint itself, past the replica, and into it. */
export class ListReader {
  constructor(
    readonly list: ListDefinition,
    private readonly replica: Replica,
    private readonly connection: ListConnection,
  ) {}

  path(): Promise<string> {
    return this.connection.site.listPath(this.list);
  }

  /** The row with this key as this process last saw it. */
  known(key: string): AnyItem | undefined {
    return this.replica.find(key);
  }

  /** The row with this key as SharePoint has it now; undefined when there is none. Throws AppError, `brokenRow` when it cannot be read. */
  async read(key: string): Promise<AnyItem | undefined> {
    try {
      const known = this.replica.find(key);
      const row = known && (await this.stillThere(known.id));
      // Somebody may have moved the key to another row by hand.
      if (row && keyIn(row) === key) return this.accept(row);
      const found = await this.withKey(key);
      return found && keyIn(found) === key ? this.accept(found) : undefined;
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** The row that keeps this key from being used again: SharePoint compares without regard to case. */
  async holderOf(key: string): Promise<AnyItem | undefined> {
    try {
      const row = await this.withKey(key);
      return row && this.accept(row);
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** Readable rows by one indexed field. */
  async fresh(field: string, value: string): Promise<readonly AnyItem[]> {
    const definition = this.list.fields[field];
    if (!definition?.indexed) throw new Error(`${this.list.name}.${field} is not indexed`);
    try {
      const column = columnName(this.list, field);
      const rows = await this.query(column, String(kindOf(definition).encode(definition, value) ?? value));
      return rows.flatMap((row) => {
        // Taken a moment ago, it need not be read twice: a vote is closed on thousands of ballots.
        const held = this.replica.held(row);
        if (held) return [held];
        const decoded = decode(this.list, row);
        return decoded.ok ? [decoded.item] : [];
      });
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** A row by SharePoint's id. Throws GraphFailure; a row that is gone leaves the replica. */
  async byId(id: string): Promise<GraphItem> {
    try {
      return await this.connection.client.get<GraphItem>(`${await this.path()}/items/${id}?$expand=fields`);
    } catch (error) {
      if (isFailure(error, 'notFound')) this.gone(id);
      throw error;
    }
  }

  /** Takes a row from SharePoint. Throws AppError `brokenRow` when it cannot be read. */
  accept(row: GraphItem): AnyItem {
    if (this.replica.apply(row)) this.connection.changed();
    const taken = this.replica.held(row);
    if (taken) return taken;
    const decoded = decode(this.list, row);
    if (decoded.ok) return decoded.item;
    const { title, problems } = decoded.row;
    throw new AppError('brokenRow', { problems, values: { list: this.list.name, title } });
  }

  gone(id: string): void {
    if (this.replica.remove(id)) this.connection.changed();
  }

  private async stillThere(id: string): Promise<GraphItem | undefined> {
    try {
      return await this.byId(id);
    } catch (error) {
      if (isFailure(error, 'notFound')) return undefined;
      throw error;
    }
  }

  private async withKey(key: string): Promise<GraphItem | undefined> {
    const rows = await this.query(SYSTEM_COLUMNS.key, key);
    return rows.find((row) => keyIn(row) === key) ?? rows[0];
  }

  private async query(column: string, value: string): Promise<readonly GraphItem[]> {
    const filter = `$filter=fields/${column}%20eq%20${literal(value)}`;
    const rows = await readAll<GraphItem>(
      this.connection.client,
      `${await this.path()}/items?$expand=fields&${filter}&$top=${AT_MOST}`,
    );
    if (rows.map((row) => this.replica.apply(row)).some(Boolean)) this.connection.changed();
    return rows;
  }
}

const keyIn = (row: GraphItem): unknown => row.fields?.[SYSTEM_COLUMNS.key];
