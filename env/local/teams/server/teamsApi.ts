import type { Server } from 'restify';
import { z } from 'zod';
import type { Identity } from '../../identity/registerIdentity';
import { sendJson } from '../../sendJson';
import { ApiProblem, personSchema, readBody, route } from './apiRoute';
import { addConversationRoutes, conversationFor } from './conversationRoutes';
import { addGuideRoutes, type GuideDependencies } from './guideRoutes';
import { CHANNEL, TEAM } from './places';
import type { HostedApp } from './readManifest';
import { addSpeakingRoutes, type SpeakingDependencies } from './speakingRoutes';

/** What the host page's API is given. */
interface TeamsApiDependencies extends SpeakingDependencies, GuideDependencies {
  identity: Pick<Identity, 'issueTabToken'>;
  clock: () => Date;
  app: HostedApp;
  tenantId: string;
  botId: string;
}

const eventSchema = personSchema.extend({ kind: z.enum(['start', 'end']) });

/** What has come to the lists since: a new person's own chat and the next meeting's, with the app in them once it is in the channel. */
async function bringConversations({ store, bot, directory }: TeamsApiDependencies): Promise<void> {
  for (const conversation of directory.conversations()) store.ensureConversation(conversation);
  if (store.isInstalled(CHANNEL.id)) await bot.installApp();
}

function addSessionRoutes(server: Server, dependencies: TeamsApiDependencies): void {
  const { identity, app, tenantId, botId, directory } = dependencies;
  server.get(
    '/teams/api/session',
    route(async (_request, response) => {
      await bringConversations(dependencies);
      const meetings = directory.meetings();
      const [meeting] = meetings;
      sendJson(response, 200, {
        tenantId,
        appId: app.id,
        botId,
        appName: app.name,
        people: directory.people(),
        team: TEAM,
        channel: CHANNEL,
        meetings,
        meeting,
        tabs: app.tabs,
        links: { sharepoint: '/sharepoint' },
      });
    }),
  );
  server.post(
    '/teams/api/token',
    route(async (request, response) => {
      const { objectId } = readBody(personSchema, request.body);
      const person = directory.person(objectId);
      if (!person) throw new ApiProblem('noPerson');
      sendJson(response, 200, { token: await identity.issueTabToken(person) });
    }),
  );
}

function addMeetingRoutes(server: Server, { store, bot, clock, directory }: TeamsApiDependencies): void {
  server.post(
    '/teams/api/meetings/:id/events',
    route(async (request, response) => {
      const { objectId, kind } = readBody(eventSchema, request.body);
      const meeting = directory.meetings().find(({ id }) => id === request.params?.id);
      if (!meeting) throw new ApiProblem('noMeeting');
      const conversation = conversationFor(store, meeting.chatId, objectId);
      const value = {
        Id: meeting.id,
        JoinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(meeting.chatId)}/0`,
        MeetingType: 'Scheduled',
        Title: meeting.title,
        [kind === 'start' ? 'StartTime' : 'EndTime']: clock().toISOString(),
      };
      const name = `application/vnd.microsoft.meeting${kind === 'start' ? 'Start' : 'End'}`;
      const { status } = await bot.send({ conversation, from: objectId }, { type: 'event', name, value });
      if (status >= 300) throw new ApiProblem('botFailed');
      sendJson(response, 200, {});
    }),
  );
}

/** JSON for the local Teams host page. No sign-in: it listens on loopback only, and the person is whom you pick. */
export function addTeamsApi(server: Server, dependencies: TeamsApiDependencies): void {
  addSessionRoutes(server, dependencies);
  addConversationRoutes(server, dependencies);
  addSpeakingRoutes(server, dependencies);
  addMeetingRoutes(server, dependencies);
  addGuideRoutes(server, dependencies);
}
