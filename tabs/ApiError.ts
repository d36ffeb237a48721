import type { ErrorCode } from '../shared/AppError';
import type { Refused } from '../shared/api/refused';
import type { Problem } from '../shared/schema/problem';

/** The server said no, or could not be reached; `message` is a sentence in the person's language. */
export class ApiError extends Error {
  readonly problems: readonly Problem[];
  readonly values: Readonly<Record<string, string | number>>;
  readonly current: unknown;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Partial<Refused['error']> = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.problems = details.problems ?? [];
    this.values = details.values ?? {};
    this.current = details.current;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** Any caught value as an ApiError. */
export const asApiError = (caught: unknown, sentence: string): ApiError =>
  caught instanceof ApiError ? caught : new ApiError('unknown', sentence);
