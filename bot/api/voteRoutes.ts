import { endpoints } from '../../shared/api/endpoints';
import type { Services } from '../services/createServices';
import { type Route, route } from './route';

/** Voting, from opening to the set decision. */
export const voteRoutes = ({ votes }: Services): Route[] => [
  route(endpoints.vote, ({ actor, params }) => votes.view(actor, params.key)),
  route(endpoints.openVote, ({ actor, params, body }) => votes.open(actor, params.key, body)),
  route(endpoints.closeVote, ({ actor, params }) => votes.close(actor, params.key)),
  route(endpoints.reopenVote, ({ actor, params, body }) => votes.reopen(actor, params.key, body)),
  route(endpoints.withdrawVote, ({ actor, params, body }) => votes.withdraw(actor, params.key, body.reason)),
  route(endpoints.setDecision, ({ actor, params, body }) => votes.set(actor, params.key, body.text)),
  route(endpoints.decide, ({ actor, params, body }) => votes.decide(actor, params.key, body)),
  route(endpoints.takeBackDecision, ({ actor, params, body }) => votes.takeBack(actor, params.key, body.reason)),
  route(endpoints.castVote, ({ actor, body }) => votes.cast(actor, body)),
];
