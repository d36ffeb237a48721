import { answer, type Endpoint } from './Endpoint';
import {
  adjustItem,
  answerMinutes,
  commentMinutes,
  correctMinutes,
  draftMinutes,
  type MinutesView,
  registerMinutes,
  sendMinutes,
  settleMinutes,
} from './minutes';

/** Minutes, from the first draft to the archive. */
export const minutesEndpoints = {
  minutes: {
    method: 'GET',
    path: 'meetings/:key/minutes',
    query: ['profile', 'wording'],
    answer: answer<MinutesView>(),
  },
  /** As a file: `docx`, `text`, or `pdf` where the document library makes one. */
  minutesFile: {
    method: 'GET',
    path: 'meetings/:key/minutes/files/:format',
    query: ['profile', 'wording'],
    answer: answer<undefined>(),
  },
  /** A picture in them, by its path in the document library. */
  minutesPicture: {
    method: 'GET',
    path: 'meetings/:key/minutes/picture',
    query: ['path'],
    answer: answer<undefined>(),
  },
  draftMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/draft',
    body: draftMinutes,
    answer: answer<MinutesView>(),
  },
  sendMinutes: { method: 'POST', path: 'meetings/:key/minutes/send', body: sendMinutes, answer: answer<MinutesView>() },
  answerMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/answer',
    body: answerMinutes,
    answer: answer<MinutesView>(),
  },
  settleMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/settle',
    body: settleMinutes,
    answer: answer<MinutesView>(),
  },
  commentMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/comments',
    body: commentMinutes,
    answer: answer<MinutesView>(),
  },
  correctMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/corrections',
    body: correctMinutes,
    answer: answer<MinutesView>(),
  },
  registerMinutes: {
    method: 'POST',
    path: 'meetings/:key/minutes/register',
    body: registerMinutes,
    answer: answer<MinutesView>(),
  },
  archiveMinutes: { method: 'POST', path: 'meetings/:key/minutes/archive', answer: answer<MinutesView>() },
  adjustItem: { method: 'POST', path: 'meetings/:key/minutes/items', body: adjustItem, answer: answer<MinutesView>() },
} as const satisfies Record<string, Endpoint>;
