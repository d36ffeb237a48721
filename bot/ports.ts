import type { ListName, Lists } from '../shared/lists';
import type { BrokenRow } from '../shared/schema/codec';
import type { Changes, Draft, Item } from '../shared/schema/defineList';

export type ItemOf<N extends ListName> = Item<Lists[N]>;

/** Who writes, and what the store must know about the write. */
interface WriteOptions {
  /** Member key, or `system`. */
  by: string;
}
export interface CreateOptions extends WriteOptions {
  /** The new item's key; unique in the list, so a repeated create is found out. */
  key: string;
  /** The readable number of a row that has one already, from a record of before; others get the next. */
  number?: string | undefined;
}
export interface UpdateOptions extends WriteOptions {
  /** Which item. */
  key: string;
  /** The version the change was made from; without it the change is applied to whatever stands there. */
  eTag?: string;
}

/** What a copy that reaches to a mark lacks. */
export interface ListDifference<N extends ListName> {
  /** SharePoint's ids of all rows that were added, changed or taken away, became unreadable or were mended. What is in neither of the others is gone. */
  touched: readonly string[];
  items: readonly ItemOf<N>[];
  broken: readonly BrokenRow[];
}

/**
 * The lists, whatever holds them. Reading is from this process's copy and costs nothing; writing goes through at once.
 * Errors: AppError `notFound`, `duplicate` (key taken), `conflict` (changed since eTag; `current` = the item now),
 * `brokenRow` (the row was changed by hand and cannot be read), `throttled`, `unavailable`.
 */
export interface ListStore {
  /** All readable rows, in no particular order. */
  all<N extends ListName>(list: N): readonly ItemOf<N>[];
  find<N extends ListName>(list: N, key: string): ItemOf<N> | undefined;
  /** Rows changed by hand in SharePoint so that they cannot be used. */
  broken(list: ListName): readonly BrokenRow[];
  create<N extends ListName>(list: N, draft: Draft<Lists[N]>, options: CreateOptions): Promise<ItemOf<N>>;
  update<N extends ListName>(list: N, changes: Changes<Lists[N]>, options: UpdateOptions): Promise<ItemOf<N>>;
  /** Reads rows from SharePoint itself, past the copy, by one indexed field. */
  fresh<N extends ListName>(list: N, field: string, value: string): Promise<readonly ItemOf<N>[]>;
  /** One row as SharePoint has it now, past the copy and into it; undefined when there is none. */
  read<N extends ListName>(list: N, key: string): Promise<ItemOf<N> | undefined>;
  /** Brings this process's copy of a list up to date now. */
  sync(list: ListName): Promise<void>;
  /** When the copy was last known to equal SharePoint. */
  syncedAt(list: ListName): Date;
  /** How far the copy reaches; a text to hand back to `since`, as `shared/schema/mark` writes it. */
  mark(list: ListName): string;
  /** What a copy with this mark lacks; undefined when the mark is too old or not known, and everything must be read again. */
  since<N extends ListName>(list: N, mark: string): ListDifference<N> | undefined;
  /** Somebody asks for something: copies that have rested are read anew, and followed for a while. */
  attended(): void;
  /** How often (ms) a live list is followed while something is open. */
  readonly followIntervalMs: number;
  /** Told after every change to the copy, from here or from elsewhere; returns how to stop. */
  onChange(listener: (list: ListName) => void): () => void;
}

/** What happens when there is a file with that name already. */
export type WhenTaken = 'fail' | 'replace' | 'rename';

/** Bytes to keep: all at once, or as they come when their number is known. */
export type FileContent = Uint8Array | { size: number; bytes: AsyncIterable<Uint8Array> };

/** A file in the site's document library. */
export interface StoredFile {
  id: string;
  name: string;
  /** As the library keeps it. */
  size: number;
  eTag: string;
  webUrl: string;
}

/** A file that has just been kept. */
export interface KeptFile extends StoredFile {
  /** SHA-256 of the bytes as they were sent, in hexadecimal digits. */
  sha256: string;
}

/**
 * The site's document library. Paths begin at its root, with `/` between; folders are made as they are needed.
 * Errors: AppError `notFound`, `duplicate` (name taken), `conflict` (changed since eTag), `throttled`, `unavailable`.
 */
export interface FileStore {
  /**
   * Keeps a file. Sent again after a lost answer it is the same file. Errors besides: `fileOpen` (somebody has the one with that name open),
   * `fileNotKept` (there is no library, it is full, or it takes no such file).
   */
  put(path: string, content: FileContent, options: { type: string; whenTaken: WhenTaken }): Promise<KeptFile>;
  find(path: string): Promise<StoredFile | undefined>;
  /** Its bytes as they come. */
  open(path: string): Promise<ReadableStream<Uint8Array>>;
  /** All its bytes. */
  read(path: string): Promise<Uint8Array>;
  /** The same as a PDF, where the library makes one. Errors besides: `notConvertible` where it does not. */
  pdf(path: string): Promise<Uint8Array>;
  /** Earlier and present contents, newest first. */
  versions(path: string): Promise<readonly { id: string; size: number; changedAt: string }[]>;
}

/** The time now; passed in, so that tests can hold it. */
export type Clock = () => Date;

/** Makes keys that never repeat. */
export type NewKey = () => string;

/** Waits; passed in, so that tests need not. */
export type Wait = (milliseconds: number) => Promise<void>;

export interface Logger {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
