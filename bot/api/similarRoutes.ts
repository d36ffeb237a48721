import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { type Route, route } from './route';

/** Which initiatives are alike to what is being written. */
export const similarRoutes = ({ similar }: Pick<Services, 'similar'>): Route[] => [
  route(endpoints.similar, ({ actor, body }) => ({ hits: similar.find(actor, body) })),
];
