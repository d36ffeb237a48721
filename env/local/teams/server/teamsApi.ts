import type { Server } from 'restify';
import { z } from 'zod';
import type { Identity } from '../../identity/registerIdentity';
import { people } from '../../seed/people';
import { sendJson } from '../../sendJson';
import { ApiProblem, personSchema, readBody, route } from './apiRoute';
import { addConversationRoutes, conversationFor } from './conversationRoutes';
import { CHANNEL, MEETING, TEAM } from './directory';
import { addGuideRoutes, type GuideDependencies } from './guideRoutes';
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

function addSessionRoutes(server: Server, { identity, app, tenantId, botId }: TeamsApiDependencies): void {
  server.get(
    '/teams/api/session',
    route(async (_request, response) =>
      sendJson(response, 200, {
        tenantId,
        appId: app.id,
        botId,
        appName: app.name,
        // The seed's own ids stay inside.
        people: people.map(({ id: _, ...person }) => person),
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
      const { objectId } = readBody(personSchema, request.body);
      const person = people.find((one) => one.objectId === objectId);
      if (!person) throw new ApiProblem('noPerson');
      sendJson(response, 200, await identity.issueTabToken(person));
    }),
  );
}

function addMeetingRoutes(server: Server, { store, bot, clock }: TeamsApiDependencies): void {
  server.post(
    '/teams/api/meetings/:id/events',
    route(async (request, response) => {
      const { objectId, kind } = readBody(eventSchema, request.body);
      if (request.params?.id !== MEETING.id) throw new ApiProblem('noMeeting');
      const conversation = conversationFor(store, MEETING.chatId, objectId);
      const value = {
        Id: MEETING.id,
        JoinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(MEETING.chatId)}/0`,
        MeetingType: 'Scheduled',
        Title: MEETING.title,
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
