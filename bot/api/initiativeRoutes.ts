import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { type Route, route } from './route';

/** What is asked and said of initiatives besides writing and moving them. */
export const initiativeRoutes = ({ similar, answerAsParty, confirmInitiatives }: Services): Route[] => [
  route(endpoints.similar, ({ actor, body }) => ({ hits: similar.find(actor, body) })),
  route(endpoints.previewWords, ({ actor, body }) => similar.preview(actor, body)),
  route(endpoints.confirmInitiatives, async ({ actor, body }) => ({
    confirmed: await confirmInitiatives(actor, body.keys),
  })),
  route(endpoints.answerAsParty, async ({ actor, params, body }) => ({
    party: await answerAsParty(actor, params.key, body),
  })),
];
