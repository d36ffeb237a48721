import type { AnswerOf } from '../../shared/api/Endpoint';
import { endpoints } from '../../shared/api/endpoints';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { Language } from '../../shared/text/texts';
import type { Services } from '../services/createServices';
import { requestLanguage } from './reply';
import { type Route, route } from './route';
import { sendFile } from './sendFile';

/** Draws a report's card as the bot would post it, and says where in Teams that is. */
export type DrawStatusCard = (view: StatusReportView, language: Language) => AnswerOf<typeof endpoints.statusCard>;

/** Reading and filling a status report, its card as it would be posted, and the final report that comes of them. */
export const statusRoutes = ({ statusReports, finalReports }: Services, drawCard: DrawStatusCard): Route[] => [
  route(endpoints.status, ({ actor, params }) => statusReports.view(actor, params.key)),
  route(endpoints.statusCard, ({ actor, params, request }) =>
    drawCard(statusReports.asPublished(actor, params.key), requestLanguage(request)),
  ),
  route(endpoints.fillReport, ({ actor, params }) => statusReports.fill(actor, params.key)),
  route(endpoints.fillFinalReport, async ({ actor, params }) => ({
    item: await finalReports.fill(actor, params.key),
  })),
  route(endpoints.freezeFinalReport, async ({ actor, params }) => ({
    item: await finalReports.freeze(actor, params.key),
  })),
  route(endpoints.finalReportFile, async ({ actor, params, response }) => {
    sendFile(response, await finalReports.file(actor, params.key));
    return undefined;
  }),
];
