import type { Server } from 'restify';
import type { Conversation } from './channelStore';
import { ConnectorFault, type Guard } from './connectorGuard';
import type { Directory } from './Directory';
import { CHANNEL, objectIdOf, TEAM, TEAM_GROUP_ID } from './places';

const BASE = '/channel/v3/conversations';
const LARGEST_PAGE = 500;
const USUAL_PAGE = 200;

const accounts = ({ members }: Conversation, directory: Directory): Record<string, unknown>[] =>
  members.map((objectId) => directory.memberAccount(objectId)).filter((account) => account !== undefined);

/** A whole number of a query, or the fallback when it is not there. Throws ConnectorFault for anything else. */
function readNumber(text: string | null, fallback: number): number {
  if (text === null || text === '') return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new ConnectorFault(400, 'BadArgument', 'Unreadable page size or token.');
  return Number(text);
}

function addConversationMembers(server: Server, guard: Guard): void {
  server.get(
    `${BASE}/:conversation/members`,
    guard.inConversation(({ conversation, directory }) => ({ status: 200, body: accounts(conversation, directory) })),
  );
  server.get(
    `${BASE}/:conversation/pagedmembers`,
    guard.inConversation(({ conversation, directory, query }) => {
      const all = accounts(conversation, directory);
      const from = readNumber(query.get('continuationToken'), 0);
      const size = Math.min(LARGEST_PAGE, readNumber(query.get('pageSize'), USUAL_PAGE) || USUAL_PAGE);
      const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
      return { status: 200, body: { members: all.slice(from, from + size), ...more } };
    }),
  );
  server.get(
    `${BASE}/:conversation/members/:member`,
    guard.inConversation(({ conversation, directory, params }) => {
      const objectId = objectIdOf(params.member ?? '');
      const found = conversation.members.includes(objectId) ? directory.memberAccount(objectId) : undefined;
      if (!found) throw new ConnectorFault(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
      return { status: 200, body: found };
    }),
  );
}

function addTeam(server: Server, guard: Guard): void {
  const inTeam = (body: unknown) =>
    guard.anywhere(({ params, store }) => {
      if (params.team !== TEAM.id) throw new ConnectorFault(404, 'NotFound', 'There is no such team.');
      if (!store.hasBot(CHANNEL.id)) throw ConnectorFault.notInRoster();
      return { status: 200, body };
    });
  server.get('/channel/v3/teams/:team', inTeam({ id: TEAM.id, name: TEAM.name, aadGroupId: TEAM_GROUP_ID }));
  server.get(
    '/channel/v3/teams/:team/conversations',
    inTeam({ conversations: [{ id: CHANNEL.id, name: CHANNEL.name }] }),
  );
}

/** Who is in a conversation, and what the team and its channels are called. */
export function addConnectorMembers(server: Server, guard: Guard): void {
  addConversationMembers(server, guard);
  addTeam(server, guard);
}
