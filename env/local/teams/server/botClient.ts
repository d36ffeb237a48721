import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveryFault, Disturbances } from '../../disturbances/Disturbances';
import type { Identity } from '../../identity/registerIdentity';
import { type ActivityContent, activityOf, type Channel, type Occasion } from './activityOf';
import type { ChannelStore, Conversation } from './channelStore';

/** The bot could not be reached, did not answer in time, or refused. */
export class BotUnreachable extends Error {}

/** What the bot answered to an activity. */
export interface BotAnswer {
  status: number;
  /** The answer's JSON; undefined when there was none. */
  body: unknown;
}

interface Dependencies extends Channel {
  store: ChannelStore;
  identity: Pick<Identity, 'issueChannelToken'>;
  /** Where the bot listens. */
  botEndpoint: string;
  /** How long (ms) the bot may take; 15 s unless said. */
  timeoutMs?: number;
  /** What goes wrong on the way. */
  disturbances?: Pick<Disturbances, 'forDelivery'>;
}

export interface BotClient {
  /** Sends a signed activity, once unless a disturbance repeats it. Throws BotUnreachable. */
  send(occasion: Occasion, content: ActivityContent): Promise<BotAnswer>;
  /** Tells the bot, once per conversation, that the app has been installed there. Throws BotUnreachable; what was told stays told. */
  installApp(): Promise<void>;
}

const TIMEOUT_MS = 15_000;

function readJson(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    // An error page or plain text; the status tells what is needed.
    return undefined;
  }
}

async function deliver(post: () => Promise<BotAnswer>, fault: DeliveryFault): Promise<BotAnswer> {
  if (fault.lateMs > 0) await pause(fault.lateMs);
  if (fault.lost) throw new BotUnreachable('A disturbance lost the activity');
  const answer = await post();
  if (fault.repeatAfterMs !== undefined) {
    // Nobody waits for the answer to a repetition, whatever it is.
    void pause(fault.repeatAfterMs).then(() => post().catch(() => undefined));
  }
  if (fault.answerLost) throw new BotUnreachable('A disturbance lost the answer');
  return answer;
}

/** Sends activities to the bot as the Teams channel does, signed and with Teams' own fields. */
export function createBotClient(dependencies: Dependencies): BotClient {
  const { store, identity, bot, serviceUrl, botEndpoint, timeoutMs = TIMEOUT_MS } = dependencies;

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

  const send: BotClient['send'] = (occasion, content) => {
    const fault = dependencies.disturbances?.forDelivery();
    const activity = activityOf(dependencies, occasion, content);
    return fault ? deliver(() => post(activity), fault) : post(activity);
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
