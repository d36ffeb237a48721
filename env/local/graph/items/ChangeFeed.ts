import type { StoredItem } from './StoredItem';

interface Entry {
  list: string;
  /** The row as it stood from then on. */
  item: StoredItem;
  /** When it was written, in milliseconds. */
  at: number;
}

/**
 * How far the change feed shows what has been written. SharePoint's may lag behind its own items; a row is then told as it
 * stood at the horizon, in the order in which rows were written, and what is younger is told later.
 */
export class ChangeFeed {
  private entries: Entry[] = [];

  constructor(
    private readonly lagMs: () => number,
    private readonly now: () => number,
  ) {}

  /** A row has been written; `before` is how it stood until then. */
  wrote(list: string, item: StoredItem, before?: StoredItem): void {
    if (this.lagMs() === 0) {
      this.entries = [];
      return;
    }
    this.forget();
    const known = this.entries.some((entry) => entry.list === list && entry.item.id === item.id);
    if (before && !known) this.entries.push({ list, item: before, at: Number.NEGATIVE_INFINITY });
    this.entries.push({ list, item, at: this.now() });
  }

  /** The last change that may be seen: everything up to this sequence, and nothing after it. */
  horizon(): number {
    const since = this.now() - this.lagMs();
    const hidden = this.entries.filter(({ at }) => at > since).map(({ item }) => item.sequence);
    return hidden.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...hidden) - 1;
  }

  /** How rows that have been written again since the horizon stood before, when that is later than `after`. */
  earlier(list: string, after: number): StoredItem[] {
    const horizon = this.horizon();
    const mine = this.entries.filter((entry) => entry.list === list);
    const visible = new Map<number, StoredItem>();
    const hidden = new Set<number>();
    for (const { item } of mine) {
      if (item.sequence > horizon) hidden.add(item.id);
      else visible.set(item.id, item);
    }
    return [...visible.values()].filter((item) => hidden.has(item.id) && item.sequence > after);
  }

  /** What a row was before it changed is of no use once the change may be seen. */
  private forget(): void {
    const horizon = this.horizon();
    const newest = new Map<string, number>();
    for (const { list, item } of this.entries) {
      if (item.sequence <= horizon) newest.set(`${list} ${item.id}`, item.sequence);
    }
    this.entries = this.entries.filter(
      ({ list, item }) => item.sequence > horizon || newest.get(`${list} ${item.id}`) === item.sequence,
    );
  }
}
