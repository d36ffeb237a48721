import { connect } from 'node:net';

/** What a server answered on a connection of its own. */
export interface RawAnswer {
  /** 0 when the connection was closed without an answer. */
  status: number;
  text: string;
  /** The connection was reset, so that a client may lose the answer. */
  isReset: boolean;
  /** Whether the server closed. */
  isClosed: boolean;
}

interface RawRequest {
  method: string;
  path: string;
  headers?: Record<string, string>;
  /** Written piece by piece, as fast as the server takes it, until it answers or the pieces end. */
  body?: Iterable<Uint8Array | string>;
  /** Rest between the pieces (ms). */
  pause?: number;
  /** The longest (ms) to wait for the server to answer and close. */
  patience?: number;
}

/** Sends a request as somebody would who follows no rules, and keeps sending after the answer. */
export function rawRequest(url: string, request: RawRequest): Promise<RawAnswer> {
  const { method, path, headers = {}, body = [], pause = 0, patience = 5_000 } = request;
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const answer: RawAnswer = { status: 0, text: '', isReset: false, isClosed: false };
    let text = '';
    const pieces = body[Symbol.iterator]();
    const finish = (): void => {
      clearTimeout(timer);
      socket.destroy();
      answer.status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      answer.text = text.slice(text.indexOf('\r\n\r\n') + 4);
      resolve(answer);
    };
    const timer = setTimeout(finish, patience);
    const write = (): void => {
      if (socket.destroyed || !socket.writable) return;
      const { value, done } = pieces.next();
      if (done) return;
      if (!socket.write(value)) socket.once('drain', write);
      else setTimeout(write, pause);
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      // Writing into a closed connection is the sender's own doing; a reset before the answer is the server's.
      if (error.code === 'ECONNRESET' && text === '') answer.isReset = true;
    });
    socket.on('end', () => {
      answer.isClosed = true;
      finish();
    });
    socket.on('close', () => {
      answer.isClosed = true;
      finish();
    });
    const head = Object.entries({ host: hostname, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`);
    write();
  });
}
