import type { Request, Response, Server } from 'restify';
import { sendJson } from '../../sendJson';
import { ApiProblem, queryOf, route } from './apiRoute';
import type { ChannelStore, Conversation, StoredActivity } from './channelStore';
import { isBot } from './places';

const HEARTBEAT_MS = 20_000;

/** A message as the host page shows it. */
export function presentActivity({ id, timestamp, updatedAt, activity }: StoredActivity): Record<string, unknown> {
  const { from, text, attachments, replyToId } = activity;
  return { id, timestamp, updatedAt, from: { ...from, isBot: isBot(from) }, text, attachments, replyToId };
}

/** A conversation, for a person who is in it. Throws ApiProblem. */
export function conversationFor(store: ChannelStore, id: unknown, objectId: string): Conversation {
  const conversation = store.conversation(String(id));
  if (!conversation?.members.includes(objectId)) throw new ApiProblem('noConversation');
  return conversation;
}

const asked = (store: ChannelStore, request: Request): Conversation =>
  conversationFor(store, request.params?.id, queryOf(request).get('objectId') ?? '');

/** Sends everything that happens in a conversation as server-sent events, until the reader leaves. */
function stream(store: ChannelStore, conversation: Conversation, response: Response): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // Headers alone do not open the stream in every browser.
  response.write('retry: 2000\n\n');
  const event = (name: string, data: unknown): void => {
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const stop = store.listen(conversation.id, (happened) => {
    if (happened.kind === 'activity') event('activity', presentActivity(happened.stored));
    else if (happened.kind === 'deleted') event('deleted', { id: happened.id });
    else event('typing', { from: happened.from });
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}

/** Reading: which conversations a person has, what is said there, and what is said from now on. */
export function addConversationRoutes(server: Server, { store }: { store: ChannelStore }): void {
  server.get(
    '/teams/api/conversations',
    route(async (request, response) => {
      const objectId = queryOf(request).get('objectId') ?? '';
      const own = store.conversations().filter((one) => one.members.includes(objectId));
      const shown = own.map(({ id, kind, name }) => {
        const last = store.activities(id, 1)[0];
        return { id, kind, name, lastActivityAt: last?.updatedAt ?? last?.timestamp ?? null };
      });
      sendJson(response, 200, shown);
    }),
  );
  server.get(
    '/teams/api/conversations/:id/activities',
    route(async (request, response) => {
      const { id } = asked(store, request);
      sendJson(response, 200, { activities: store.activities(id).map(presentActivity) });
    }),
  );
  server.get(
    '/teams/api/conversations/:id/stream',
    route(async (request, response) => stream(store, asked(store, request), response)),
  );
}
