import type { Identity } from '../../identity/registerIdentity';
import type { ChannelStore, Conversation } from './channelStore';
import { CHANNEL, channelAccount, MEETING, TEAM } from './directory';

/** The bot could not be reached, or did not answer in time. */
export class BotUnreachable extends Error {}

/** What the bot answered to an activity. */
export interface BotAnswer {
  status: number;
  body: unknown;
}

interface Dependencies {
  store: ChannelStore;
  identity: Identity;
  clock: () => Date;
  botId: string;
  tenantId: string;
  /** Where the connector service is reached. */
  serviceUrl: string;
  /** Where the bot listens. */
  botEndpoint: string;
}

/** An activity's own part: its type and content. */
export interface ActivityContent extends Record<string, unknown> {
  type: string;
}

export interface BotClient {
  /** Sends a signed activity from a person (or from Teams itself, without one) in a conversation. Throws BotUnreachable. */
  send(conversation: Conversation, from: string | undefined, content: ActivityContent): Promise<BotAnswer>;
  /** Tells the bot, once per conversation, that the app has been installed there. */
  installApp(): Promise<void>;
}

const TIMEOUT_MS = 15_000;
const TYPES = { channel: 'channel', personal: 'personal', meeting: 'groupChat' } as const;

function channelData(conversation: Conversation, tenantId: string): Record<string, unknown> {
  const tenant = { tenant: { id: tenantId } };
  if (conversation.kind === 'channel') {
    return { ...tenant, team: { id: TEAM.id, name: TEAM.name }, channel: { id: CHANNEL.id, name: CHANNEL.name } };
  }
  return conversation.kind === 'meeting' ? { ...tenant, meeting: { id: MEETING.id } } : tenant;
}

/** Sends activities to the bot as the Teams channel does, signed and with Teams' own fields. */
export function createBotClient(dependencies: Dependencies): BotClient {
  const { store, identity, clock, botId, tenantId, serviceUrl, botEndpoint } = dependencies;
  const bot = { id: `28:${botId}`, name: 'Processfabriken' };

  async function post(activity: Record<string, unknown>): Promise<BotAnswer> {
    const token = await identity.issueChannelToken(serviceUrl);
    const response = await fetch(botEndpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new BotUnreachable('The bot could not be reached', { cause });
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined };
  }

  async function send(
    conversation: Conversation,
    from: string | undefined,
    content: ActivityContent,
  ): Promise<BotAnswer> {
    const conversationType = TYPES[conversation.kind];
    const sender = from ? channelAccount(from) : undefined;
    return post({
      id: `f:${clock().getTime()}`,
      timestamp: clock().toISOString(),
      locale: 'sv-SE',
      entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' }],
      ...content,
      channelId: 'msteams',
      serviceUrl,
      conversation: {
        id: conversation.id,
        conversationType,
        tenantId,
        isGroup: conversationType !== 'personal',
        name: conversation.name,
      },
      from: sender ?? { id: '29:teams', name: 'Teams' },
      recipient: bot,
      channelData: channelData(conversation, tenantId),
    });
  }

  async function install(conversation: Conversation): Promise<void> {
    const [first] = conversation.members;
    const answers = [
      await send(conversation, first, { type: 'installationUpdate', action: 'add' }),
      await send(conversation, first, { type: 'conversationUpdate', membersAdded: [bot] }),
    ];
    const failed = answers.find((answer) => answer.status >= 300);
    if (failed) throw new BotUnreachable(`The bot answered ${failed.status} when the app was installed`);
    store.markInstalled(conversation.id);
  }

  return {
    send,
    async installApp() {
      for (const conversation of store.conversations()) {
        if (!store.isInstalled(conversation.id)) await install(conversation);
      }
    },
  };
}
