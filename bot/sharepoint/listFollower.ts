import { AppError } from '../../shared/AppError';
import type { ListDefinition } from '../../shared/schema/defineList';
import { inBackground } from '../deadline';
import type { Clock } from '../ports';
import { pauseAfterFailures } from './followPolicy';
import type { GraphClient } from './graphClient';
import { GraphFailure, isFailure } from './graphError';
import type { DeltaItem, Replica } from './replica';
import type { Page, SiteLists } from './siteLists';

interface Dependencies {
  client: GraphClient;
  site: SiteLists;
  clock: Clock;
  /** Told after a reading that changed the replica. */
  changed: () => void;
}

const NEVER = new Date(0);

/** Keeps one replica equal to its SharePoint list, by the list's change log (delta). */
export class ListFollower {
  /** When the replica was last known to equal SharePoint: the moment before the question was asked. */
  syncedAt = NEVER;
  /** When the list was last asked for, whether it answered or not; ms by a clock that nobody moves. */
  askedAt = Number.NEGATIVE_INFINITY;
  /** When everything was last read, not only what had changed; ms by the same clock. */
  wholeAt = Number.NEGATIVE_INFINITY;
  /** Readings that failed since the last that did not. */
  failures = 0;
  /** Not asked on its own accord before this; ms by the same clock. */
  pausedUntil = Number.NEGATIVE_INFINITY;
  private deltaLink: string | undefined;
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(
    readonly list: ListDefinition,
    readonly replica: Replica,
    private readonly dependencies: Dependencies,
  ) {}

  /** Reads what has changed. A reading that already runs may have asked too early, so another follows it; callers share that one. */
  sync(): Promise<void> {
    if (!this.running) return this.begin();
    this.next ??= this.running
      .catch(() => undefined) // Its own callers were told; this reading is a new try.
      .then(() => {
        this.next = undefined;
        return this.begin();
      });
    return this.next;
  }

  /** Whether a reading is under way. */
  get busy(): boolean {
    return this.running !== undefined;
  }

  private begin(): Promise<void> {
    // One reading serves many: whoever happened to begin it may not cut it short.
    this.running = inBackground(() => this.read()).finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async read(): Promise<void> {
    const asked = this.dependencies.clock();
    this.askedAt = performance.now();
    try {
      const changed = await this.readChanges();
      this.syncedAt = asked;
      this.failures = 0;
      this.pausedUntil = Number.NEGATIVE_INFINITY;
      if (changed) this.dependencies.changed();
    } catch (error) {
      this.failures += 1;
      const retryAfter =
        error instanceof GraphFailure || error instanceof AppError ? error.retryAfterSeconds : undefined;
      this.pausedUntil = performance.now() + pauseAfterFailures(this.failures, retryAfter);
      if (isFailure(error, 'notFound')) {
        // The list was removed, and perhaps made again under another id.
        this.deltaLink = undefined;
        this.dependencies.site.forget();
      }
      throw error;
    }
  }

  private async readChanges(): Promise<boolean> {
    if (this.deltaLink === undefined) return this.readEverything();
    try {
      const rows = await this.follow(this.deltaLink);
      return rows.map((row) => this.replica.apply(row)).some(Boolean);
    } catch (error) {
      if (!isFailure(error, 'resync')) throw error;
      this.deltaLink = undefined;
      return this.readEverything();
    }
  }

  private async readEverything(): Promise<boolean> {
    const { changes } = this.replica;
    const path = await this.dependencies.site.listPath(this.list);
    const rows = await this.follow(`${path}/items/delta?$expand=fields`);
    this.wholeAt = performance.now();
    // The same item may come twice; the last one counts.
    const last = new Map(rows.map((row) => [row.id, row]));
    return this.replica.replaceAll([...last.values()], changes);
  }

  /** Reads all pages before anything is applied, so that a failure half-way leaves the link where it was. */
  private async follow(from: string): Promise<DeltaItem[]> {
    const rows: DeltaItem[] = [];
    for (let next: string | undefined = from; next !== undefined; ) {
      const page: Page<DeltaItem> = await this.dependencies.client.get<Page<DeltaItem>>(next);
      rows.push(...page.value);
      next = page['@odata.nextLink'];
      if (next === undefined) this.deltaLink = page['@odata.deltaLink'];
    }
    return rows;
  }
}
