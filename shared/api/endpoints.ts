import type { Attendance } from '../lists/attendance';
import type { FinalReport } from '../lists/finalReports';
import type { Meeting } from '../lists/meetings';
import type { Party } from '../lists/parties';
import type { StatusReportView } from '../rules/statusReportView';
import type { VoteView } from '../rules/voteView';
import type { SavedTree } from '../schema/saving';
import { givenBallot } from './ballot';
import type { ListBody, ListNews, ListsReach } from './changed';
import { confirmedRows } from './confirmed';
import { decided, takenBack } from './decide';
import { answer, type Endpoint } from './Endpoint';
import { exchangeEndpoints } from './exchangeEndpoints';
import { handbookEndpoints } from './handbookEndpoints';
import type { Me } from './me';
import {
  agendaOrder,
  callAnswer,
  goTo,
  type MeetingCalendar,
  movedPresence,
  notedPresence,
  preparedMeeting,
  resumedMeeting,
} from './meeting';
import { minutesEndpoints } from './minutesEndpoints';
import { paperEndpoints } from './paperEndpoints';
import { partyAnswer } from './partyAnswer';
import { newRow, type OneRow, type ReferringList, rowChanges, tree, type WholeRecord } from './records';
import { type SimilarHit, similarAsked } from './similar';
import { openVote, reopenVote, setDecision, withdrawVote } from './vote';
import { type WordPreview, wordChange } from './wordPreview';

/** What people ask and do: each is a route on the server and a call in the tabs. A ballot names its vote; all else concerns the vote that the decision is in. */
export const endpoints = {
  me: { method: 'GET', path: 'me', answer: answer<Me>() },

  /** What a change of the word list would do. */
  previewWords: { method: 'POST', path: 'words/preview', body: wordChange, answer: answer<WordPreview>() },
  /** What stands in the rows is right. */
  confirmInitiatives: {
    method: 'POST',
    path: 'initiatives/confirm',
    body: confirmedRows,
    answer: answer<{ confirmed: number }>(),
  },
  answerAsParty: {
    method: 'POST',
    path: 'parties/:key/answer',
    body: partyAnswer,
    answer: answer<{ party: Party }>(),
  },
  similar: {
    method: 'POST',
    path: 'initiatives/similar',
    body: similarAsked,
    answer: answer<{ hits: SimilarHit[] }>(),
  },

  /** The rows that point at a record, each on a page of its own. */
  referring: {
    method: 'GET',
    path: 'lists/:list/items/:key/referring',
    answer: answer<{ lists: ReferringList[] }>(),
  },
  ...exchangeEndpoints,
  ...handbookEndpoints,
  ...paperEndpoints,

  status: { method: 'GET', path: 'statusReports/:key', answer: answer<StatusReportView>() },
  /** The card as the bot would post it, in the reader's language, and the address in Teams of where it is or will be. */
  statusCard: {
    method: 'GET',
    path: 'statusReports/:key/card',
    answer: answer<{ card: unknown; at: string | null }>(),
  },

  /** Writes what the registers know where the report says nothing. */
  fillReport: { method: 'POST', path: 'statusReports/:key/fill', answer: answer<StatusReportView>() },
  fillFinalReport: {
    method: 'POST',
    path: 'finalReports/:key/fill',
    answer: answer<OneRow<FinalReport>>(),
  },
  /** Freezes it as a file in the document library. */
  freezeFinalReport: {
    method: 'POST',
    path: 'finalReports/:key/freeze',
    answer: answer<OneRow<FinalReport>>(),
  },
  finalReportFile: { method: 'GET', path: 'finalReports/:key/file', answer: answer<undefined>() },

  goTo: { method: 'POST', path: 'meetings/:key/goto', body: goTo, answer: answer<{ meeting: Meeting }>() },
  prepareMeeting: {
    method: 'POST',
    path: 'meetings/prepare',
    body: preparedMeeting,
    answer: answer<{ meeting: Meeting }>(),
  },
  orderAgenda: {
    method: 'POST',
    path: 'meetings/:key/order',
    body: agendaOrder,
    answer: answer<{ meeting: Meeting }>(),
  },
  answerCall: {
    method: 'POST',
    path: 'meetings/:key/answer',
    body: callAnswer,
    answer: answer<{ attendance: Attendance }>(),
  },
  calendar: { method: 'GET', path: 'meetings/:key/calendar', answer: answer<MeetingCalendar>() },
  resumeMeeting: {
    method: 'POST',
    path: 'meetings/:key/resume',
    body: resumedMeeting,
    answer: answer<{ meeting: Meeting }>(),
  },
  setPresence: {
    method: 'POST',
    path: 'meetings/:key/presence',
    body: notedPresence,
    answer: answer<{ attendance: Attendance }>(),
  },

  ...minutesEndpoints,
  /** Somebody came for an item, or left after it. */
  movePresence: {
    method: 'POST',
    path: 'meetings/:key/movements',
    body: movedPresence,
    answer: answer<{ attendance: Attendance }>(),
  },
  /** Everybody came who was expected. */
  confirmPresence: {
    method: 'POST',
    path: 'meetings/:key/confirmPresence',
    answer: answer<{ attendance: Attendance[] }>(),
  },

  vote: { method: 'GET', path: 'decisions/:key/vote', answer: answer<VoteView>() },
  openVote: { method: 'POST', path: 'decisions/:key/open', body: openVote, answer: answer<VoteView>() },
  closeVote: { method: 'POST', path: 'decisions/:key/close', answer: answer<VoteView>() },
  reopenVote: { method: 'POST', path: 'decisions/:key/reopen', body: reopenVote, answer: answer<VoteView>() },
  withdrawVote: { method: 'POST', path: 'decisions/:key/withdraw', body: withdrawVote, answer: answer<VoteView>() },
  setDecision: { method: 'POST', path: 'decisions/:key/set', body: setDecision, answer: answer<VoteView>() },
  /** Decides without a vote: by acclamation, a count by hand, or by sending the matter on. */
  decide: { method: 'POST', path: 'decisions/:key/decide', body: decided, answer: answer<VoteView>() },
  /** Takes back a decision that was set by mistake. */
  takeBackDecision: { method: 'POST', path: 'decisions/:key/takeBack', body: takenBack, answer: answer<VoteView>() },
  castVote: { method: 'POST', path: 'ballots', body: givenBallot, answer: answer<VoteView>() },
} as const satisfies Record<string, Endpoint>;

/** What every list has, and only once for all; `I` is a row of the list that the path names, `P` a row of a part. */
export const listEndpoints = <I = object, P = object>() =>
  ({
    /** All rows, or what has changed since a mark where the server knows. */
    rows: {
      method: 'GET',
      path: 'lists/:list',
      query: ['rows', 'since'],
      answer: answer<ListBody<I> | ListNews<I>>(),
    },
    record: { method: 'GET', path: 'lists/:list/items/:key', answer: answer<WholeRecord<I, P>>() },
    create: { method: 'POST', path: 'lists/:list/items', body: newRow, status: 201, answer: answer<OneRow<I>>() },
    save: { method: 'POST', path: 'lists/:list/save', body: tree, answer: answer<SavedTree>() },
    /** "Any version" would write over what nobody has seen. */
    update: {
      method: 'PATCH',
      path: 'lists/:list/items/:key',
      version: 'required',
      body: rowChanges,
      answer: answer<OneRow<I>>(),
    },
    /** Moves a row on by a verb of its states. */
    move: {
      method: 'POST',
      path: 'lists/:list/items/:key/moves/:verb',
      version: 'optional',
      answer: answer<OneRow<I>>(),
    },
  }) as const satisfies Record<string, Endpoint>;

/** How a window follows what others change, and how the process is doing. */
export const following = {
  /** A stream of events, each with the lists that have changed and how far they reach now. */
  changes: { method: 'GET', path: 'changes', answer: answer<ListsReach>() },
  /** The same for windows that ask now and then. */
  marks: { method: 'GET', path: 'marks', answer: answer<ListsReach>() },
  health: { method: 'GET', path: 'health', answer: answer<{ status: 'ok' | 'unavailable' }>() },
} as const satisfies Record<string, Endpoint>;
