import { AppError } from '../../shared/AppError';
import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import type { ReadChoice } from '../services/minutes/readMinutes';
import { type Route, route } from './route';
import { sendFile } from './sendFile';

/** How the reader wants the minutes; in the app's own words as the steering group writes them, unless said. */
const choiceIn = ({ profile, wording }: { profile?: string; wording?: string }): ReadChoice => ({
  profile: profile === 'paragraphs' ? 'paragraphs' : 'minutes',
  wording: wording === 'verbatim' ? 'verbatim' : 'corrected',
});

/** Minutes: reading, files, and every step from the draft to the archive; each step answers with the minutes as they then are. */
export function minutesRoutes({ minutes }: Services): Route[] {
  type Asked = { actor: Parameters<typeof minutes.view>[0]; params: { key: string } };
  const after = async ({ actor, params }: Asked, work: Promise<void>) => {
    await work;
    return minutes.view(actor, params.key, choiceIn({}));
  };
  return [
    route(endpoints.minutes, ({ actor, params, query }) => minutes.view(actor, params.key, choiceIn(query))),
    route(endpoints.minutesFile, async ({ actor, params: { key, format }, query, response }) => {
      if (format !== 'docx' && format !== 'text' && format !== 'pdf')
        throw new AppError('notFound', { values: { format } });
      sendFile(response, await minutes[format](actor, key, choiceIn(query)));
      return undefined;
    }),
    route(endpoints.minutesPicture, async ({ actor, params: { key }, query: { path = '' }, response }) => {
      sendFile(response, await minutes.picture(actor, key, path));
      return undefined;
    }),
    route(endpoints.draftMinutes, (call) => after(call, minutes.draft(call.actor, call.params.key, call.body))),
    route(endpoints.sendMinutes, (call) => after(call, minutes.send(call.actor, call.params.key, call.body.adjusters))),
    route(endpoints.answerMinutes, (call) => after(call, minutes.answer(call.actor, call.params.key, call.body))),
    route(endpoints.settleMinutes, (call) => after(call, minutes.settle(call.actor, call.params.key, call.body.how))),
    route(endpoints.commentMinutes, (call) => after(call, minutes.comment(call.actor, call.params.key, call.body))),
    route(endpoints.correctMinutes, (call) => after(call, minutes.correct(call.actor, call.params.key, call.body))),
    route(endpoints.registerMinutes, (call) =>
      after(call, minutes.register(call.actor, call.params.key, call.body.registrationNumber)),
    ),
    route(endpoints.archiveMinutes, (call) => after(call, minutes.archive(call.actor, call.params.key))),
    route(endpoints.adjustItem, (call) =>
      after(call, minutes.adjustItem(call.actor, call.params.key, call.body.agendaItem)),
    ),
  ];
}
