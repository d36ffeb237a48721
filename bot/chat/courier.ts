import { setTimeout as pause } from 'node:timers/promises';
import type { Activity, CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { TeamsInfo } from 'botbuilder';
import type { AdaptiveCard } from '../cards/elements';

/** A person in a conversation, as Teams names them. */
export interface Roster {
  /** Teams' own id, `29:…`. */
  id: string;
  /** Entra object id. */
  objectId: string;
}

/** What the bot can do in a conversation without being spoken to. Each throws what the channel answers, once: nothing is retried here. */
export interface Courier {
  /** Posts a card; gives the message's id. */
  post(reference: StoredReference, card: AdaptiveCard): Promise<string>;
  /** Puts a card in the place of one that is there. */
  update(reference: StoredReference, activityId: string, card: AdaptiveCard): Promise<void>;
  /** Everybody in the conversation. */
  members(reference: StoredReference): Promise<Roster[]>;
}

/** Where to reach a conversation: a conversation reference without people. */
export interface StoredReference {
  channelId: string;
  serviceUrl: string;
  conversation: { id: string; conversationType: string; isGroup: boolean; tenantId: string };
  bot: { id: string };
}

const TIMEOUT_MS = 15_000;
const PAGE = 200;
const MOST_PAGES = 10;

/** A card as an activity. The summary is what a notification shows. */
export function cardActivity(card: AdaptiveCard): Partial<Activity> {
  return {
    type: 'message',
    summary: card.speak,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}

/** A channel that never answers must not hold up the cards behind it. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const clock = new AbortController();
  const late = pause(TIMEOUT_MS, undefined, { signal: clock.signal, ref: false }).then(() => {
    throw new Error('the channel did not answer in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined);
    clock.abort();
  }
}

/** The connector retries sending by itself, which can post a card twice; the outbox alone decides when to try again. */
function withoutRetries(context: TurnContext): TurnContext {
  const connector: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  const client: unknown = typeof connector === 'object' && connector !== null ? Reflect.get(connector, 'client') : null;
  const pipeline: unknown = typeof client === 'object' && client !== null ? Reflect.get(client, 'pipeline') : null;
  if (typeof pipeline === 'object' && pipeline !== null && 'removePolicy' in pipeline) {
    // The pipeline is botbuilder's own Azure client, which it does not name in its types.
    (pipeline as { removePolicy(policy: { name: string }): void }).removePolicy({ name: 'defaultRetryPolicy' });
  }
  return context;
}

/** Speaks to the channel through botbuilder. */
export function createCourier(adapter: CloudAdapter, botId: string): Courier {
  async function inConversation<T>(reference: StoredReference, work: (context: TurnContext) => Promise<T>): Promise<T> {
    let outcome: { value: T } | { error: unknown } | undefined;
    const target: Partial<ConversationReference> = {
      ...reference,
      conversation: { ...reference.conversation, name: '' },
      bot: { id: reference.bot.id, name: '' },
    };
    await adapter.continueConversationAsync(botId, target, async (context) => {
      // An error inside the turn would go to onTurnError and look like success out here.
      try {
        outcome = { value: await inTime(work(withoutRetries(context))) };
      } catch (error) {
        outcome = { error };
      }
    });
    if (outcome && 'value' in outcome) return outcome.value;
    throw outcome?.error ?? new Error('the conversation could not be continued');
  }

  return {
    post: (reference, card) =>
      inConversation(reference, async (context) => {
        // Without the id of the turn's own event, the message is a new post and not an answer to something.
        context.activity.id = undefined;
        const sent = await context.sendActivity(cardActivity(card));
        if (!sent?.id) throw new Error('the channel gave no id for the card');
        return sent.id;
      }),
    update: (reference, activityId, card) =>
      inConversation(reference, async (context) => {
        await context.updateActivity({ ...cardActivity(card), id: activityId });
      }),
    members: (reference) =>
      inConversation(reference, async (context) => {
        const found: Roster[] = [];
        let next: string | undefined;
        for (let page = 0; page < MOST_PAGES; page += 1) {
          const { members, continuationToken } = await TeamsInfo.getPagedMembers(context, PAGE, next);
          found.push(...members.map(({ id, aadObjectId }) => ({ id, objectId: aadObjectId ?? '' })));
          next = continuationToken;
          if (!next) break;
        }
        return found;
      }),
  };
}
