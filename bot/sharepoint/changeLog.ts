import { readMark, writeMark } from '../../shared/schema/mark';
import type { Clock } from '../ports';

/** The clocks of two processes may differ by so much. */
const CLOCKS_DIFFER_MS = 30_000;

/** So many of the latest changes are known in their order, so that whoever asks often is not answered by looking through every row. */
const RECENT = 10_000;

interface Touch {
  change: number;
  at: number;
}

/**
 * When the rows of one copy last changed, so that whoever holds an older copy is told of the difference only. A mark of this process is answered
 * exactly; one of another process (or of this one before it was started again) by the time at which that copy was equal to SharePoint, with a margin
 * that repeats a few rows. Rows that are gone are remembered by their id.
 */
export class ChangeLog {
  private readonly touches = new Map<string, Touch>();
  private changes = 0;
  /** The rows of the latest changes, in their order. */
  private recent: string[] = [];
  /** Before this, what was taken away is not known here. */
  private wholeSince = Number.POSITIVE_INFINITY;

  /** `origin` names the process: eight hexadecimal digits. */
  constructor(
    private readonly origin: string,
    private readonly clock: Clock,
  ) {}

  /** How many changes there have been. */
  get latest(): number {
    return this.changes;
  }

  /** A row was added, changed or taken away. */
  touch(id: string): void {
    this.changes += 1;
    this.touches.set(id, { change: this.changes, at: this.clock().getTime() });
    this.recent.push(id);
    if (this.recent.length > 2 * RECENT) this.recent = this.recent.slice(-RECENT);
  }

  /** The list has been read from beginning to end. */
  isWhole(): void {
    this.wholeSince = Math.min(this.wholeSince, this.clock().getTime());
  }

  mark(syncedAt: Date): string {
    return writeMark({ origin: this.origin, changes: this.changes, syncedAt: syncedAt.getTime() });
  }

  /** The ids of all rows that a copy with this mark may lack; undefined when that cannot be known, and everything must be read again. */
  since(text: string): string[] | undefined {
    const mark = readMark(text);
    if (!mark) return undefined;
    if (mark.origin === this.origin) return mark.changes <= this.changes ? this.after(mark.changes) : undefined;
    const from = mark.syncedAt - CLOCKS_DIFFER_MS;
    return from > this.wholeSince ? this.where(({ at }) => at >= from) : undefined;
  }

  private after(changes: number): string[] {
    const count = this.changes - changes;
    if (count > this.recent.length) return this.where(({ change }) => change > changes);
    return count === 0 ? [] : [...new Set(this.recent.slice(-count))];
  }

  private where(isMeant: (touch: Touch) => boolean): string[] {
    return [...this.touches].flatMap(([id, touch]) => (isMeant(touch) ? [id] : []));
  }
}
