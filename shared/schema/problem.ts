/** What can be wrong with one value; the sentence for each is in shared/text. */
export type ProblemCode =
  | 'required'
  | 'looksAlike'
  | 'tooLong'
  | 'tooLongTogether'
  | 'notText'
  | 'brokenText'
  | 'notInteger'
  | 'notNumber'
  | 'notAmount'
  | 'outOfRange'
  | 'notChoice'
  | 'notDate'
  | 'yearOutOfRange'
  | 'notTime'
  | 'notInstant'
  | 'notVersion'
  | 'notFlag'
  | 'notUrl'
  | 'notData'
  | 'notReference'
  | 'withdrawnReference'
  | 'otherMeeting'
  | 'otherMeetingsPerson'
  | 'adjusterWrote'
  | 'notKey'
  | 'unknownField'
  | 'readOnlyField'
  | 'lockedField'
  | 'lightNeedsComment'
  | 'notFoundByName'
  | 'severalByName'
  | 'rowNotFound'
  | 'rowTwice'
  | 'rowRefused'
  | 'sameLine'
  | 'amountAboveZero'
  | 'captionsNotReviewed'
  | 'halfAssessed'
  | 'zonesOverlap'
  | 'changeNeedsReason'
  | 'conditionNeedsText'
  | 'figureNeedsText'
  | 'agendaIsEmpty'
  | 'itemNeedsBasis'
  | 'recommendedIsMissing'
  | 'notOwnMunicipality'
  | 'needsOne'
  | 'statutoryTask'
  | 'comparedWithItself'
  | 'notCompared'
  | 'endBeforeStart';

/** One thing to put right, next to the field it concerns. */
export interface Problem {
  /** Field name in the list; empty when it concerns the whole record. */
  field: string;
  code: ProblemCode;
  /** Limits or the offending value, for the sentence. */
  values?: Readonly<Record<string, string | number>>;
}
