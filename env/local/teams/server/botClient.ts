import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryFault, Disturbances } from '../../disturbances/Disturbances';
import type { Identity } from '../../identity/registerIdentity';
import type { ChannelStore, Conversation } from './channelStore';
import { CHANNEL, type ChannelAccount, channelAccount, MEETING, TEAM, TEAM_GROUP_ID } from './directory';
import { threadId } from './threadId';

/** The bot could not be reached, did not answer in time, or refused. */
export class BotUnreachable extends Error {}

/** What the bot answered to an activity. */
export interface BotAnswer {
  status: number;
  /** The answer's JSON; undefined when there was none. */
  body: unknown;
}

interface Dependencies {
  store: ChannelStore;
  identity: Pick<Identity, 'issueChannelToken'>;
  clock: () => Date;
  /** The bot as the channel names it. */
  bot: ChannelAccount;
  tenantId: string;
  /** Where the connector service is reached. */
  serviceUrl: string;
  /** Where the bot listens. */
  botEndpoint: string;
  /** How long (ms) the bot may take; 15 s unless said. */
  timeoutMs?: number;
  /** What goes wrong on the way. */
  disturbances?: Pick<Disturbances, 'forDelivery'>;
}

/** Where an activity happens. */
interface Occasion {
  conversation: Conversation;
  /** Object id of the person. */
  from: string;
  /** In a channel: the message that the thread began with. */
  thread?: string;
}

/** An activity's own part: its type and content. */
interface ActivityContent extends Record<string, unknown> {
  type: string;
  /** Of the person's Teams; Swedish unless said. */
  locale?: string;
  entities?: unknown[];
}

export interface BotClient {
  /** Sends a signed activity, once unless a disturbance repeats it. Throws BotUnreachable. */
  send(occasion: Occasion, content: ActivityContent): Promise<BotAnswer>;
  /** Tells the bot, once per conversation, that the app has been installed there. Throws BotUnreachable; what was told stays told. */
  installApp(): Promise<void>;
}

const TIMEOUT_MS = 15_000;
const TYPES = { channel: 'channel', personal: 'personal', meeting: 'groupChat' } as const;

function channelData(conversation: Conversation, tenantId: string): Record<string, unknown> {
  const tenant = { tenant: { id: tenantId } };
  if (conversation.kind === 'channel') {
    return {
      ...tenant,
      teamsTeamId: TEAM.id,
      teamsChannelId: CHANNEL.id,
      team: { id: TEAM.id, name: TEAM.name, aadGroupId: TEAM_GROUP_ID },
      channel: { id: CHANNEL.id, name: CHANNEL.name },
    };
  }
  return conversation.kind === 'meeting' ? { ...tenant, meeting: { id: MEETING.id } } : tenant;
}

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // An error page or plain text; the status tells what is needed.
    return undefined;
  }
}

/** Sends activities to the bot as the Teams channel does, signed and with Teams' own fields. */
export function createBotClient(dependencies: Dependencies): BotClient {
  const { store, identity, clock, bot, tenantId, serviceUrl, botEndpoint, timeoutMs = TIMEOUT_MS } = dependencies;

  async function post(activity: Record<string, unknown>): Promise<BotAnswer> {
    const token = await identity.issueChannelToken(serviceUrl);
    try {
      const response = await fetch(botEndpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return { status: response.status, body: readJson(await response.text()) };
    } catch (cause) {
      throw new BotUnreachable(`The bot at ${botEndpoint} could not be reached`, { cause });
    }
  }

  function activityOf({ conversation, from, thread }: Occasion, content: ActivityContent): Record<string, unknown> {
    const { locale = 'sv-SE', entities = [] } = content;
    const client = { type: 'clientInfo', locale, country: 'SE', platform: 'Web', timezone: 'Europe/Stockholm' };
    return {
      id: `f:${randomUUID()}`,
      timestamp: clock().toISOString(),
      ...content,
      locale,
      entities: [client, ...entities],
      channelId: 'msteams',
      serviceUrl,
      conversation: {
        id: thread === undefined ? conversation.id : threadId(conversation.id, thread),
        conversationType: TYPES[conversation.kind],
        tenantId,
        // Teams leaves these out of personal chats.
        ...(conversation.kind === 'personal' ? {} : { isGroup: true, name: conversation.name }),
      },
      from: channelAccount(from),
      recipient: bot,
      channelData: channelData(conversation, tenantId),
    };
  }

  async function deliver(activity: Record<string, unknown>, fault: DeliveryFault): Promise<BotAnswer> {
    if (fault.lateMs > 0) await pause(fault.lateMs);
    if (fault.lost) throw new BotUnreachable('A disturbance lost the activity');
    const answer = await post(activity);
    if (fault.repeatAfterMs !== undefined) {
      // Nobody waits for the answer to a repetition, whatever it is.
      void pause(fault.repeatAfterMs).then(() => post(activity).catch(() => undefined));
    }
    if (fault.answerLost) throw new BotUnreachable('A disturbance lost the answer');
    return answer;
  }

  const send: BotClient['send'] = (occasion, content) => {
    const fault = dependencies.disturbances?.forDelivery();
    const activity = activityOf(occasion, content);
    return fault ? deliver(activity, fault) : post(activity);
  };

  async function announce(conversation: Conversation): Promise<void> {
    const [installer] = conversation.members;
    if (!installer) throw new Error(`nobody is in ${conversation.name}`);
    const occasion = { conversation, from: installer };
    for (const content of [
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersAdded: [bot] },
    ]) {
      const { status } = await send(occasion, content);
      if (status >= 300) {
        throw new BotUnreachable(`The bot answered ${status} when the app was installed in ${conversation.name}`);
      }
    }
    store.markInstalled(conversation.id);
  }

  return {
    send,
    async installApp() {
      for (const conversation of store.conversations()) {
        store.letBotIn(conversation.id);
        if (!store.isInstalled(conversation.id)) await announce(conversation);
      }
    },
  };
}
