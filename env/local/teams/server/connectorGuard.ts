import type { Request, Response } from 'restify';
import type { Disturbances } from '../../disturbances/Disturbances';
import type { Identity } from '../../identity/registerIdentity';
import type { ChannelStore, Conversation } from './channelStore';
import type { Directory } from './Directory';
import type { ChannelAccount } from './places';
import { readThreadId } from './threadId';

/** A refusal in the Bot Connector's form. */
export class ConnectorFault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  static notInRoster(): ConnectorFault {
    return new ConnectorFault(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  }
}

/** What a connector route sees. */
export interface ConnectorCall {
  store: ChannelStore;
  bot: ChannelAccount;
  directory: Directory;
  conversation: Conversation;
  /** The thread that the address names. */
  root?: string;
  params: Readonly<Record<string, string | undefined>>;
  query: URLSearchParams;
  body: unknown;
}

interface Answer {
  status: number;
  body?: unknown;
  retryAfterSeconds?: number;
}

const LOST: Answer = {
  status: 502,
  body: { error: { code: 'BadGateway', message: 'A disturbance that was asked for' } },
};
const THROTTLED: Answer = { ...LOST, status: 429, retryAfterSeconds: 1 };

/** What the connector is given. */
export interface GuardDependencies {
  store: ChannelStore;
  identity: Pick<Identity, 'verifyAppToken'>;
  botId: string;
  bot: ChannelAccount;
  tenantId: string;
  directory: Directory;
  /** What goes wrong with what the bot says. */
  disturbances?: Pick<Disturbances, 'forConnector'>;
}

type Handler = (request: Request, response: Response) => Promise<void>;

/** Lets only the bot itself through. */
export interface Guard {
  anywhere(work: (call: Omit<ConnectorCall, 'conversation'>) => Answer): Handler;
  /** Lets it in only where the app is installed. */
  inConversation(work: (call: ConnectorCall) => Answer): Handler;
}

const AUDIENCE = 'https://api.botframework.com';

function send(response: Response, { status, body, retryAfterSeconds }: Answer): void {
  const wait = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...wait });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Makes what stands before every connector route: the bot's token, the conversation, the form of refusals. */
export function createGuard({ store, identity, botId, bot, directory, disturbances }: GuardDependencies): Guard {
  function disturbed(work: () => Answer): Answer {
    const fault = disturbances?.forConnector();
    if (!fault) return work();
    if (!fault.afterWork) return THROTTLED;
    work();
    return LOST;
  }

  const anywhere: Guard['anywhere'] = (work) => async (request, response) => {
    try {
      const claims = await identity.verifyAppToken(request.header('authorization'), AUDIENCE);
      if (claims?.appid !== botId) {
        throw new ConnectorFault(401, 'Unauthorized', 'Authorization has been denied for this request.');
      }
      // restify types params loosely; they are texts from the address.
      const params = (request.params ?? {}) as Record<string, string>;
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      send(
        response,
        disturbed(() => work({ store, bot, directory, params, query, body: request.body as unknown })),
      );
    } catch (error) {
      if (!(error instanceof ConnectorFault)) throw error;
      send(response, { status: error.status, body: { error: { code: error.code, message: error.message } } });
    }
  };

  return {
    anywhere,
    inConversation: (work) =>
      anywhere((call) => {
        const { conversationId, root } = readThreadId(call.params.conversation ?? '');
        const kept = store.conversation(conversationId);
        const now = directory.conversations().find(({ id }) => id === conversationId);
        const conversation = kept && { ...kept, ...now };
        if (!conversation) throw new ConnectorFault(404, 'ConversationNotFound', 'There is no such conversation.');
        if (!store.hasBot(conversation.id)) throw ConnectorFault.notInRoster();
        return work({ ...call, conversation, ...(root === undefined ? {} : { root }) });
      }),
  };
}
