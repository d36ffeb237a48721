import type { Response } from 'restify';
import { attachmentHeaders } from './attachmentHeaders';

interface SentFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** Sends a file to be kept. */
export function sendFile(response: Response, { name, type, bytes }: SentFile): void {
  response.writeHead(200, { ...attachmentHeaders(name, type), 'content-length': bytes.length });
  response.end(Buffer.from(bytes));
}
