const SEPARATOR = ';messageid=';

/** A channel's thread has the id `19:…;messageid=123`: the conversation, and the message the thread began with. */
export function readThreadId(id: string): { conversationId: string; root?: string } {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? { conversationId: id } : { conversationId: id.slice(0, at), root: id.slice(at + SEPARATOR.length) };
}

/** The id of a thread, as a bot sees it. */
export const threadId = (conversationId: string, root: string): string => `${conversationId}${SEPARATOR}${root}`;
