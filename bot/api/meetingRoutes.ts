import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { type Route, route } from './route';

/** Running a meeting; it starts and ends by the generic route of moves. */
export const meetingRoutes = ({ calls, meetings, orderAgenda, prepareMeeting, presence }: Services): Route[] => [
  route(endpoints.goTo, async ({ actor, params, body }) => ({
    meeting: await meetings.goTo(actor, params.key, body.agendaItem),
  })),
  route(endpoints.prepareMeeting, async ({ actor, body }) => ({ meeting: await prepareMeeting(actor, body) })),
  route(endpoints.orderAgenda, async ({ actor, params, body }) => ({
    meeting: await orderAgenda(actor, params.key, body),
  })),
  route(endpoints.answerCall, async ({ actor, params, body }) => ({
    attendance: await calls.answer(actor, params.key, body.answer),
  })),
  route(endpoints.calendar, ({ params }) => calls.calendar(params.key)),
  route(endpoints.resumeMeeting, async ({ actor, params, body }) => ({
    meeting: await meetings.resume(actor, params.key, body.reason),
  })),
  route(endpoints.setPresence, async ({ actor, params, body }) => ({
    attendance: await presence.set(actor, params.key, body),
  })),
  route(endpoints.movePresence, async ({ actor, params, body }) => ({
    attendance: await presence.move(actor, params.key, body),
  })),
  route(endpoints.confirmPresence, async ({ actor, params }) => ({
    attendance: await presence.confirm(actor, params.key),
  })),
];
