/** One event of a stream: its name and its data, as text. */
interface StreamEvent {
  name: string;
  data: string;
}

function parse(block: string): StreamEvent {
  const lines = block.split('\n');
  const value = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''));
  return { name: value('event')[0] ?? 'message', data: value('data').join('\n') };
}

/**
 * Reads server-sent events until the stream ends; throws when it breaks. The browser's own EventSource can send no token, and gives up for good when
 * something other than a stream answers once.
 */
export async function readEvents(body: ReadableStream<Uint8Array>, on: (event: StreamEvent) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) on(parse(block));
  }
}
