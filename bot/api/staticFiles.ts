import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'restify';
import { acceptedEncoding, packed } from './contentEncoding';

interface File {
  type: string;
  body: Buffer;
  br: Buffer | undefined;
  gzip: Buffer | undefined;
  eTag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What the build has compressed already, as far as it goes. */
const ready = (file: string): Promise<Buffer | undefined> => readFile(file).catch(() => undefined);

/** Very short files grow. */
const ifSmaller = (than: Buffer, compressed: Buffer): Buffer | undefined =>
  compressed.length < than.length ? compressed : undefined;

async function load(file: string): Promise<File> {
  const body = await readFile(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const compress = /text|javascript|json|svg/.test(type);
  return {
    type,
    body,
    br: compress ? ifSmaller(body, (await ready(`${file}.br`)) ?? (await packed(body, 'br'))) : undefined,
    gzip: compress ? ifSmaller(body, await packed(body, 'gzip')) : undefined,
    eTag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  };
}

/** The built files of the tabs, read and compressed once at start; only what was there then can be asked for. */
export async function loadFiles(folder: string): Promise<ReadonlyMap<string, File>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const loaded = await Promise.all(
    files.map(async (file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, await load(file)] as const),
  );
  return new Map(loaded);
}

/** Sends a file in the best encoding the client takes. Hashed assets may be kept for a year, pages are asked for again. */
export function sendFile(request: Request, response: Response, file: File): void {
  const accepted = acceptedEncoding(request.header('accept-encoding', ''));
  const encoding = accepted && file[accepted] ? accepted : undefined;
  const body = encoding ? file[encoding] : file.body;
  const isAsset = request.path().startsWith('/assets/');
  response.setHeader('etag', file.eTag);
  response.setHeader('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('vary', 'accept-encoding');
  if (encoding) response.setHeader('content-encoding', encoding);
  if (request.header('if-none-match') === file.eTag) {
    response.writeHead(304);
    response.end();
    return;
  }
  response.writeHead(200, { 'content-type': file.type });
  response.end(request.method === 'HEAD' ? undefined : body);
}
