import { GraphError } from '@microsoft/microsoft-graph-client';
import { AppError, type ErrorCode, type ErrorDetails } from '../../shared/AppError';

/**
 * What a refusal from Graph means to this app.
 * `changed`: somebody else wrote first. `uncertain`: the answer was lost, the work may have been done.
 * `locked`: somebody has the file open.
 * `resync`: the place in the change log is gone. `denied`: the app lacks a right. `refused`: the request is wrong.
 */
type FailureKind =
  | 'notFound'
  | 'changed'
  | 'duplicate'
  | 'nameTaken'
  | 'locked'
  | 'resync'
  | 'throttled'
  | 'uncertain'
  | 'denied'
  | 'refused';

interface Answer {
  status: number;
  /** Graph's own error code. */
  code: string;
  message: string;
  retryAfterSeconds?: number | undefined;
}

/** A failed call to Graph, read once and for all. */
export class GraphFailure extends Error {
  readonly status: number;
  readonly graphCode: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly kind: FailureKind,
    answer: Answer,
    cause?: unknown,
  ) {
    super(answer.message, { cause });
    this.name = 'GraphFailure';
    this.status = answer.status;
    this.graphCode = answer.code;
    this.retryAfterSeconds = answer.retryAfterSeconds;
  }
}

/** SharePoint has no code of its own for a broken unique column; only this sentence tells it from other wrong requests. */
const UNIQUE = /unique constraints/i;

/** Seconds to wait, from a Retry-After header in either of its two forms. */
export function readRetryAfter(header: string | null | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

function kindOf({ status, code, message, retryAfterSeconds }: Answer): FailureKind {
  if (status === 404) return 'notFound';
  if (UNIQUE.test(message)) return 'duplicate';
  if (status === 412 || (status === 409 && code !== 'nameAlreadyExists')) return 'changed';
  if (status === 409) return 'nameTaken';
  if (status === 410) return 'resync';
  // 507: the library is full. Asking again changes neither that nor a file that somebody has open.
  if (status === 423) return 'locked';
  if (status === 507) return 'refused';
  if (status === 429 || (status === 503 && retryAfterSeconds !== undefined)) return 'throttled';
  if (status === 401 || status === 403) return 'denied';
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'uncertain';
}

/** Reads whatever the Graph SDK threw; everything that is not from Graph is passed through unchanged. */
export function readGraphError(error: unknown, now: Date): unknown {
  if (!(error instanceof GraphError)) return error;
  // The SDK types headers loosely; they are those of the fetch response, or missing.
  const headers = error.headers as Headers | undefined;
  const answer: Answer = {
    status: error.statusCode,
    code: error.code ?? '',
    message: error.message,
    retryAfterSeconds: readRetryAfter(headers?.get('retry-after'), now),
  };
  return new GraphFailure(kindOf(answer), answer, error);
}

/** Reads an answer that is no success, or none at all, to a request past the SDK. */
export async function readBareFailure(response: Response, now: Date): Promise<GraphFailure> {
  const text = await response.text();
  const found = /"code"\s*:\s*"(\w+)"/.exec(text);
  const answer: Answer = {
    status: response.status,
    code: found?.[1] ?? '',
    message: text.slice(0, 300),
    retryAfterSeconds: readRetryAfter(response.headers.get('retry-after'), now),
  };
  return new GraphFailure(kindOf(answer), answer);
}

const CODES: Record<FailureKind, ErrorCode> = {
  notFound: 'notFound',
  changed: 'conflict',
  duplicate: 'duplicate',
  nameTaken: 'duplicate',
  locked: 'fileOpen',
  resync: 'unavailable',
  throttled: 'throttled',
  uncertain: 'unavailable',
  denied: 'unavailable',
  refused: 'unknown',
};

/** A failed call as the app's own error; other errors pass through unchanged. */
export function toAppError(error: unknown, details: ErrorDetails = {}): unknown {
  if (!(error instanceof GraphFailure)) return error;
  const { retryAfterSeconds } = error;
  return new AppError(CODES[error.kind], {
    cause: error,
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
    ...details,
  });
}

/** Whether an error is a failed call of one of these kinds. */
export function isFailure(error: unknown, ...kinds: readonly FailureKind[]): error is GraphFailure {
  return error instanceof GraphFailure && kinds.includes(error.kind);
}
