import type { ErrorCode } from '../../shared/AppError';

/** The HTTP status of each way the app says no. */
export const httpStatus: Readonly<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  unknownPerson: 403,
  forbidden: 403,
  notFound: 404,
  invalid: 422,
  malformed: 400,
  tooLarge: 413,
  tooSlow: 408,
  wrongBodyType: 415,
  conflict: 409,
  duplicate: 409,
  throttled: 429,
  unavailable: 503,
  wrongState: 409,
  voteNotOpen: 409,
  voteClosed: 409,
  notEntitled: 403,
  otherPersonVoted: 409,
  notQuorate: 409,
  nothingToDecide: 409,
  unreadable: 409,
  brokenRow: 409,
  chatNotInstalled: 409,
  unknown: 500,
};
