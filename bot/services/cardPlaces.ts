import type { Conversation } from '../../shared/lists/conversations';
import type { ListStore } from '../ports';

/**
 * Where the bot's cards go: the channels that the app is in; where it is in none, the group and meeting chats. A person's own chat with the bot is
 * nobody's notice board.
 */
export function cardPlaces(store: ListStore): readonly Conversation[] {
  const shared = store.all('conversations').filter(({ kind, reference }) => kind !== 'personal' && reference !== null);
  const channels = shared.filter(({ kind }) => kind === 'channel');
  return channels.length > 0 ? channels : shared;
}
