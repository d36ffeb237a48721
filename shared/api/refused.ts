import type { ErrorCode } from '../AppError';
import type { Problem } from '../schema/problem';

/** Why the server did not do what it was asked, in a sentence in the person's language and the facts that the client needs. */
export interface Refused {
  error: {
    code: ErrorCode;
    message: string;
    problems?: readonly Problem[];
    values?: Readonly<Record<string, string | number>>;
    /** The row as it stands now, when somebody else changed it. */
    current?: unknown;
    retryAfterSeconds?: number;
    /** Of the request, for whoever looks for it in the log. */
    reference?: string;
  };
}
