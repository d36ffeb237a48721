import type { Server } from 'restify';
import { z } from 'zod';
import { sendJson } from '../../sendJson';
import { ApiProblem, personSchema, readBody, route } from './apiRoute';
import type { BotAnswer, BotClient } from './botClient';
import type { ChannelStore, Conversation, StoredActivity } from './channelStore';
import { conversationFor, presentActivity } from './conversationRoutes';
import type { Directory } from './Directory';
import { type ChannelAccount, isBot } from './places';

/** What the routes that speak to the bot are given. */
export interface SpeakingDependencies {
  store: ChannelStore;
  bot: BotClient;
  botAccount: ChannelAccount;
  directory: Directory;
}

const messageSchema = personSchema
  .extend({
    text: z.string().max(4000).default(''),
    /** The message begins by naming the bot; among several people it hears nothing else. */
    mention: z.boolean().default(false),
    /** Inputs of a card that was sent as a message. */
    value: z.unknown().optional(),
    locale: z.string().max(35).optional(),
    /** The message that is answered, or the card that was sent. */
    replyToId: z.string().max(100).optional(),
  })
  .refine(({ text, value }) => text.trim() !== '' || value !== undefined);

const invokeSchema = personSchema.extend({
  activityId: z.string().max(100),
  action: z.record(z.string(), z.unknown()),
  trigger: z.enum(['manual', 'automatic']),
  locale: z.string().max(35).optional(),
});

type Message = z.infer<typeof messageSchema>;

/** The message that is answered. Throws ApiProblem when it is not in the conversation. */
function messageIn(store: ChannelStore, conversation: Conversation, id: string): StoredActivity {
  const stored = store.activity(conversation.id, id);
  if (!stored) throw new ApiProblem('noMessage');
  return stored;
}

const threadOf = (conversation: Conversation, stored: StoredActivity): string | undefined =>
  conversation.kind === 'channel' ? (stored.activity.replyToId ?? stored.id) : undefined;

/** What the bot is told of a message: Teams puts its mention first, as markup with an entity. */
function contentOf(stored: StoredActivity, message: Message, bot: ChannelAccount) {
  const mark = `<at>${bot.name}</at>`;
  const { text, mention, value, locale, replyToId } = message;
  return {
    type: 'message',
    id: stored.id,
    timestamp: stored.timestamp,
    text: mention ? `${mark} ${text}` : text,
    textFormat: 'plain',
    ...(mention ? { entities: [{ type: 'mention', text: mark, mentioned: { id: bot.id, name: bot.name } }] } : {}),
    ...(value === undefined ? {} : { value }),
    ...(locale ? { locale } : {}),
    ...(replyToId ? { replyToId } : {}),
  };
}

function addMessages(server: Server, { store, bot, botAccount, directory }: SpeakingDependencies): void {
  server.post(
    '/teams/api/conversations/:id/messages',
    route(async (request, response) => {
      const message = readBody(messageSchema, request.body);
      const { objectId, text, mention, value, replyToId } = message;
      const conversation = conversationFor(store, request.params?.id, objectId);
      const from = directory.account(objectId);
      if (!from) throw new ApiProblem('noPerson');
      const answered = replyToId === undefined ? undefined : messageIn(store, conversation, replyToId);
      const root = answered && threadOf(conversation, answered);
      const stored = store.add(conversation.id, { type: 'message', text, from, replyToId: root });
      if (conversation.kind === 'personal' || mention || value !== undefined) {
        const thread = threadOf(conversation, stored);
        const { status } = await bot.send(
          { conversation, from: objectId, thread },
          contentOf(stored, message, botAccount),
        );
        if (status >= 300) throw new ApiProblem('botFailed');
      }
      sendJson(response, 201, presentActivity(stored));
    }),
  );
}

/** An invoke is answered with a body of its own; anything else is a bot that failed. */
function isInvokeAnswer({ body }: BotAnswer): boolean {
  return typeof body === 'object' && body !== null && typeof Reflect.get(body, 'statusCode') === 'number';
}

function addInvokes(server: Server, { store, bot }: SpeakingDependencies): void {
  server.post(
    '/teams/api/conversations/:id/invoke',
    route(async (request, response) => {
      const { objectId, activityId, action, trigger, locale } = readBody(invokeSchema, request.body);
      const conversation = conversationFor(store, request.params?.id, objectId);
      const card = messageIn(store, conversation, activityId);
      if (!isBot(card.activity.from)) throw new ApiProblem('noMessage');
      const answer = await bot.send(
        { conversation, from: objectId, thread: threadOf(conversation, card) },
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action, trigger },
          replyToId: activityId,
          ...(locale ? { locale } : {}),
        },
      );
      if (!isInvokeAnswer(answer)) throw new ApiProblem('botFailed');
      sendJson(response, answer.status, answer.body);
    }),
  );
}

/** Speaking: a message, and a press on a card. Both reach the bot as signed activities. */
export function addSpeakingRoutes(server: Server, dependencies: SpeakingDependencies): void {
  addMessages(server, dependencies);
  addInvokes(server, dependencies);
}
