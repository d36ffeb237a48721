import { createHash } from 'node:crypto';
import type { FileStore } from '../../bot/ports';
import { AppError } from '../../shared/AppError';

/** What a test asks of files in memory besides. */
interface MemoryFiles extends FileStore {
  /** Bytes as they lie there, by path. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
}

/** A document library in memory, which makes no PDFs. */
export function createMemoryFiles(): MemoryFiles {
  const kept = new Map<string, Uint8Array>();
  const read = (path: string): Uint8Array => {
    const bytes = kept.get(path);
    if (!bytes) throw new AppError('notFound', { values: { path } });
    return bytes;
  };
  const fileOf = (path: string) => ({
    id: path,
    name: path.split('/').at(-1) ?? path,
    size: read(path).length,
    eTag: createHash('sha256').update(read(path)).digest('hex'),
    webUrl: `https://library.example/${path}`,
  });
  return {
    kept,
    async put(path, content, { whenTaken }) {
      if (!(content instanceof Uint8Array)) throw new Error('only whole contents are kept in memory');
      if (whenTaken === 'fail' && kept.has(path)) throw new AppError('duplicate');
      kept.set(path, content);
      return { ...fileOf(path), sha256: createHash('sha256').update(content).digest('hex') };
    },
    find: async (path) => (kept.has(path) ? fileOf(path) : undefined),
    async open(path) {
      const bytes = read(path);
      return new ReadableStream({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      });
    },
    read: async (path) => read(path),
    async pdf() {
      throw new AppError('notConvertible');
    },
    versions: async () => [],
  };
}
