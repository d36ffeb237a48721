/** One behaviour of SharePoint that no document settles; the contract suite run against a live tenant will. */
interface Choice<T> {
  value: T;
  /** What to look at on a live tenant. */
  check: string;
}

const choose = <T>(value: T, check: string): Choice<T> => ({ value, check });

/** Every choice this server makes where Microsoft's documents are silent. To correct one, change it here. */
export const unverified = {
  duplicateListStatus: choose(409, 'Status of nameAlreadyExists when a list name is taken'),
  preconditionCode: choose('resourceModified', 'error.code of 412 on If-Match, on items and on fields'),
  uniqueViolationStatus: choose(400, 'Status of a unique violation on POST and on PATCH'),
  uniqueIgnoresCase: choose(true, 'Whether a unique text column takes "a" when "A" is there'),
  uniqueAllowsSeveralEmpty: choose(
    true,
    'Whether several rows may leave a unique column empty; readable numbers stand in one, and older rows have none until they are upgraded',
  ),
  choiceEnforced: choose(true, 'Whether Graph refuses a value outside the choices when allowTextEntry is false'),
  overlongTextStatus: choose(400, 'Answer to text over 255 and notes over 63,999 characters'),
  defaultPageSize: choose(200, 'Items per page without $top'),
  largestPageSize: choose(5000, 'The largest $top that is honoured'),
  secondIndexedPredicate: choose('refused', 'Whether two indexed fields may be filtered together'),
  thresholdCode: choose('notSupported', 'error.code through Graph when the list view threshold is exceeded'),
  deltaExpiredCode: choose('resyncChangesApplyDifferences', 'error.code of 410 Gone on an old delta token'),
  itemReadIsCurrent: choose(true, 'Whether GET of an item shows a write that was confirmed before it was asked'),
  queryIsCurrent: choose(
    true,
    'Whether a query by an indexed field shows every row whose creation was confirmed before it was asked',
  ),
  indexesPerList: choose(20, 'How many columns of a list may be indexed'),
  uniqueNeedsIndex: choose(true, 'Whether enforceUniqueValues without indexed is refused'),
  noteIndexable: choose(false, 'Whether a column of several lines may be indexed'),
  conflictOfSession: choose('fail', 'What an upload session does with a taken name when it does not say'),
  openFileRefusesSession: choose(
    true,
    'Whether an upload session for a file that is open answers 423 when it is begun, as reported, or with its last piece',
  ),
  replacedStatus: choose(200, 'Status of PUT content on a file that is there: 200, or 201 as the docs show'),
  siteRoleForLists: choose(
    'Sites.Manage.All',
    'Whether role write on the site (Sites.Selected) may create lists and columns; the API table asks for more',
  ),
  appOnlyConvertsToPdf: choose(false, 'Whether an app with Sites.Selected may ask for format=pdf'),
} as const;
