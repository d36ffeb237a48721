import type { Role } from '../../../../shared/lists/roles';
import type { HostText } from './text';

/** A meeting in the calendar. */
interface TeamsMeeting {
  id: string;
  chatId: string;
  title: string;
  start?: string;
}

/** A person to be. */
export interface Person {
  objectId: string;
  name: string;
  roleKey: Role;
  organisation: string;
  municipality: string | null;
}

/** One of the app's tabs, from its manifest. */
export interface HostTab {
  entityId: string;
  name: { sv: string; en: string };
  contentUrl: string;
  contexts: string[];
}

/** Everything that is the same for all people: the app, the team and its people. */
export interface Session {
  tenantId: string;
  appId: string;
  botId: string;
  appName: string;
  people: Person[];
  team: { id: string; name: string };
  channel: { id: string; name: string };
  meetings: TeamsMeeting[];
  /** The one that is shown: at first the one to go to. */
  meeting: TeamsMeeting;
  tabs: HostTab[];
  links: { sharepoint: string };
}

/** An attachment of a message; cards are the ones drawn. */
interface Attachment {
  contentType: string;
  content: unknown;
}

/** A message in a conversation. */
export interface Message {
  id: string;
  timestamp: string;
  updatedAt: string | null;
  from: { id: string; name: string; isBot: boolean };
  text?: string;
  attachments?: Attachment[];
  /** In a channel, the message whose thread this is. */
  replyToId?: string;
}

/** What the bot answers to an action on a card. */
export interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

/** What a person writes, or sends from a card. */
interface Outgoing {
  objectId: string;
  text: string;
  mention?: boolean;
  value?: unknown;
  replyToId?: string;
  locale: string;
}

/** A press on a card, or a card's own refresh. */
interface Invoke {
  objectId: string;
  activityId: string;
  action: Record<string, unknown>;
  trigger: 'manual' | 'automatic';
  locale: string;
}

/** How a vote of the guide's meeting goes. */
export interface GuideVote {
  decision: string;
  state: string;
  voted: number;
  /** How many must take part, and how many of them are still missing. */
  needed: number;
  left: number;
  /** Names of the municipalities that have not voted. */
  missing: string[];
}

/** A way through a meeting, with how far each step has come. */
export interface Guide {
  name: keyof HostText['guides'];
  steps: {
    name: keyof HostText['steps'];
    person?: string;
    tab: string;
    sub?: string;
    done: boolean;
    vote?: GuideVote;
  }[];
}

/** The server said no. The code has a sentence in the page's own texts. */
export class HostApiError extends Error {
  constructor(readonly code: string) {
    super(`The local Microsoft 365 answered ${code}`);
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

async function ask(path: string, body?: unknown): Promise<{ ok: boolean; answer: unknown }> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { ok: response.ok, answer: await response.json().catch(() => undefined) };
}

function refusal(answer: unknown): HostApiError {
  const code = field(field(answer, 'error'), 'code');
  return new HostApiError(typeof code === 'string' ? code : 'unknown');
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const { ok, answer } = await ask(path, body);
  if (!ok) throw refusal(answer);
  // The routes are this folder's own; their shapes are written above.
  return answer as T;
}

/** The bot's own refusals come with an HTTP status too, and are answers all the same. */
async function invoke(path: string, body: Invoke): Promise<InvokeAnswer> {
  const { answer } = await ask(path, body);
  if (typeof field(answer, 'statusCode') !== 'number') throw refusal(answer);
  return answer as InvokeAnswer;
}

const conversation = (id: string): string => `/teams/api/conversations/${encodeURIComponent(id)}`;

/** The local Teams' own API. */
export const hostApi = {
  guide: () => call<Guide[]>('/teams/api/guide'),
  voteAsExamples: (objectId: string, decision: string) =>
    call<{ voted: number }>('/teams/api/guide/votes', { objectId, decision }),
  session: () => call<Session>('/teams/api/session'),
  token: (objectId: string) => call<{ token: string }>('/teams/api/token', { objectId }),
  messages: (id: string, objectId: string) =>
    call<{ activities: Message[] }>(`${conversation(id)}/activities?objectId=${objectId}`),
  streamAddress: (id: string, objectId: string) => `${conversation(id)}/stream?objectId=${objectId}`,
  send: (id: string, message: Outgoing) => call<Message>(`${conversation(id)}/messages`, message),
  invoke: (id: string, body: Invoke) => invoke(`${conversation(id)}/invoke`, body),
};
