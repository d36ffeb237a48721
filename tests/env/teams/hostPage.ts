/** A message as the host page's API shows it. */
export interface ShownMessage {
  id: string;
  timestamp: string;
  updatedAt: string | null;
  from: { id: string; name: string; isBot: boolean };
  text?: string;
  attachments?: { contentType: string; content: unknown }[];
  replyToId?: string;
}

/** A call to the host page's API as the page makes it. */
export async function callPage<T>(url: string, path: string, body?: unknown): Promise<{ status: number; body: T }> {
  const response = await fetch(`${url}/teams/api${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  // Each test names the shape that it goes on to check.
  return { status: response.status, body: (await response.json()) as T };
}

/** The address of a conversation in the API. */
export const conversationPath = (id: string, rest: string): string =>
  `/conversations/${encodeURIComponent(id)}/${rest}`;

/** Reads a stream of server-sent events, one at a time. */
export async function openEvents(address: string) {
  const leaving = new AbortController();
  const response = await fetch(address, { signal: leaving.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  async function next(): Promise<{ event: string; data: unknown }> {
    for (;;) {
      const found = /^event: (.+)\ndata: (.+)\n\n/m.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return { event: found[1]!, data: JSON.parse(found[2]!) as unknown };
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream ended');
      text += value;
    }
  }
  return { type: response.headers.get('content-type'), next, close: () => leaving.abort() };
}
