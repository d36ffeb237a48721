import type { ErrorCode } from '../shared/AppError';
import { type Language, texts } from '../shared/text/texts';
import { ApiError, type ApiErrorDetails } from './ApiError';
import { tabTexts } from './tabTexts';

/** One request to the app's own API. */
interface Call {
  method?: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: unknown;
  eTag?: string;
}

export interface HttpOptions {
  token: () => Promise<string>;
  language: Language;
  fetch?: typeof fetch;
}

interface ErrorBody extends ApiErrorDetails {
  code?: string;
  message?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Turns an answer that is not 2xx into the error it carries. */
async function errorOf(response: Response, language: Language): Promise<ApiError> {
  const { errors } = texts(language);
  const body: unknown = await response.json().catch(() => undefined);
  if (isRecord(body) && isRecord(body.error)) {
    // Our own API writes this form; what is missing falls back below.
    const error = body.error as ErrorBody;
    const code = error.code && Object.hasOwn(errors, error.code) ? (error.code as ErrorCode) : 'unknown';
    return new ApiError(code, error.message ?? errors[code](error.values ?? {}), error);
  }
  const code = response.status === 429 ? 'throttled' : response.status >= 502 ? 'unavailable' : 'unknown';
  return new ApiError(code, errors[code]({ reference: response.status }));
}

/** Sends requests with the person's token; throws ApiError with a sentence for the person. */
export function createHttp({ token, language, fetch: send = fetch.bind(globalThis) }: HttpOptions) {
  async function signedIn(): Promise<string> {
    try {
      return await token();
    } catch {
      // Teams gives none: the app lacks consent, or Teams itself has no way out. The server is not to blame.
      throw new ApiError('unavailable', tabTexts(language).frame.notSignedIn);
    }
  }
  const once = async ({ method = 'GET', path, body, eTag }: Call): Promise<Response> =>
    send(`/api/${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        authorization: `Bearer ${await signedIn()}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(eTag === undefined ? {} : { 'if-match': eTag }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return async <T>(call: Call): Promise<T> => {
    let response: Response;
    try {
      response = await once(call);
    } catch (caught) {
      if (caught instanceof ApiError) throw caught;
      // No answer at all: it passes, and nothing was written.
      throw new ApiError('unavailable', tabTexts(language).frame.unreachable);
    }
    if (!response.ok) throw await errorOf(response, language);
    // The server's side of the contract gives this form.
    return (await response.json()) as T;
  };
}
