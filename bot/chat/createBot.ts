import { CloudAdapter } from 'botbuilder';
import type { Request, Response } from 'restify';
import { AppError } from '../../shared/AppError';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { Language } from '../../shared/text/texts';
import { correlationOf } from '../access/correlation';
import { statusCard } from '../cards/statusCard';
import { createTabLink } from '../cards/tabLink';
import type { Clock, ListStore, Logger, Wait } from '../ports';
import type { Services } from '../services/createServices';
import type { Reading } from '../untilRead';
import { activityForm } from './activityForm';
import { createAdoptCard } from './adoptCard';
import { type BotSettings, CHANNEL_SCOPE, createBotAuthentication } from './botAuthentication';
import { cardAddress } from './cardAddress';
import { createCardAnswers } from './cardAnswers';
import { createChannelTokenCheck } from './channelToken';
import { createCommandAnswers } from './commandAnswers';
import { createConversationBook } from './conversationBook';
import { createCourier } from './courier';
import { createDeliver } from './deliver';
import { createDrawSubject } from './drawSubject';
import { createLagging } from './laggingSubjects';
import { createMeetingEvents } from './meetingEvents';
import { createOutbox, type Outbox } from './outbox';
import { createPace, READING_MEMBERS, SENDING } from './pace';
import { SteeringGroupBot } from './SteeringGroupBot';
import { publisherOf } from './subjects/statusReport';
import { setCorrelation } from './turnCorrelation';
import { createTurnError } from './turnError';
import { createVoterIds } from './voterIds';

/** What the bot is made of. */
interface BotDependencies {
  config: { bot: BotSettings; teamsAppId: string; entra: { allowedTenantIds: readonly string[] } };
  store: ListStore;
  services: Services;
  /** Tokens for the bot's own calls, by scope. */
  tokens: { token(scope: string): Promise<string> };
  clock: Clock;
  wait: Wait;
  logger: Logger;
  /** Whether the lists have been read; until then people are told that SharePoint is away. */
  reading: Pick<Reading, 'isDone' | 'done'>;
}

/** The bot: what comes in from Teams, and what goes out on its own. */
interface Bot {
  /** Checks a token of the channel as far as can be done without the body. Throws AppError unauthenticated or unavailable. */
  checkToken(header: string | undefined): Promise<void>;
  /** Answers one request from the channel, whose token is good and whose body has been read. Throws AppError malformed. */
  process(request: Request, response: Response): Promise<void>;
  outbox: Outbox;
  /** Draws a report's card as it would be posted, and says where that is. */
  drawStatusCard(view: StatusReportView, language: Language): { card: unknown; at: string | null };
}

type Parts = BotDependencies & { adapter: CloudAdapter; link: ReturnType<typeof createTabLink> };

function makeOutbox({ adapter, link, ...given }: Parts): Outbox {
  const { config, store, services } = given;
  const courier = createCourier(adapter, config.bot.id);
  const voterIds = createVoterIds({ ...given, courier, turn: createPace(READING_MEMBERS, given) });
  const draw = createDrawSubject({ store, services }, link);
  const deliver = createDeliver({ ...given, courier, draw, voterIds, turn: createPace(SENDING, given) });
  return createOutbox({ ...given, deliver, lagging: createLagging({ store, services }) });
}

function makeHandler({ link, outbox, ...given }: Parts & { outbox: Outbox }): SteeringGroupBot {
  const { config, store, services } = given;
  const tools = { store, services, link };
  return new SteeringGroupBot({
    ...given,
    allowedTenantIds: config.entra.allowedTenantIds,
    link,
    book: createConversationBook(store),
    answerCard: createCardAnswers({ ...given, ...tools }),
    answerCommand: createCommandAnswers({ ...tools, draw: createDrawSubject({ store, services }, link) }),
    meetings: createMeetingEvents(given),
    adoptCard: createAdoptCard(given),
    installed: () => outbox.reconcile(),
  });
}

/** Makes the bot and starts bringing cards that lag behind up to date. Throws when the bot has no id. */
export function createBot(dependencies: BotDependencies): Bot {
  const { config, tokens, clock, logger, store } = dependencies;
  const authentication = createBotAuthentication(config.bot, () => tokens.token(`${CHANNEL_SCOPE}/.default`));
  const adapter = new CloudAdapter(authentication);
  const link = createTabLink(config.teamsAppId);
  adapter.onTurnError = createTurnError({ link, logger });
  const outbox = makeOutbox({ ...dependencies, adapter, link });
  const handler = makeHandler({ ...dependencies, adapter, link, outbox });
  const checkToken = createChannelTokenCheck({
    botId: config.bot.id,
    issuer: config.bot.tokenIssuer,
    openIdMetadataUrl: config.bot.openIdMetadataUrl,
    fetch,
    clock,
  });

  return {
    checkToken,
    async process(request, response) {
      const correlation = correlationOf(request);
      if (!activityForm.safeParse(request.body).success) throw new AppError('malformed');
      try {
        await adapter.process(request, response, (context) => {
          setCorrelation(context, correlation);
          return handler.run(context);
        });
      } catch (error) {
        // botbuilder throws only before it has answered, at an activity without the form of one.
        logger.warn({ err: error, correlation }, 'a request from the channel could not be read');
        throw new AppError('malformed', { cause: error });
      }
    },
    outbox,
    drawStatusCard: (view, language) => ({
      card: statusCard(view, { language, link, publishedBy: publisherOf(store, view.report) }),
      at: cardAddress({ kind: 'statusReport', key: view.report.key }, { store, services: dependencies.services }),
    }),
  };
}
