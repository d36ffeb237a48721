import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** Who the bot is, and whose tokens it believes. */
export interface BotSettings {
  id: string;
  type: 'UserAssignedMsi' | 'SingleTenant';
  tenantId: string;
  openIdMetadataUrl: string;
  tokenIssuer: string;
}

type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Request = Parameters<Awaited<ReturnType<CredentialsFactory['createCredentials']>>['signRequest']>[0];

/** What the bot's own tokens are for. */
export const CHANNEL_SCOPE = 'https://api.botframework.com';

/** Signs the bot's calls with a token from outside; authentication can never be switched off. */
function tokenCredentials(botId: string, token: () => Promise<string>): CredentialsFactory {
  return {
    isValidAppId: async (appId) => appId === botId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request: Request): Promise<Request> {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    }),
  };
}

/**
 * botbuilder's authentication, the same in production and on this computer: which tokens the channel signs, and how the bot's own are made.
 * Throws when the bot has no id, since botbuilder would then let everybody in.
 */
export function createBotAuthentication(
  bot: BotSettings,
  token: () => Promise<string>,
): ConfigurationBotFrameworkAuthentication {
  if (bot.id.trim() === '') throw new Error('BOT_ID is empty: botbuilder would accept requests from anybody');
  const settings = {
    MicrosoftAppId: bot.id,
    MicrosoftAppType: bot.type,
    MicrosoftAppTenantId: bot.tenantId,
    ToBotFromChannelTokenIssuer: bot.tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: bot.openIdMetadataUrl,
    // No emulator token passes the check before this one; botbuilder asks for all addresses as soon as one is given.
    ToBotFromEmulatorOpenIdMetadataUrl: bot.openIdMetadataUrl,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${bot.tenantId}`,
    ToChannelFromBotOAuthScope: CHANNEL_SCOPE,
    OAuthUrl: CHANNEL_SCOPE,
    CallerId: '',
    ValidateAuthority: true,
  };
  return new ConfigurationBotFrameworkAuthentication(settings, tokenCredentials(bot.id, token));
}
