import seed from '../../seed/meeting-2021-05-20.json';
import { stableGuid } from '../../seed/people';

/** The team and its channel, as Teams would name them. */
export const TEAM = { id: '19:team-styrgrupp@thread.tacv2', name: 'Digitala Processer i Fyrbodal' } as const;
export const CHANNEL = { id: TEAM.id, name: 'Styrgrupp' } as const;

/** The chat of a meeting, by the meeting's key. */
export const meetingChat = (key: string): string => `19:meeting_${key}@thread.v2`;

/** Teams makes a meeting's id of its chat's in this way. */
export const meetingId = (chatId: string): string => Buffer.from(`0#${chatId}#0`).toString('base64');

/** The record's own meeting. */
export const MEETING = {
  id: meetingId(meetingChat(seed.meeting.date)),
  chatId: meetingChat(seed.meeting.date),
  title: 'Styrgruppsmöte 20 maj 2021',
  // In May, Swedish time is two hours before UTC.
  start: `${seed.meeting.date}T${seed.meeting.startTime}:00+02:00`,
} as const;

/** The Microsoft 365 group behind the team. */
export const TEAM_GROUP_ID = stableGuid('team-styrgrupp');

/** The person's own chat with the bot. */
export const personalChat = (objectId: string): string => `a:${objectId}`;

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

/** Whose id this is, either Teams' own (`29:…`) or Entra's. */
export const objectIdOf = (id: string): string => id.replace(/^29:/, '');
