/** A person to be. */
export interface Person {
  objectId: string;
  name: string;
  roleKey: 'steeringGroupMember' | 'projectLeader' | 'assistantProjectLeader';
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

export interface Session {
  tenantId: string;
  appId: string;
  botId: string;
  appName: string;
  people: Person[];
  team: { id: string; name: string };
  channel: { id: string; name: string };
  meeting: { id: string; chatId: string; title: string };
  tabs: HostTab[];
  links: { sharepoint: string };
}

/** An attachment of a message; cards are the ones drawn. */
export interface Attachment {
  contentType: string;
  content: unknown;
}

export interface Message {
  id: string;
  timestamp: string;
  updatedAt: string | null;
  from: { id: string; name: string; isBot: boolean };
  text?: string;
  attachments?: Attachment[];
}

/** What the bot answers to an action on a card. */
export interface InvokeAnswer {
  statusCode: number;
  type: string;
  value: unknown;
}

/** The server said no; the message is meant for people. */
export class HostApiError extends Error {}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const error = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'error') : undefined;
    const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
    throw new HostApiError(typeof message === 'string' ? message : `${response.status}`);
  }
  // The routes are this folder's own; their shapes are written above.
  return answer as T;
}

const conversation = (id: string): string => `/teams/api/conversations/${encodeURIComponent(id)}`;

/** The local Teams' own API. */
export const hostApi = {
  session: () => call<Session>('/teams/api/session'),
  token: (objectId: string) => call<{ token: string }>('/teams/api/token', { objectId }),
  messages: (id: string, objectId: string) =>
    call<{ activities: Message[] }>(`${conversation(id)}/activities?objectId=${objectId}`),
  streamAddress: (id: string, objectId: string) => `${conversation(id)}/stream?objectId=${objectId}`,
  send: (id: string, message: { objectId: string; text: string; mention: boolean; locale: string }) =>
    call<Message>(`${conversation(id)}/messages`, message),
  invoke: (
    id: string,
    invoke: { objectId: string; activityId: string; action: unknown; trigger: 'manual' | 'automatic'; locale: string },
  ) => call<InvokeAnswer>(`${conversation(id)}/invoke`, invoke),
};
