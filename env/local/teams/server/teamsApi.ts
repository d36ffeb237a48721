import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { Identity } from '../../identity/registerIdentity';
import { people } from '../../seed/people';
import { type BotClient, BotUnreachable } from './botClient';
import type { ChannelStore, Conversation, StoredActivity } from './channelStore';
import { CHANNEL, channelAccount, MEETING, TEAM } from './directory';
import type { HostedApp } from './readManifest';

/** What the host page's API is given. */
export interface TeamsApiDependencies {
  store: ChannelStore;
  identity: Identity;
  bot: BotClient;
  app: HostedApp;
  tenantId: string;
  botId: string;
}

/** A problem to tell the host page, with its HTTP status. */
class ApiProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const personSchema = z.object({ objectId: z.string() });
const messageSchema = personSchema.extend({
  text: z.string().min(1).max(4000),
  mention: z.boolean().optional(),
  value: z.unknown().optional(),
  locale: z.string().optional(),
});
const invokeSchema = personSchema.extend({
  activityId: z.string(),
  action: z.record(z.string(), z.unknown()),
  trigger: z.enum(['manual', 'automatic']),
  locale: z.string().optional(),
});
const eventSchema = personSchema.extend({ kind: z.enum(['start', 'end']) });

const send = (response: Response, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiProblem(400, 'Begäran går inte att läsa.');
  return parsed.data;
}

const queryOf = (request: Request): URLSearchParams => new URL(request.url ?? '/', 'http://localhost').searchParams;

/** A message as the host page shows it. */
function present({ id, timestamp, updatedAt, activity }: StoredActivity): Record<string, unknown> {
  const from = z.object({ id: z.string(), name: z.string().optional() }).safeParse(activity.from);
  const sender = from.success ? from.data : { id: '28:bot' };
  const isBot = sender.id.startsWith('28:');
  const { text, attachments, replyToId } = activity;
  return {
    id,
    timestamp,
    updatedAt,
    from: { name: 'Processfabriken', ...sender, isBot },
    text,
    attachments,
    replyToId,
  };
}

/** A route whose refusals become a status and a sentence. */
const route =
  (work: (request: Request, response: Response) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    try {
      await work(request, response);
    } catch (error) {
      if (error instanceof ApiProblem) send(response, error.status, { error: { message: error.message } });
      else if (error instanceof BotUnreachable)
        send(response, 502, {
          error: { code: 'botUnreachable', message: 'Boten svarar inte. Vänta en stund och försök igen.' },
        });
      else throw error;
    }
  };

/** The conversation of an address, for a person who is in it. */
function conversationOf(store: ChannelStore, request: Request, objectId: string): Conversation {
  const conversation = store.conversation(String(request.params?.id));
  if (!conversation?.members.includes(objectId)) throw new ApiProblem(404, 'Konversationen finns inte.');
  return conversation;
}

function addSessionRoutes(server: Server, { identity, app, tenantId, botId }: TeamsApiDependencies): void {
  server.get(
    '/teams/api/session',
    route(async (_request, response) =>
      send(response, 200, {
        tenantId,
        appId: app.id,
        botId,
        appName: app.name,
        people: people.map(({ objectId, name, roleKey, organisation, municipality }) => ({
          objectId,
          name,
          roleKey,
          organisation,
          municipality,
        })),
        team: TEAM,
        channel: CHANNEL,
        meeting: MEETING,
        tabs: app.tabs,
        links: { sharepoint: '/sharepoint' },
      }),
    ),
  );

  server.post(
    '/teams/api/token',
    route(async (request, response) => {
      const { objectId } = read(personSchema, request.body);
      const person = people.find((one) => one.objectId === objectId);
      if (!person) throw new ApiProblem(404, 'Personen finns inte.');
      send(response, 200, await identity.issueTabToken(person));
    }),
  );
}

function addReadingRoutes(server: Server, { store }: TeamsApiDependencies): void {
  server.get(
    '/teams/api/conversations',
    route(async (request, response) => {
      const objectId = queryOf(request).get('objectId') ?? '';
      const own = store.conversations().filter((one) => one.members.includes(objectId));
      const shown = own.map(({ id, kind, name }) => {
        const last = store.activities(id, 1)[0];
        return { id, kind, name, lastActivityAt: last?.updatedAt ?? last?.timestamp ?? null };
      });
      send(response, 200, shown);
    }),
  );

  server.get(
    '/teams/api/conversations/:id/activities',
    route(async (request, response) => {
      const { id } = conversationOf(store, request, queryOf(request).get('objectId') ?? '');
      send(response, 200, { activities: store.activities(id).map(present) });
    }),
  );

  server.get(
    '/teams/api/conversations/:id/stream',
    route(async (request, response) => {
      const { id } = conversationOf(store, request, queryOf(request).get('objectId') ?? '');
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      const stop = store.listen(id, (activity) => {
        response.write(`event: activity\ndata: ${JSON.stringify(present(activity))}\n\n`);
      });
      request.on('close', stop);
    }),
  );
}

function addWritingRoutes(server: Server, { store, bot, botId }: TeamsApiDependencies): void {
  server.post(
    '/teams/api/conversations/:id/messages',
    route(async (request, response) => {
      const { objectId, text, mention, value, locale } = read(messageSchema, request.body);
      const conversation = conversationOf(store, request, objectId);
      const sender = channelAccount(objectId);
      const stored = store.add(conversation.id, { type: 'message', text, from: sender });
      const mentioned = {
        type: 'mention',
        text: '<at>Processfabriken</at>',
        mentioned: { id: `28:${botId}`, name: 'Processfabriken' },
      };
      await bot.send(conversation, objectId, {
        type: 'message',
        id: stored.id,
        text: mention ? `<at>Processfabriken</at> ${text}` : text,
        textFormat: 'plain',
        ...(mention ? { entities: [mentioned] } : {}),
        ...(value === undefined ? {} : { value }),
        ...(locale ? { locale } : {}),
      });
      send(response, 201, present(stored));
    }),
  );

  server.post(
    '/teams/api/conversations/:id/invoke',
    route(async (request, response) => {
      const { objectId, activityId, action, trigger, locale } = read(invokeSchema, request.body);
      const conversation = conversationOf(store, request, objectId);
      const answer = await bot.send(conversation, objectId, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action, trigger },
        replyToId: activityId,
        ...(locale ? { locale } : {}),
      });
      send(response, answer.status, answer.body ?? {});
    }),
  );
}

function addMeetingRoutes(server: Server, { store, bot }: TeamsApiDependencies): void {
  server.post(
    '/teams/api/meetings/:id/events',
    route(async (request, response) => {
      const { objectId, kind } = read(eventSchema, request.body);
      const conversation = store.conversation(MEETING.chatId);
      if (!conversation) throw new ApiProblem(404, 'Mötet finns inte.');
      const now = new Date().toISOString();
      const value = {
        Id: MEETING.id,
        JoinUrl: '',
        MeetingType: 'Scheduled',
        Title: MEETING.title,
        [kind === 'start' ? 'StartTime' : 'EndTime']: now,
      };
      const name = `application/vnd.microsoft.meeting${kind === 'start' ? 'Start' : 'End'}`;
      const answer = await bot.send(conversation, objectId, { type: 'event', name, value });
      send(response, answer.status, {});
    }),
  );
}

/** JSON for the local Teams host page. No sign-in: it listens on loopback only, and the person is whom you pick. */
export function addTeamsApi(server: Server, dependencies: TeamsApiDependencies): void {
  addSessionRoutes(server, dependencies);
  addReadingRoutes(server, dependencies);
  addWritingRoutes(server, dependencies);
  addMeetingRoutes(server, dependencies);
}
