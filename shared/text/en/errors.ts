import { formatInstant } from '../format';
import type { errors as source } from '../sv/errors';

export const errors: typeof source = {
  unauthenticated: () => 'We could not see who you are. Reload the tab in Teams.',
  unknownPerson: () => 'You are not in the project’s list of people. Ask the project leader to add you.',
  forbidden: () => 'You can read but not change this. Contact the project leader if that is wrong.',
  notFound: () => 'What you are looking for is no longer there. Go back and reload the list.',
  invalid: () => 'Some entries need to be put right. They are marked.',
  malformed: () => 'What was sent could not be read. Reload the tab and try again.',
  tooLarge: () => 'This is too much to send at once. Shorten the text and try again. What you wrote is kept.',
  tooSlow: () => 'It took too long to send. Check the connection and try again. What you wrote is kept.',
  tooManyStreams: () =>
    'You have Processfabriken open in too many places. Close some of them, and this page keeps up again.',
  wrongBodyType: ({ type }) =>
    `Only ${type ?? 'JSON'} is accepted here, without compression. Reload the tab and try again.`,
  conflict: () => 'Somebody else changed this at the same time. Choose which version to keep.',
  duplicate: () => 'It already exists. Reload the page to see it.',
  throttled: ({ seconds }) =>
    `This takes longer than usual. Try again in ${seconds ? `${seconds} seconds` : 'a while'}. What you wrote is kept.`,
  unavailable: () => 'We cannot reach SharePoint right now. Try again in a moment. What you wrote is kept.',
  wrongState: ({ state, step, held }) =>
    step
      ? `”${step}” cannot be done now: the state is ${state ?? '–'}${held ? ` and ${held}` : ''}. Reload the page to see what has happened.`
      : `That cannot be done while the state is ${state ?? '–'}. Reload the page to see what has happened.`,
  needsReason: () =>
    'The meeting has ended, so this is locked. The project management may correct it, and then writes why.',
  otherMeetingGoesOn: ({ meeting }) =>
    `${meeting ? `“${meeting}”` : 'Another meeting'} is going on. End it first, or say that both are to go on at once.`,
  noChair: () => 'The meeting has no chair. Choose a chair among those who take part, and then end the meeting.',
  unknownVerb: ({ verb }) =>
    `There is no step called ”${verb ?? '–'}” here. Choose one of the steps that the page shows.`,
  voteNotOpen: () => 'The vote is not open yet. Wait until the project leader opens it.',
  voteClosing: () => 'The vote is closed and the votes are being counted. What you sent now is not saved.',
  voteClosed: ({ time, earlier }) =>
    `The vote closed ${time ? formatInstant(String(time), 'en') : 'just now'}. ${
      earlier ? 'The change came too late. Your earlier answer stands.' : 'Your vote was not counted.'
    }`,
  decisionBeingSet: () => 'Somebody is setting the decision right now. Wait a minute and see how it went.',
  voteWithdrawn: () => 'The vote has been withdrawn. No ballots in it count.',
  ballotOvertaken: () => 'Your municipality already has a newer answer. See what stands, and change it if you wish.',
  outcomeUnknown: () =>
    'We do not know yet whether your vote arrived. We are trying again, and it is shown here when we know. What you wrote is still here.',
  notPresent: () =>
    'The vote is for those at the meeting, and nobody from your municipality is noted as present. Tell the project leader.',
  alreadyAdjusted: () => 'You have already answered to this version of the minutes.',
  minutesChanged: () => 'The minutes have changed since you opened them. Read them again before you answer.',
  notReadableTable: () =>
    'There is no table to read. Choose an Excel file (.xlsx), or paste rows of which the first has the names of the columns. Save an older file (.xls, .ods) as .xlsx first.',
  notWordFile: () =>
    'The file cannot be read as a Word document. Save it as .docx without macros and password, and try again.',
  tooManyRows: ({ most = '', count = '' }) =>
    `There are ${count} rows, and at most ${most} can be brought in at once. Divide them into several files.`,
  planChanged: () => 'Something has changed since the preview. Look at the new one and confirm again.',
  fileOpen: ({ file }) =>
    `Somebody has ${file ? `“${file}”` : 'the file'} open in Word, so it cannot be written again. Nothing has changed. Close it in the document library and try again; sometimes it takes some minutes after it was closed.`,
  fileNotKept: ({ file }) =>
    `The document library did not take ${file ? `“${file}”` : 'the file'}. Nothing has changed. Ask the administrator to look at the library's space and the app's rights, and try again.`,
  notConvertible: () =>
    'A PDF cannot be made here. Open the minutes in Word and choose Save as PDF, or print the preview.',
  notEntitled: () => 'You can read but not vote. Contact the project leader if that is wrong.',
  notServing: ({ municipality }) =>
    `You do not serve for ${municipality ?? 'your municipality'} at this item, so you cannot vote. Tell the project leader if that is wrong.`,
  votedThemselves: ({ name }) => `${name || 'The person'} has voted, and changes that vote alone.`,
  otherPersonVoted: ({ municipality }) =>
    `Another person has already voted for ${municipality ?? 'your municipality'}.`,
  notQuorate: ({ taking, entitled }) =>
    `The group is not quorate: ${taking} of ${entitled} municipalities take part. You can let the members vote after the meeting.`,
  turnsLeft: () => 'One more proposal is to be put. Open the next vote before the decision is set.',
  nothingToDecide: () => 'There is nothing to vote on yet. Add at least two alternatives or one deliverable.',
  unreadable: () =>
    'What was frozen when the vote opened or closed cannot be read. Restore the row in SharePoint from its version history.',
  brokenRow: ({ title }) =>
    `The row ${title ? `“${title}” ` : ''}has been changed by hand in SharePoint and cannot be read. Restore it from the version history.`,
  unexplainedVariance: ({ lines }) => `Explain the variance of ${lines ?? '–'} before the report is published.`,
  chatNotInstalled: () =>
    'There is nowhere to send the card. Add the app Processfabriken to the steering group’s channel, or to the chat of the group or the meeting, and try again.',
  unknown: ({ reference }) =>
    `Something went wrong on our side. Try again. If it happens again, give the code ${reference ?? '–'} to support.`,
};
