import seed from '../../seed/meeting-2021-05-20.json';
import { people, stableGuid } from '../../seed/people';
import type { Conversation } from './channelStore';

/** The team, its channel and the meeting of the steering group, as Teams would name them. */
export const TEAM = { id: '19:team-styrgrupp@thread.tacv2', name: 'Digitala Processer i Fyrbodal' } as const;
export const CHANNEL = { id: TEAM.id, name: 'Styrgrupp' } as const;
const MEETING_CHAT = '19:meeting_2021-05-20@thread.v2';
export const MEETING = {
  // Teams makes a meeting's id of its chat's in this way.
  id: Buffer.from(`0#${MEETING_CHAT}#0`).toString('base64'),
  chatId: MEETING_CHAT,
  title: 'Styrgruppsmöte 20 maj 2021',
  // In May, Swedish time is two hours before UTC.
  start: `${seed.meeting.date}T${seed.meeting.startTime}:00+02:00`,
} as const;

/** The Microsoft 365 group behind the team. */
export const TEAM_GROUP_ID = stableGuid('team-styrgrupp');

const everybody = people.map((person) => person.objectId);

/** The person's own chat with the bot. */
export const personalChat = (objectId: string): string => `a:${objectId}`;

/** Every conversation that the app is installed in. */
export const conversations: readonly Conversation[] = [
  { id: CHANNEL.id, kind: 'channel', name: CHANNEL.name, members: everybody },
  { id: MEETING.chatId, kind: 'meeting', name: MEETING.title, members: everybody },
  ...people.map(
    (person): Conversation => ({
      id: personalChat(person.objectId),
      kind: 'personal',
      name: person.name,
      members: [person.objectId],
    }),
  ),
];

/** A person or a bot as the channel names it. */
export interface ChannelAccount {
  id: string;
  name: string;
  aadObjectId?: string;
}

/** The app's bot as the channel names it. */
export const botAccount = (botId: string, name: string): ChannelAccount => ({ id: `28:${botId}`, name });

/** Whether an account is a bot's. */
export const isBot = (account: { id: string }): boolean => account.id.startsWith('28:');

/** A person as an activity names them. */
export function channelAccount(objectId: string): ChannelAccount | undefined {
  const person = people.find((one) => one.objectId === objectId);
  return person && { id: `29:${objectId}`, name: person.name, aadObjectId: objectId };
}

/** A person as lists of members show them. `objectId` is the name that Teams itself uses there. */
export function memberAccount(objectId: string, tenantId: string): Record<string, unknown> | undefined {
  const account = channelAccount(objectId);
  return account && { ...account, objectId, tenantId, userRole: 'user' };
}

/** Whose id this is, either Teams' own (`29:…`) or Entra's. */
export const objectIdOf = (id: string): string => id.replace(/^29:/, '');
