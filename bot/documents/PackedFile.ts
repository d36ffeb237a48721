import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, type ZlibOptions } from 'node:zlib';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';
import { ZIP_TIME } from './zipOf';

const pack = promisify<Uint8Array, ZlibOptions, Uint8Array<ArrayBuffer>>(deflateRaw);

/** Quick: what is sent once is not worth a second more of everybody's time. What comes out of a piece fits in one buffer. */
const HOW: ZlibOptions = { level: 1, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 1024 * 1024 };
/** So many pieces are packed while the next is made. */
const AT_ONCE = 2;
/** How the method of packing is called in a zip. */
const DEFLATE = 8;
/** A last block with nothing in it, which ends what is packed. */
const END = new Uint8Array([3, 0]);

/** A file of a zip that is packed beside the program's own work, each piece by itself: pieces that end at a whole byte may stand one after the other. */
export class PackedFile implements ZipInputFile {
  readonly compression = DEFLATE;
  readonly mtime = ZIP_TIME;
  size = 0;
  crc = 0;
  /** Given by the zip that the file is added to. */
  ondata: AsyncFlateStreamHandler = () => undefined;
  private readonly packing: Promise<void>[] = [];

  constructor(readonly filename: string) {}

  push(chunk: Uint8Array, final = false): void {
    this.size += chunk.length;
    this.crc = crc32(chunk, this.crc);
    const packed = chunk.length === 0 ? undefined : pack(chunk, HOW);
    const told = Promise.all([packed, this.packing.at(-1)]).then(([piece]) => {
      if (piece) this.ondata(null, piece, false);
      if (final) this.ondata(null, END, true);
    });
    // Whoever asks for the room or the end hears of a failure.
    told.catch(() => undefined);
    this.packing.push(told);
  }

  /** Waits until no more than a few pieces are being packed. */
  async room(): Promise<void> {
    while (this.packing.length > AT_ONCE) await this.packing.shift();
  }

  /** Waits until everything is packed. */
  async packed(): Promise<void> {
    await Promise.all(this.packing.splice(0));
  }
}
