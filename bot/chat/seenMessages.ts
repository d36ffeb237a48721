const MOST = 1_000;

/** Makes what knows the latest messages by their ids: Teams delivers a message again when it did not hear that it arrived. True the first time. */
export function createSeenMessages(most = MOST): (conversation: string, id: string | undefined) => boolean {
  const seen = new Set<string>();
  return (conversation, id) => {
    if (!id) return true;
    const key = `${conversation} ${id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    // A set keeps the order in which it was filled.
    for (const oldest of seen) {
      if (seen.size <= most) break;
      seen.delete(oldest);
    }
    return true;
  };
}
