import type { FileStore } from '../ports';
import type { GraphClient } from './graphClient';
import { isFailure } from './graphError';
import { sha256Of } from './siteFiles';

type Fields = Record<string, unknown>;

/** SharePoint takes 63,999 characters in a column; what is longer than this stands in a file, and the column says which. */
const INLINE = 60_000;
/** What the column says: the file is named by the hash of what it holds, so it is written once and never changed. */
const MARK = /^\{"\$file":"([0-9a-f]{64})","length":\d+\}$/;
const FOLDER = 'Processfabriken/data';
/** How much text (characters) is kept in memory after it was read. */
const KEPT = 20_000_000;

const pathOf = (sha256: string): string => `${FOLDER}/${sha256}.json`;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isData = (value: unknown): value is string => typeof value === 'string' && value.startsWith('{"$v":');

/** Texts by their hash, the latest kept; what is read once need not be read again, since it cannot change. */
class KnownTexts {
  private readonly texts = new Map<string, string>();
  private length = 0;

  get(sha256: string): string | undefined {
    return this.texts.get(sha256);
  }

  put(sha256: string, text: string): void {
    if (this.texts.has(sha256)) return;
    this.texts.set(sha256, text);
    this.length += text.length;
    for (const [oldest, { length }] of this.texts) {
      if (this.length <= KEPT || this.texts.size === 1) break;
      this.texts.delete(oldest);
      this.length -= length;
    }
  }
}

/** Puts what is too long in files, and reads it back. */
class LargeTexts {
  private readonly known = new KnownTexts();

  constructor(private readonly files: FileStore) {}

  async folded(fields: unknown): Promise<unknown> {
    if (!isObject(fields)) return fields;
    const folded = { ...fields };
    for (const [name, value] of Object.entries(fields)) {
      if (isData(value) && value.length > INLINE) folded[name] = await this.fold(value);
    }
    return folded;
  }

  async unfold(fields: Fields): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const sha256 = typeof value === 'string' ? MARK.exec(value)?.[1] : undefined;
      if (sha256 !== undefined) fields[name] = await this.read(String(value), sha256);
    }
  }

  private async fold(text: string): Promise<string> {
    const bytes = Buffer.from(text);
    const sha256 = sha256Of(bytes);
    if (this.known.get(sha256) === undefined) {
      await this.files.put(pathOf(sha256), bytes, { type: 'application/json', whenTaken: 'replace' });
      this.known.put(sha256, text);
    }
    return `{"$file":"${sha256}","length":${text.length}}`;
  }

  private async read(mark: string, sha256: string): Promise<string> {
    const held = this.known.get(sha256);
    if (held !== undefined) return held;
    try {
      const bytes = await this.files.read(pathOf(sha256));
      if (sha256Of(bytes) !== sha256) return mark;
      const text = Buffer.from(bytes).toString('utf8');
      this.known.put(sha256, text);
      return text;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      // What is gone or forbidden is told of the row. What could not be reached just now fails the reading, which is tried again.
      if (isFailure(cause, 'notFound', 'denied', 'refused')) return mark;
      throw error;
    }
  }
}

/**
 * A Graph client that lets a column of structured data be of any size: what does not fit is put in the site's library before
 * the row is written, and read back, its hash checked, wherever a row is read. A file that is not what the row says leaves
 * the mark in its place, which no list can read: the row is then shown as broken, and nothing is made up.
 */
export function withLargeData(client: GraphClient, files: FileStore): GraphClient {
  const texts = new LargeTexts(files);

  /** Rows come alone, in pages, or as their fields; whichever they are, their columns become what they stand for. */
  async function unfolded<T>(answer: T): Promise<T> {
    if (!isObject(answer)) return answer;
    const rows: unknown[] = Array.isArray(answer.value) ? answer.value : [answer];
    for (const row of rows) if (isObject(row)) await texts.unfold(isObject(row.fields) ? row.fields : row);
    return answer;
  }

  const folded = async (body: unknown): Promise<unknown> =>
    isObject(body) && isObject(body.fields) ? { ...body, fields: await texts.folded(body.fields) } : texts.folded(body);

  return {
    ...client,
    get: async <T>(path: string) => unfolded(await client.get<T>(path)),
    post: async <T>(path: string, body: unknown) => unfolded(await client.post<T>(path, await folded(body))),
    patch: async <T>(path: string, body: unknown, ifMatch?: string) =>
      unfolded(await client.patch<T>(path, await folded(body), ifMatch)),
  };
}
