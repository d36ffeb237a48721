import { createHash } from 'node:crypto';
import { AppError } from '../../shared/AppError';
import type { FileContent, FileStore, KeptFile, StoredFile, WhenTaken } from '../ports';
import type { GraphClient } from './graphClient';
import { isFailure, toAppError } from './graphError';
import { readAll, type SiteLists } from './siteLists';
import { uploadInPieces } from './uploadSession';

interface DriveItem {
  id: string;
  name: string;
  size: number;
  eTag: string;
  webUrl: string;
}

/** Up to here one request takes the whole file; older limits in Microsoft's documents are no lower. */
const ONE_PIECE = 4 * 1024 * 1024;
const ATTEMPTS = 3;

const fileOf = ({ id, name, size, eTag, webUrl }: DriveItem): StoredFile => ({ id, name, size, eTag, webUrl });

/** SHA-256 in hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

/** Lets bytes through and knows their hash afterwards. */
function hashing(content: FileContent): { size: number; bytes: AsyncIterable<Uint8Array>; sha256: () => string } {
  const hash = createHash('sha256');
  async function* through(): AsyncGenerator<Uint8Array> {
    const source = content instanceof Uint8Array ? [content] : content.bytes;
    for await (const part of source) {
      hash.update(part);
      yield part;
    }
  }
  const size = content instanceof Uint8Array ? content.length : content.size;
  return { size, bytes: through(), sha256: () => hash.digest('hex') };
}

/** Why a file could not be kept, named so that the person knows which. A file that is being put is lacking nowhere: what is not found is the library. */
function notKept(error: unknown, path: string): unknown {
  const values = { file: path.split('/').at(-1) ?? path };
  if (isFailure(error, 'refused', 'notFound')) return new AppError('fileNotKept', { cause: error, values });
  return toAppError(error, { values });
}

interface Options {
  type: string;
  whenTaken: WhenTaken;
}

/** The site's document library over Graph's drives. */
export class SiteFiles implements FileStore {
  private drive: Promise<string> | undefined;

  constructor(
    private readonly client: GraphClient,
    private readonly site: SiteLists,
  ) {}

  async put(path: string, content: FileContent, options: Options): Promise<KeptFile> {
    if (content instanceof Uint8Array && content.length <= ONE_PIECE) return this.putWhole(path, content, options);
    const { size, bytes, sha256 } = hashing(content);
    try {
      const upload = { client: this.client, itemPath: await this.itemPath(path), size, whenTaken: options.whenTaken };
      const item = await uploadInPieces<DriveItem>(upload, bytes);
      return { ...fileOf(item), sha256: sha256() };
    } catch (error) {
      throw notKept(error, path);
    }
  }

  async find(path: string): Promise<StoredFile | undefined> {
    try {
      return fileOf(await this.client.get<DriveItem>((await this.itemPath(path)).replace(/:$/, '')));
    } catch (error) {
      if (isFailure(error, 'notFound')) return undefined;
      throw toAppError(error);
    }
  }

  async open(path: string): Promise<ReadableStream<Uint8Array>> {
    try {
      return await this.client.open(`${await this.itemPath(path)}/content`);
    } catch (error) {
      throw toAppError(error);
    }
  }

  async read(path: string): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await collect(await this.open(path));
      } catch (error) {
        if (error instanceof AppError && error.code === 'notFound') throw error;
        // The connection broke on the way; what was read is of no use.
        if (attempt >= ATTEMPTS) throw new AppError('unavailable', { cause: error });
      }
    }
  }

  async pdf(path: string): Promise<Uint8Array> {
    try {
      return await collect(await this.client.open(`${await this.itemPath(path)}/content?format=pdf`));
    } catch (error) {
      // Of what it does not convert Graph says 406.
      const refused = isFailure(error, 'refused') && error.status === 406;
      throw refused ? new AppError('notConvertible', { cause: error }) : toAppError(error);
    }
  }

  async versions(path: string): Promise<readonly { id: string; size: number; changedAt: string }[]> {
    try {
      const found = await readAll<{ id: string; size: number; lastModifiedDateTime: string }>(
        this.client,
        `${await this.itemPath(path)}/versions`,
      );
      return found.map(({ id, size, lastModifiedDateTime }) => ({ id, size, changedAt: lastModifiedDateTime }));
    } catch (error) {
      throw toAppError(error);
    }
  }

  /** Sends it in one request. After a lost answer the file itself says whether it was kept. */
  private async putWhole(path: string, bytes: Uint8Array, { type, whenTaken }: Options): Promise<KeptFile> {
    const sha256 = sha256Of(bytes);
    for (let attempt = 1; ; attempt += 1) {
      try {
        // The first file of a process asks where the library is, which may fail as anything else.
        const address = `${await this.itemPath(path)}/content?@microsoft.graph.conflictBehavior=${whenTaken}`;
        return { ...fileOf(await this.client.put<DriveItem>(address, { bytes, type })), sha256 };
      } catch (error) {
        if (attempt >= ATTEMPTS || !isFailure(error, 'uncertain')) throw notKept(error, path);
        const kept = await this.find(path);
        if (kept && sha256Of(await this.read(path)) === sha256) return { ...kept, sha256 };
      }
    }
  }

  private async itemPath(path: string): Promise<string> {
    this.drive ??= this.findDrive().catch((error: unknown) => {
      // A failed look-up must not be remembered.
      this.drive = undefined;
      throw error;
    });
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `${await this.drive}/root:/${encoded}:`;
  }

  private async findDrive(): Promise<string> {
    const { id } = await this.client.get<{ id: string }>(`${await this.site.sitePath()}/drive`);
    return `/drives/${id}`;
  }
}
