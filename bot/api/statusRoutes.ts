import { endpoints } from '../../shared/api/endpoints';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { Language } from '../../shared/text/texts';
import type { Services } from '../services/createServices';
import { requestLanguage } from './reply';
import { type Route, route } from './route';

/** Draws a report's card as the bot would post it. */
export type DrawStatusCard = (view: StatusReportView, language: Language) => unknown;

/** Reading a status report, and its card as it would be posted. */
export const statusRoutes = ({ statusReports }: Services, drawCard: DrawStatusCard): Route[] => [
  route(endpoints.status, ({ actor, params }) => statusReports.view(actor, params.key)),
  route(endpoints.statusCard, ({ actor, params, request }) => ({
    card: drawCard(statusReports.view(actor, params.key), requestLanguage(request)),
  })),
];
