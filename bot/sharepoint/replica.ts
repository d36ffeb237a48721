import { type BrokenRow, decode, type GraphItem, nameInSharePoint } from '../../shared/schema/codec';
import type { Item, ListDefinition } from '../../shared/schema/defineList';
import { ChangeLog } from './changeLog';

/** An item as delta gives it; a deleted one has little more than its id. */
export interface DeltaItem extends GraphItem {
  deleted?: { state?: string };
}

/** A row of any list. */
export type AnyItem = Item<ListDefinition>;

interface Held {
  version: number;
  key: string | null;
  /** When it last changed here, counted in changes; rows changed during a full reading outlive it. */
  touched: number;
}

/** The version in an eTag such as `"583c4092-77c6-4a63-ad47-aed3f14273ff,3"`, or -1 when there is none. */
export function versionOf(eTag: string | undefined): number {
  const match = /,(\d+)"?$/.exec(eTag ?? '');
  return match ? Number(match[1]) : -1;
}

/** This process's copy of one list: readable rows by key, broken rows aside. A row never goes back to an older version. */
export class Replica {
  private readonly items = new Map<string, AnyItem>();
  private readonly brokenRows = new Map<string, BrokenRow>();
  private readonly rowsHeld = new Map<string, Held>();
  private rows: readonly AnyItem[] | undefined;

  constructor(
    private readonly list: ListDefinition,
    private readonly log = new ChangeLog('00000000', () => new Date()),
  ) {}

  all(): readonly AnyItem[] {
    this.rows ??= [...this.items.values()];
    return this.rows;
  }

  find(key: string): AnyItem | undefined {
    return this.items.get(key);
  }

  broken(): readonly BrokenRow[] {
    return [...this.brokenRows.values()];
  }

  /** How many changes there have been; the moment from which `replaceAll` reckons. */
  get changes(): number {
    return this.log.latest;
  }

  /** How far the copy reaches, given when it was last equal to SharePoint. */
  mark(syncedAt: Date): string {
    return this.log.mark(syncedAt);
  }

  /** What a copy with this mark lacks: every row that was touched since, and those of them that are here. Undefined when it cannot be known. */
  since(mark: string): { touched: string[]; items: AnyItem[]; broken: BrokenRow[] } | undefined {
    const touched = this.log.since(mark);
    if (!touched) return undefined;
    const rows = touched.map((id) => {
      const item = this.items.get(this.rowsHeld.get(id)?.key ?? '');
      return { item: item?.id === id ? item : undefined, broken: this.brokenRows.get(id) };
    });
    return {
      touched,
      items: rows.flatMap(({ item }) => item ?? []),
      broken: rows.flatMap(({ broken }) => broken ?? []),
    };
  }

  /** Takes one row from SharePoint, unless a newer version is already here. Says whether anything changed. */
  apply(row: DeltaItem): boolean {
    if (row.deleted) return this.remove(row.id);
    // Without fields there is nothing to read; SharePoint may list its own folders that way.
    if (!row.fields) return false;
    const version = versionOf(row.eTag ?? row['@odata.etag']);
    const before = this.rowsHeld.get(row.id);
    if (before && version !== -1 && version <= before.version) return false;
    this.take(row, version);
    return true;
  }

  /** The readable item that has been taken from exactly this version of a row, so that nobody need read it twice. */
  held(row: DeltaItem): AnyItem | undefined {
    const known = this.rowsHeld.get(row.id);
    const item = known?.key ? this.items.get(known.key) : undefined;
    const version = versionOf(row.eTag ?? row['@odata.etag']);
    return item?.id === row.id && version !== -1 && known?.version === version ? item : undefined;
  }

  /** Makes the copy equal to a full reading that began after so many changes. */
  replaceAll(rows: readonly DeltaItem[], changes: number): boolean {
    const present = new Set(rows.filter((row) => !row.deleted).map((row) => row.id));
    const gone = [...this.rowsHeld].filter(([id, held]) => !present.has(id) && held.touched <= changes);
    const removed = gone.map(([id]) => this.remove(id)).some(Boolean);
    const changed = rows.map((row) => this.apply(row)).some(Boolean) || removed;
    this.log.isWhole();
    return changed;
  }

  remove(id: string): boolean {
    if (!this.rowsHeld.has(id)) return false;
    this.drop(id);
    this.rowsHeld.delete(id);
    this.log.touch(id);
    return true;
  }

  private take(row: GraphItem, version: number): void {
    this.drop(row.id);
    this.log.touch(row.id);
    const decoded = decode(this.list, row);
    if (decoded.ok) {
      this.items.set(decoded.item.key, decoded.item);
      if (decoded.problems.length > 0) {
        const { key, eTag } = decoded.item;
        this.brokenRows.set(row.id, {
          id: row.id,
          eTag,
          key,
          title: nameInSharePoint(this.list, row),
          problems: decoded.problems,
        });
      }
    } else this.brokenRows.set(row.id, decoded.row);
    const key = decoded.ok ? decoded.item.key : null;
    this.rowsHeld.set(row.id, { version, key, touched: this.log.latest });
  }

  private drop(id: string): void {
    this.rows = undefined;
    this.brokenRows.delete(id);
    const key = this.rowsHeld.get(id)?.key;
    // Somebody may have moved the key to another row by hand.
    if (key && this.items.get(key)?.id === id) this.items.delete(key);
  }
}
