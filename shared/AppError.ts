import type { Problem } from './schema/problem';

/** Every way in which the app says no. HTTP status: bot/api/httpStatus.ts; sentence: shared/text/*\/errors.ts. */
export type ErrorCode =
  | 'unauthenticated'
  | 'unknownPerson'
  | 'forbidden'
  | 'notFound'
  | 'invalid'
  | 'malformed'
  | 'tooLarge'
  | 'tooSlow'
  | 'tooManyStreams'
  | 'wrongBodyType'
  | 'conflict'
  | 'duplicate'
  | 'throttled'
  | 'unavailable'
  | 'wrongState'
  | 'needsReason'
  | 'otherMeetingGoesOn'
  | 'noChair'
  | 'unknownVerb'
  | 'voteNotOpen'
  | 'voteClosing'
  | 'voteClosed'
  | 'voteWithdrawn'
  | 'decisionBeingSet'
  | 'ballotOvertaken'
  | 'outcomeUnknown'
  | 'notPresent'
  | 'notEntitled'
  | 'notServing'
  | 'otherPersonVoted'
  | 'votedThemselves'
  | 'notQuorate'
  | 'nothingToDecide'
  | 'turnsLeft'
  | 'alreadyAdjusted'
  | 'minutesChanged'
  | 'fileOpen'
  | 'fileNotKept'
  | 'notConvertible'
  | 'notReadableTable'
  | 'notWordFile'
  | 'tooManyRows'
  | 'planChanged'
  | 'unreadable'
  | 'brokenRow'
  | 'chatNotInstalled'
  | 'unexplainedVariance'
  | 'unknown';

/** Facts that a sentence about the error needs, for example a closing time. */
export interface ErrorDetails {
  problems?: readonly Problem[];
  /** Values that the sentence names. */
  values?: Readonly<Record<string, string | number>>;
  /** Seconds to wait before trying again. */
  retryAfterSeconds?: number;
  /** The item as it stands now, when somebody else changed it. */
  current?: unknown;
  cause?: unknown;
}

/** The only error the app throws on purpose: a stable code and the facts its sentence needs. */
export class AppError extends Error {
  readonly problems: readonly Problem[];
  readonly values: Readonly<Record<string, string | number>>;
  readonly retryAfterSeconds: number | undefined;
  readonly current: unknown;

  constructor(
    readonly code: ErrorCode,
    details: ErrorDetails = {},
  ) {
    super(code, { cause: details.cause });
    this.name = 'AppError';
    this.problems = details.problems ?? [];
    this.values = details.values ?? {};
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.current = details.current;
  }
}
