import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/AppError';
import { entriesOf } from '../../shared/entriesOf';
import { type ListName, type Lists, lists } from '../../shared/lists';
import type { BrokenRow } from '../../shared/schema/codec';
import type { Changes, Draft, ListDefinition } from '../../shared/schema/defineList';
import { timeLeft, within } from '../deadline';
import type { Clock, CreateOptions, ItemOf, ListDifference, ListStore, Logger, UpdateOptions } from '../ports';
import { ChangeLog } from './changeLog';
import { Following, forEachOf } from './following';
import { followingInterval, isGoingOnIn, WATCHED_MS } from './followPolicy';
import type { GraphClient } from './graphClient';
import { toAppError } from './graphError';
import type { CallCounts } from './graphTransport';
import { withLargeData } from './largeData';
import { ListFollower } from './listFollower';
import { ListReader } from './listReader';
import { ListWriter } from './listWriter';
import { Numbering } from './numbering';
import { persistently } from './persistently';
import { Replica } from './replica';
import { SiteFiles } from './siteFiles';
import { createSiteLists } from './siteLists';

interface Settings {
  client: GraphClient;
  site: { hostname: string; path: string };
  clock: Clock;
  logger: Logger;
  followIntervalMs: number;
  /** The lists as they are called in SharePoint; contract tests give them other names there. */
  definitions?: Record<ListName, ListDefinition>;
}

interface Parts {
  replica: Replica;
  follower: ListFollower;
  reader: ListReader;
  writer: ListWriter;
}

/** How the store is doing. */
interface StoreMetrics {
  calls: CallCounts;
  connections: number;
  hot: boolean;
  lists: Record<string, ListMetrics>;
}

/** How one list's copy is doing. Of broken rows it says where they are and what is wrong, never what stands in them. */
interface ListMetrics {
  rows: number;
  broken: number;
  /** The first of them: SharePoint's id and `field:problem`. */
  brokenRows: { id: string; problems: string[] }[];
  syncedAt: string;
  failures: number;
}

const MOST_BROKEN_NAMED = 20;

const placeOf = ({ id, problems }: BrokenRow): ListMetrics['brokenRows'][number] => ({
  id,
  problems: problems.map(({ field, code }) => `${field}:${code}`),
});

/** The lists in SharePoint, with a copy of each in this process. */
export class SharePointLists implements ListStore {
  readonly followIntervalMs: number;
  private readonly parts: ReadonlyMap<ListName, Parts>;
  private readonly following: Following;
  private readonly numbering: Numbering;
  private readonly listeners = new Set<(list: ListName) => void>();
  private connections = 0;
  /** When (ms by a clock that nobody moves) somebody last asked for something. */
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly settings: Settings) {
    const { clock, logger, definitions = lists } = settings;
    this.followIntervalMs = settings.followIntervalMs;
    const site = createSiteLists(settings.client, settings.site);
    const client = withLargeData(settings.client, new SiteFiles(settings.client, site));
    const origin = randomUUID().slice(0, 8);
    // Object.entries forgets that the names are the registry's own.
    const entries = entriesOf<ListName, ListDefinition>(definitions);
    this.parts = new Map(
      entries.map(([name, definition]) => {
        const replica = new Replica(definition, new ChangeLog(origin, clock));
        const changed = () => this.tell(name);
        const follower = new ListFollower(definition, replica, { client, site, clock, changed });
        const reader = new ListReader(definition, replica, { client, site, changed });
        return [name, { replica, follower, reader, writer: new ListWriter(definition, reader, client) }];
      }),
    );
    const [series] = [...this.parts.values()].filter(({ reader }) => reader.list.keepsNumbers);
    if (!series) throw new Error('no list keeps the numbers');
    this.numbering = new Numbering(series);
    this.following = new Following(this.followers(), {
      logger,
      interval: (follower) =>
        followingInterval(follower.list, {
          hot: this.hot(),
          watched: this.watched(),
          followIntervalMs: this.followIntervalMs,
          wholeForMs: performance.now() - follower.wholeAt,
        }),
    });
  }

  /** Reads every list once and follows them from then on. Throws AppError when a list is missing or Graph does not answer. */
  async start(): Promise<void> {
    await forEachOf(this.followers(), (follower) => persistently(() => this.syncNow(follower)));
    this.following.start();
  }

  /** How long (ms) SharePoint has not answered at all; 0 when its last answer was one. */
  outOfReachMs(): number {
    return this.settings.client.outOfReachMs();
  }

  stop(): void {
    this.following.stop();
  }

  /** Someone came (1) or left (-1); lists rest when nobody is there. */
  connected(delta: number): void {
    this.connections = Math.max(0, this.connections + delta);
    this.following.reschedule();
  }

  attended(): void {
    const rested = !this.watched();
    this.askedAt = performance.now();
    if (rested) this.following.reschedule();
  }

  all<N extends ListName>(list: N): readonly ItemOf<N>[] {
    // Each replica holds only what its own list's codec has decoded; so below.
    return this.part(list).replica.all() as readonly ItemOf<N>[];
  }

  find<N extends ListName>(list: N, key: string): ItemOf<N> | undefined {
    return this.part(list).replica.find(key) as ItemOf<N> | undefined;
  }

  broken(list: ListName): readonly BrokenRow[] {
    return this.part(list).replica.broken();
  }

  async create<N extends ListName>(list: N, draft: Draft<Lists[N]>, options: CreateOptions): Promise<ItemOf<N>> {
    const part = this.part(list);
    const isNumbered = part.reader.list.numbered !== undefined && options.number === undefined;
    const added = isNumbered
      ? this.numbering.create({ ...part, list: part.reader.list, rows: () => part.replica.all() }, draft, options)
      : part.writer.create(draft, options);
    return (await added) as ItemOf<N>;
  }

  async update<N extends ListName>(list: N, changes: Changes<Lists[N]>, options: UpdateOptions): Promise<ItemOf<N>> {
    return (await this.part(list).writer.update(changes, options)) as ItemOf<N>;
  }

  async fresh<N extends ListName>(list: N, field: string, value: string): Promise<readonly ItemOf<N>[]> {
    return (await this.part(list).reader.fresh(field, value)) as readonly ItemOf<N>[];
  }

  async read<N extends ListName>(list: N, key: string): Promise<ItemOf<N> | undefined> {
    return (await this.part(list).reader.read(key)) as ItemOf<N> | undefined;
  }

  async sync(list: ListName): Promise<void> {
    await this.syncNow(this.part(list).follower);
  }

  syncedAt(list: ListName): Date {
    return this.part(list).follower.syncedAt;
  }

  mark(list: ListName): string {
    const { replica, follower } = this.part(list);
    return replica.mark(follower.syncedAt);
  }

  since<N extends ListName>(list: N, mark: string): ListDifference<N> | undefined {
    return this.part(list).replica.since(mark) as ListDifference<N> | undefined;
  }

  onChange(listener: (list: ListName) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  metrics(): StoreMetrics {
    const rows = [...this.parts].map(([name, { replica, follower }]) => {
      const broken = replica.broken();
      const metrics: ListMetrics = {
        rows: replica.all().length,
        broken: broken.length,
        brokenRows: broken.slice(0, MOST_BROKEN_NAMED).map(placeOf),
        syncedAt: follower.syncedAt.toISOString(),
        failures: follower.failures,
      };
      return [name, metrics];
    });
    const { counts } = this.settings.client;
    return { calls: counts, connections: this.connections, hot: this.hot(), lists: Object.fromEntries(rows) };
  }

  private watched(): boolean {
    return this.connections > 0 || performance.now() - this.askedAt < WATCHED_MS;
  }

  private hot(): boolean {
    return [...this.parts.values()].some(({ follower, replica }) => isGoingOnIn(follower.list, replica.all()));
  }

  private followers(): ListFollower[] {
    return [...this.parts.values()].map((part) => part.follower);
  }

  private part(list: ListName): Parts {
    const part = this.parts.get(list);
    if (!part) throw new Error(`${list} is not followed`);
    return part;
  }

  private async syncNow(follower: ListFollower): Promise<void> {
    try {
      await within(timeLeft(), follower.sync(), () => {
        throw new AppError('unavailable');
      });
    } catch (error) {
      throw toAppError(error);
    }
  }

  private tell(list: ListName): void {
    // What begins or ends in it changes how closely lists are followed.
    if (this.part(list).follower.list.isGoingOn) this.following.reschedule();
    for (const listener of this.listeners) {
      try {
        listener(list);
      } catch (error) {
        // One listener's fault must neither fail a write that is done nor keep the others from being told.
        this.settings.logger.error({ err: error, list }, 'a listener to changes failed');
      }
    }
  }
}
