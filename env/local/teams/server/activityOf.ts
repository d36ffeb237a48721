import { randomUUID } from 'node:crypto';
import type { Conversation } from './channelStore';
import type { Directory } from './Directory';
import { CHANNEL, type ChannelAccount, meetingId, TEAM, TEAM_GROUP_ID } from './places';
import { threadId } from './threadId';

/** The channel that speaks, and to whom. */
export interface Channel {
  clock: () => Date;
  /** The bot as the channel names it. */
  bot: ChannelAccount;
  tenantId: string;
  directory: Pick<Directory, 'account'>;
  /** Where the connector service is reached. */
  serviceUrl: string;
}

/** Where an activity happens. */
export interface Occasion {
  conversation: Conversation;
  /** Object id of the person. */
  from: string;
  /** In a channel: the message that the thread began with. */
  thread?: string;
}

/** An activity's own part: its type and content. */
export interface ActivityContent extends Record<string, unknown> {
  type: string;
  /** Of the person's Teams; Swedish unless said. */
  locale?: string;
  entities?: unknown[];
}

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
  return conversation.kind === 'meeting' ? { ...tenant, meeting: { id: meetingId(conversation.id) } } : tenant;
}

/** An activity with Teams' own fields around its content. */
export function activityOf(
  { clock, bot, tenantId, serviceUrl, directory }: Channel,
  { conversation, from, thread }: Occasion,
  content: ActivityContent,
): Record<string, unknown> {
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
    from: directory.account(from),
    recipient: bot,
    channelData: channelData(conversation, tenantId),
  };
}
