import { createHash } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { AppError } from '../../shared/AppError';
import type { Conversation } from '../../shared/lists/conversations';
import { memberKey } from '../../shared/lists/members';
import type { ListStore } from '../ports';
import type { StoredReference } from './courier';

type Activity = TurnContext['activity'];
type Kind = Conversation['kind'];

/** A conversation id is long and has characters that a key may not have. */
export const conversationKey = (conversationId: string): string =>
  createHash('sha256').update(conversationId).digest('hex').slice(0, 32);

/** A thread in a channel has the channel's id and the first message's: the card belongs in the channel. */
export const withoutThread = (conversationId: string): string => conversationId.split(';messageid=')[0] ?? '';

function value(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    data,
  );
}

const text = (found: unknown): string => (typeof found === 'string' ? found : '');

/** The tenant an activity comes from. */
export const tenantOf = (activity: Activity): string =>
  text(activity.conversation?.tenantId) || text(value(activity.channelData, 'tenant', 'id'));

/** Where an activity was said. */
export function kindOf(activity: Activity): Kind {
  const { conversationType } = activity.conversation;
  const data: unknown = activity.channelData;
  if (conversationType === 'channel' || value(data, 'team', 'id') || value(data, 'channel', 'id')) return 'channel';
  return conversationType === 'personal' ? 'personal' : 'groupChat';
}

function nameOf(activity: Activity, kind: Kind): string {
  const data: unknown = activity.channelData;
  const channel = text(value(data, 'channel', 'name')) || text(value(data, 'team', 'name'));
  const name = kind === 'channel' ? channel : text(activity.conversation.name);
  return (name || kind).slice(0, 255);
}

function referenceOf(activity: Activity): StoredReference {
  const { conversation, recipient, serviceUrl, channelId } = activity;
  return {
    channelId,
    serviceUrl,
    conversation: {
      id: withoutThread(conversation.id),
      conversationType: text(conversation.conversationType),
      isGroup: Boolean(conversation.isGroup),
      tenantId: tenantOf(activity),
    },
    bot: { id: recipient.id },
  };
}

/** The reference in a stored row, or undefined when the bot has been removed from there. */
export function storedReference(row: Conversation): StoredReference | undefined {
  // Only this file writes the column; what a hand may have changed is caught by the two ids.
  const reference = row.reference as unknown as StoredReference | null;
  return typeof reference?.serviceUrl === 'string' && typeof reference.conversation?.id === 'string'
    ? reference
    : undefined;
}

/** Remembers where the bot may speak: one row per conversation, however often Teams tells. */
export function createConversationBook(store: ListStore) {
  /** Whose own chat it is, when it is one of the project's people. */
  function memberOf(activity: Activity): string | null {
    if (kindOf(activity) !== 'personal') return null;
    const key = memberKey(tenantOf(activity), activity.from?.aadObjectId ?? '');
    return store.find('members', key) ? key : null;
  }

  async function write(activity: Activity): Promise<boolean> {
    const reference = referenceOf(activity);
    const key = conversationKey(reference.conversation.id);
    const known = store.find('conversations', key);
    const asData = { ...reference };
    const member = memberOf(activity);
    if (known) {
      const before = storedReference(known);
      // Details such as names differ between activities; only a new address is worth a write.
      const isSame = before?.serviceUrl === reference.serviceUrl && before.bot?.id === reference.bot.id;
      if (isSame && known.member === member) return false;
      await store.update('conversations', { reference: asData, member }, { key, by: 'system' });
      return before === undefined;
    }
    const kind = kindOf(activity);
    const draft = { name: nameOf(activity, kind), conversationId: reference.conversation.id.slice(0, 255), kind };
    try {
      await store.create('conversations', { ...draft, member, reference: asData }, { key, by: 'system' });
      return true;
    } catch (error) {
      // Teams tells of an installation in two activities, which may be handled at the same time.
      if (error instanceof AppError && error.code === 'duplicate') return false;
      throw error;
    }
  }

  return {
    /** The app was installed here. True the first time. */
    installed: write,

    /** Somebody spoke here. A channel that the app was not installed in gets no cards only because somebody asked something there. */
    async heard(activity: Activity): Promise<void> {
      const key = conversationKey(withoutThread(activity.conversation.id));
      const known = store.find('conversations', key);
      const hasChannel = store.all('conversations').some((row) => row.kind === 'channel' && storedReference(row));
      if (known || kindOf(activity) !== 'channel' || !hasChannel) await write(activity);
    },

    /** The app was removed: nothing more is sent here. */
    async removed(activity: Activity): Promise<void> {
      const key = conversationKey(withoutThread(activity.conversation.id));
      if (store.find('conversations', key)) {
        await store.update('conversations', { reference: null }, { key, by: 'system' });
      }
    },
  };
}

export type ConversationBook = ReturnType<typeof createConversationBook>;
