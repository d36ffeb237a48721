import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import type { LocalSettings } from '../../../env/local/settings';

type Factory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;

/** A bot made of nothing but the real botbuilder: it repeats messages and answers cards with a card. */
export interface EchoBot {
  adapter: CloudAdapter;
  /** Every activity that came in through botbuilder's own check of the token, oldest first. */
  heard: Activity[];
  /** Done instead of the echo, for the next message. */
  next(work: (context: TurnContext) => Promise<void>): void;
  close(): Promise<void>;
}

function credentials(settings: LocalSettings): Factory {
  const { microsoft365Url, tenantId, botId, botSecret } = settings;
  const token = async (): Promise<string> => {
    const response = await fetch(`${microsoft365Url}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: botId,
        client_secret: botSecret,
        scope: 'https://api.botframework.com/.default',
      }),
    });
    const { access_token: issued } = (await response.json()) as { access_token: string };
    return issued;
  };
  return {
    isValidAppId: async (appId) => appId === botId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    }),
  };
}

/** Starts the bot where the settings say that the product listens. */
export async function startEchoBot(settings: LocalSettings): Promise<EchoBot> {
  const { microsoft365Url: url, tenantId, botId } = settings;
  const metadata = `${url}/botframework/.well-known/openidconfiguration`;
  const configuration = {
    MicrosoftAppId: botId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: metadata,
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToChannelFromBotLoginUrl: `${url}/${tenantId}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    OAuthUrl: url,
    CallerId: '',
    ValidateAuthority: true,
  };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration, credentials(settings)));
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  const heard: Activity[] = [];
  let special: ((context: TurnContext) => Promise<void>) | undefined;

  class Echo extends TeamsActivityHandler {
    constructor() {
      super();
      this.onMessage(async (context) => {
        const work = special ?? (async () => void (await context.sendActivity(`eko ${context.activity.text}`)));
        special = undefined;
        await work(context);
      });
    }

    protected override async onAdaptiveCardInvoke(context: TurnContext) {
      const value = { type: 'AdaptiveCard', asked: context.activity.value };
      return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
    }
  }

  const bot = new Echo();
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    await adapter.process(request, response, async (context) => {
      heard.push(context.activity);
      await bot.run(context);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  return {
    adapter,
    heard,
    next: (work) => {
      special = work;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeAllConnections();
      await closed;
    },
  };
}
