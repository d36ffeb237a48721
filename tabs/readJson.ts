import { LINE_END } from '../shared/api/changed';

/** Told the first line of an answer as soon as it is there; the rest waits for what is done with it. */
export type Begun = (line: string) => Promise<void>;

/** An answer's JSON. Throws when it is none, or breaks off. */
export async function readJson(response: Response, begun: Begun | undefined): Promise<unknown> {
  if (!begun || !response.body) return response.json();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let hasBegun = false; ; ) {
    const { value, done } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return JSON.parse(text);
    const at = hasBegun ? -1 : text.indexOf(LINE_END);
    if (at < 0) continue;
    hasBegun = true;
    await begun(text.slice(0, at));
  }
}
