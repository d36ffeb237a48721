import { ABOUT_BYTES } from '../shared/api/aboutBytes';
import { HELD, SERVER_TIME } from '../shared/api/changed';
import type { Endpoint } from '../shared/api/Endpoint';
import type { Refused } from '../shared/api/refused';
import type { Language } from '../shared/text/language';
import { ApiError } from './ApiError';
import { type Begun, readJson } from './readJson';
import { serverClock } from './serverClock';
import { tabTexts } from './tabTexts';
import type { TokenSource } from './tokenSource';

/** One request to the app's own API. */
interface Call {
  method: Endpoint['method'];
  path: string;
  body?: unknown;
  /** Sent as it is, instead of JSON. */
  file?: Blob | string;
  eTag?: string;
  begun?: Begun | undefined;
}

export interface HttpOptions {
  token: TokenSource;
  language: Language;
  fetch?: typeof fetch;
  /** Which lists the window holds, told with everything that a person does. */
  held?: () => string;
}

/** What the server answered, and the headers that came with it. */
export interface Answered<T> {
  body: T;
  header: (name: string) => string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Turns an answer that is not 2xx into the error it carries. */
async function errorOf(response: Response, language: Language): Promise<ApiError> {
  const { errors } = tabTexts(language);
  const body: unknown = await response.json().catch(() => undefined);
  if (isRecord(body) && isRecord(body.error)) {
    // Our own API writes this form; what is missing falls back below.
    const error = body.error as Partial<Refused['error']>;
    // One of another version of the server may have a code that this window does not know.
    const code = error.code && Object.hasOwn(errors, error.code) ? error.code : 'unknown';
    return new ApiError(code, error.message ?? errors[code](error.values ?? {}), error);
  }
  const code = response.status === 429 ? 'throttled' : response.status >= 502 ? 'unavailable' : 'unknown';
  return new ApiError(code, errors[code]({ reference: response.status }));
}

/** The server's clock stands in every answer of its own. */
function hearTime(response: Response, asked: number): void {
  const time = Number(response.headers.get(SERVER_TIME));
  if (time > 0) serverClock.heard(time, performance.now() - asked);
}

/** Sends requests with the person's token and gives whatever is answered well. */
function createSend({ token, language, held, fetch: send = fetch.bind(globalThis) }: HttpOptions) {
  async function signedIn(refused?: string): Promise<string> {
    try {
      return await token(refused);
    } catch {
      // Teams gives none: the app lacks consent, or Teams itself has no way out. The server is not to blame.
      throw new ApiError('unavailable', tabTexts(language).frame.notSignedIn);
    }
  }
  const once = async ({ method, path, body, file, eTag }: Call, bearer: string): Promise<Response> => {
    const asked = performance.now();
    const holding = method === 'GET' ? '' : (held?.() ?? '');
    const response = await send(`/api/${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        authorization: `Bearer ${bearer}`,
        ...(holding === '' ? {} : { [HELD]: holding }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file === undefined ? {} : { 'content-type': 'application/octet-stream' }),
        ...(eTag === undefined ? {} : { 'if-match': eTag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file }),
    });
    hearTime(response, asked);
    return response;
  };
  /** A token that is refused is dropped, and a new one tried, once. A refused request has done nothing, so it may be sent again. */
  async function sent(call: Call): Promise<Response> {
    const first = await signedIn();
    const response = await once(call, first);
    if (response.status !== 401) return response;
    const second = await signedIn(first);
    return second === first ? response : once(call, second);
  }

  async function answered(call: Call): Promise<Response> {
    let response: Response;
    try {
      response = await sent(call);
    } catch (caught) {
      if (caught instanceof ApiError) throw caught;
      // No answer at all: it passes, and nothing was written.
      throw new ApiError('unavailable', tabTexts(language).frame.unreachable);
    }
    if (!response.ok) throw await errorOf(response, language);
    return response;
  }
  return answered;
}

/** What is sent, as it comes, telling how many bytes have come. */
async function heard(response: Response, tell: (bytes: number) => void): Promise<Blob | undefined> {
  if (!response.body) return undefined;
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    size += next.value.length;
    tell(size);
  }
  return new Blob(pieces, { type: response.headers.get('content-type') ?? '' });
}

/** What the server answers, as JSON or as a file; throws ApiError with a sentence for the person. */
export function createHttp(options: HttpOptions) {
  const answered = createSend(options);
  return {
    async json<T>(call: Call): Promise<Answered<T>> {
      const response = await answered(call);
      // The server's side of the contract gives this form.
      return { body: (await readJson(response, call.begun)) as T, header: (name) => response.headers.get(name) };
    },
    /** A file, with the name that the server gives it; `onShare` hears how much of it has come, from 0 to 1, where the server knows about how much there is. */
    async file(call: Call, onShare?: (share: number) => void): Promise<{ name: string; content: Blob }> {
      const response = await answered(call);
      const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
      const about = Number(response.headers.get(ABOUT_BYTES) ?? 0);
      try {
        const content = onShare && about > 0 ? await heard(response, (bytes) => onShare(bytes / about)) : undefined;
        return { name: decodeURIComponent(name), content: content ?? (await response.blob()) };
      } catch {
        // The connection was lost in the middle: half a file is none.
        throw new ApiError('unavailable', tabTexts(options.language).frame.unreachable);
      }
    },
  };
}
