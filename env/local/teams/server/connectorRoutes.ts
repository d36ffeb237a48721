import type { Request, Response, Server } from 'restify';
import type { Identity } from '../../identity/registerIdentity';
import type { ChannelStore, Conversation } from './channelStore';
import { CHANNEL, channelAccount, TEAM } from './directory';

interface Dependencies {
  store: ChannelStore;
  identity: Identity;
  botId: string;
}

interface Call {
  request: Request;
  response: Response;
  conversation: Conversation;
  body: Record<string, unknown>;
}

const AUDIENCE = 'https://api.botframework.com';
/** Teams' limit for a message, counted in UTF-16. */
const LARGEST_MESSAGE = 100 * 1024;

function send(response: Response, status: number, body?: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const sendError = (response: Response, status: number, code: string): void =>
  send(response, status, { error: { code, message: code } });

const accounts = (conversation: Conversation): Record<string, unknown>[] =>
  conversation.members.map(channelAccount).filter((account) => account !== undefined);

/** Thread ids such as `19:…;messageid=123` belong to their conversation. */
const withoutThread = (id: string): string => id.split(';')[0] ?? id;

/** The Bot Connector's REST service: what a bot calls to speak. Needs the bot's own token. */
export function addConnectorRoutes(server: Server, { store, identity, botId }: Dependencies): void {
  const guarded =
    (work: (call: Call) => void, needsConversation = true) =>
    async (request: Request, response: Response): Promise<void> => {
      const claims = await identity.verifyAppToken(request.header('authorization'), AUDIENCE);
      if (claims?.appid !== botId) return sendError(response, 401, 'Unauthorized');
      const id = withoutThread(String(request.params?.conversation ?? ''));
      const conversation = store.conversation(id);
      if (needsConversation && !conversation) return sendError(response, 404, 'ConversationNotFound');
      const body = typeof request.body === 'object' && request.body !== null ? request.body : {};
      if (JSON.stringify(body).length * 2 > LARGEST_MESSAGE) return sendError(response, 413, 'MessageSizeTooBig');
      const none: Conversation = { id, kind: 'channel', name: '', members: [] };
      return work({ request, response, conversation: conversation ?? none, body });
    };

  const add = ({ response, conversation, body }: Call): void => {
    // Typing indicators are not messages.
    const id = body.type === 'typing' ? '' : store.add(conversation.id, body).id;
    send(response, 201, { id });
  };
  const base = '/channel/v3/conversations';
  server.post(`${base}/:conversation/activities`, guarded(add));
  server.post(`${base}/:conversation/activities/:activity`, guarded(add));
  server.put(
    `${base}/:conversation/activities/:activity`,
    guarded(({ request, response, body }) => {
      const id = String(request.params?.activity);
      return store.update(id, body)
        ? send(response, 200, { id })
        : sendError(response, 404, 'ActivityNotFoundInConversation');
    }),
  );
  server.del(
    `${base}/:conversation/activities/:activity`,
    guarded(({ request, response }) =>
      store.remove(String(request.params?.activity))
        ? send(response, 200)
        : sendError(response, 404, 'ActivityNotFoundInConversation'),
    ),
  );
  // A new post in the channel: the conversation and its first message at once.
  server.post(
    base,
    guarded(({ response, body }) => {
      const first = typeof body.activity === 'object' && body.activity !== null ? body.activity : { type: 'message' };
      const { id } = store.add(CHANNEL.id, first as Record<string, unknown>);
      send(response, 201, { id: `${CHANNEL.id};messageid=${id}`, activityId: id });
    }, false),
  );
  addMemberRoutes(server, guarded);
}

type Guard = (
  work: (call: Call) => void,
  needsConversation?: boolean,
) => (request: Request, response: Response) => Promise<void>;

/** Who is in a conversation, and what a team is called. */
function addMemberRoutes(server: Server, guarded: Guard): void {
  const base = '/channel/v3/conversations';
  server.get(
    `${base}/:conversation/members`,
    guarded(({ response, conversation }) => send(response, 200, accounts(conversation))),
  );
  server.get(
    `${base}/:conversation/pagedmembers`,
    guarded(({ request, response, conversation }) => {
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      const from = Number(query.get('continuationToken') ?? 0) || 0;
      const size = Math.max(1, Number(query.get('pageSize') ?? 50) || 50);
      const all = accounts(conversation);
      const next = from + size < all.length ? { continuationToken: String(from + size) } : {};
      return send(response, 200, { members: all.slice(from, from + size), ...next });
    }),
  );
  server.get(
    `${base}/:conversation/members/:member`,
    guarded(({ request, response, conversation }) => {
      const wanted = String(request.params?.member);
      const found = accounts(conversation).find((one) => one.id === wanted || one.aadObjectId === wanted);
      return found ? send(response, 200, found) : sendError(response, 404, 'MemberNotFoundInConversation');
    }),
  );
  const team = { id: TEAM.id, name: TEAM.name, aadGroupId: '9a1f0c34-6f2b-4f58-8a0e-2b7d4c5e6f77' };
  server.get(
    '/channel/v3/teams/:team',
    guarded(({ response }) => send(response, 200, team), false),
  );
  server.get(
    '/channel/v3/teams/:team/conversations',
    guarded(({ response }) => send(response, 200, { conversations: [{ id: CHANNEL.id, name: CHANNEL.name }] }), false),
  );
}
