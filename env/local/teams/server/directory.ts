import { people } from '../../seed/people';
import type { Conversation } from './channelStore';

/** The team, its channel and the meeting of the steering group, as Teams would name them. */
export const TEAM = { id: '19:team-styrgrupp@thread.tacv2', name: 'Digitala Processer i Fyrbodal' } as const;
export const CHANNEL = { id: TEAM.id, name: 'Styrgrupp' } as const;
export const MEETING = {
  id: 'MCMxOTptZWV0aW5nXzIwMjEtMDUtMjBAdGhyZWFkLnYyIzA=',
  chatId: '19:meeting_2021-05-20@thread.v2',
  title: 'Styrgruppsmöte 20 maj 2021',
} as const;

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

/** A person as a bot channel account. */
export function channelAccount(objectId: string): Record<string, unknown> | undefined {
  const person = people.find((one) => one.objectId === objectId);
  if (!person) return undefined;
  return { id: `29:${objectId}`, objectId, aadObjectId: objectId, name: person.name, userRole: 'user' };
}
