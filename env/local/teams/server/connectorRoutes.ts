import type { Server } from 'restify';
import { type ConnectorCall, ConnectorFault, createGuard, type Guard, type GuardDependencies } from './connectorGuard';
import { addConnectorMembers } from './connectorMembers';
import { CHANNEL, objectIdOf, personalChat } from './places';
import { threadId } from './threadId';

const BASE = '/channel/v3/conversations';
/** Teams' limit for a message, counted in UTF-16. */
const LARGEST_MESSAGE = 100 * 1024;

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Checks a message's size and that it says something. Throws ConnectorFault. */
function readMessage(activity: unknown): Record<string, unknown> {
  if (typeof activity !== 'object' || activity === null) {
    throw new ConnectorFault(400, 'BadSyntax', 'An activity is needed.');
  }
  if (Buffer.byteLength(JSON.stringify(activity), 'utf16le') > LARGEST_MESSAGE) {
    throw new ConnectorFault(413, 'MessageSizeTooBig', 'The message is larger than 100 KB in UTF-16.');
  }
  const attachments = part(activity, 'attachments');
  if (!part(activity, 'text') && !(Array.isArray(attachments) && attachments.length > 0)) {
    throw new ConnectorFault(400, 'BadSyntax', 'A message needs a text or at least one attachment.');
  }
  return { ...activity };
}

/** In a channel, the message whose thread an answer belongs to. Elsewhere Teams has no threads. */
function rootOf({ conversation, root, params, store }: ConnectorCall): string | undefined {
  if (conversation.kind !== 'channel') return undefined;
  if (root !== undefined) return root;
  const repliedTo = params.activity === undefined ? undefined : store.activity(conversation.id, params.activity);
  return repliedTo && (repliedTo.activity.replyToId ?? repliedTo.id);
}

function addActivity(call: ConnectorCall): { status: number; body: unknown } {
  const { body, store, conversation, bot } = call;
  const type = part(body, 'type');
  if (type === 'typing') {
    store.showTyping(conversation.id, bot);
    return { status: 202, body: {} };
  }
  if (type !== 'message') throw new ConnectorFault(400, 'BadSyntax', 'Only messages and typing can be sent.');
  const { id } = store.add(conversation.id, { ...readMessage(body), from: bot, replyToId: rootOf(call) });
  return { status: 201, body: { id } };
}

/** The bot's own message that an address names. Throws ConnectorFault for others' messages and for none. */
function ownActivity({ store, conversation, params, bot }: ConnectorCall) {
  const stored = store.activity(conversation.id, params.activity ?? '');
  if (!stored) throw new ConnectorFault(404, 'ActivityNotFoundInConversation', 'There is no such message here.');
  if (stored.activity.from.id !== bot.id) {
    throw new ConnectorFault(403, 'Forbidden', 'A bot can change its own messages only.');
  }
  return stored;
}

/** A new post in the channel, at once with its first message; or a person's own chat with the bot. */
function createConversation({ body, store, bot, directory }: Omit<ConnectorCall, 'conversation'>): {
  status: number;
  body: unknown;
} {
  const channel = part(part(part(body, 'channelData'), 'channel'), 'id');
  const activity = part(body, 'activity');
  if (channel !== undefined) {
    if (channel !== CHANNEL.id) throw new ConnectorFault(404, 'NotFound', 'There is no such channel.');
    if (!store.hasBot(CHANNEL.id)) throw ConnectorFault.notInRoster();
    const { id } = store.add(CHANNEL.id, { ...readMessage(activity), from: bot });
    return { status: 201, body: { id: threadId(CHANNEL.id, id), activityId: id } };
  }
  const members = part(body, 'members');
  if (!Array.isArray(members) || members.length !== 1) {
    throw new ConnectorFault(400, 'BadSyntax', 'Incorrect conversation creation parameters.');
  }
  const objectId = objectIdOf(String(part(members[0], 'id') ?? ''));
  if (!directory.person(objectId)) {
    throw new ConnectorFault(403, 'ForbiddenOperationException', 'Invalid user identity in provided tenant.');
  }
  const chat = personalChat(objectId);
  if (!store.hasBot(chat)) throw ConnectorFault.notInRoster();
  const first = activity === undefined ? undefined : store.add(chat, { ...readMessage(activity), from: bot });
  return { status: 201, body: { id: chat, ...(first ? { activityId: first.id } : {}) } };
}

function addActivityRoutes(server: Server, guard: Guard): void {
  server.post(`${BASE}/:conversation/activities`, guard.inConversation(addActivity));
  server.post(`${BASE}/:conversation/activities/:activity`, guard.inConversation(addActivity));
  server.put(
    `${BASE}/:conversation/activities/:activity`,
    guard.inConversation((call) => {
      const stored = ownActivity(call);
      call.store.update(stored, readMessage(call.body));
      return { status: 200, body: { id: stored.id } };
    }),
  );
  server.del(
    `${BASE}/:conversation/activities/:activity`,
    guard.inConversation((call) => {
      call.store.remove(ownActivity(call));
      return { status: 200 };
    }),
  );
}

/** The Bot Connector's REST service: what a bot calls to speak. Needs the bot's own token. */
export function addConnectorRoutes(server: Server, dependencies: GuardDependencies): void {
  const guard = createGuard(dependencies);
  server.post(BASE, guard.anywhere(createConversation));
  addActivityRoutes(server, guard);
  addConnectorMembers(server, guard);
}
