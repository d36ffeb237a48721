import type { frame as source } from '../sv/frame';

export const frame: typeof source = {
  connecting: 'Connecting to Teams …',
  noHost: 'We get no answer from Teams. Check your connection and try again.',
  outsideTeams: 'This page is shown as a tab in Teams. Open Processfabriken in Teams.',
  noPage: 'There is no such page. Choose one of the pages here.',
  unreachable: 'We cannot reach the server. Check your connection and try again. What you wrote is kept.',
  notSignedIn:
    'Teams could not sign you in. Try again. If that does not help, whoever runs Teams may need to approve the app. What you wrote is kept.',
  somethingWrong: 'Something went wrong when the page was to be shown. Reload and try again.',
  reload: 'Reload',
  skip: 'Skip to the content',
  searchHint: 'Search (press /)',
  shown: (shown, total) => (shown === total ? `${total} rows` : `${shown} of ${total} rows`),
  noMatches: 'Nothing matches the filter.',
  sortBy: 'Sort by',
  showMore: (count) => `Show ${count} more`,
  widthOf: (column) => `Width of the column ${column}`,
  open: (name) => `Open ${name}`,
  tableHelp: 'Move between cells with the arrow keys. Press Enter to open the row.',
  choose: 'Choose …',
  draftSaved: (time) => `Saved ${time}`,
  draftRestored: 'What you wrote last is still here.',
  required: 'required',
  edit: 'Edit',
  addOne: (one: string) => `Add ${one}`,
  removeOne: (one: string) => `Remove ${one}`,
  saveOne: (one: string) => `Save ${one}`,
  editOne: (one: string) => `Change ${one}`,
  partsUnsaved: (count: number) =>
    count === 1
      ? 'One row is not saved yet. What you wrote is still here. Save again.'
      : `${count} rows are not saved yet. What you wrote is still here. Save again.`,
  goneRow: 'No longer there',
  savedRecord: (name) => `${name} is saved.`,
  addedRecord: (name) => `${name} is added.`,
  saveChosen: 'Save what is chosen',
  changedAt: (time) => `Last changed ${time}`,
  nextSteps: 'Next steps',
  takeStep: (step) => `${step}?`,
  concerns: (title) => `This concerns “${title}”.`,
  movesTo: (state) => `The state becomes ${state}.`,
  staysIn: 'The state stays as it is.',
  seenAtOnce: 'Everybody who has the page open sees it at once.',
  stepTaken: (step) => `Done: ${step}.`,
  notYet: (step) => `”${step}” cannot be done yet. Do this first:`,
  andMore: (count) => `and ${count} more`,
  notFoundHere: 'The record is gone. It may have been removed in SharePoint.',
  problemRows: (count, list) =>
    count === 1
      ? `One row cannot be read. Correct it in the SharePoint list ${list}.`
      : `${count} rows cannot be read. Correct them in the SharePoint list ${list}.`,
  shapes: { green: 'Green', yellow: 'Yellow', red: 'Red', occurred: 'Occurred', none: 'Not assessed' },
};
