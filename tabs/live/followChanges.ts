import type { TokenSource } from '../tokenSource';
import { following } from './following';
import type { Marks } from './marksIn';
import { pollMarks } from './pollMarks';
import { canShare, shareStream } from './shareStream';

/** Follows what others change, as the person with this token; gives the way to stop. */
export function followChanges(token: TokenSource, changed: (marks: Marks) => void): () => void {
  const stop = new AbortController();
  const told = {
    marks: (marks: Marks) => {
      if (!stop.signal.aborted) changed(marks);
    },
    alive: following.alive,
    lost: following.lost,
  };
  following.begin();
  const line = { token, told, fetch: fetch.bind(globalThis) };
  void (canShare() ? shareStream(line, stop.signal) : pollMarks(line, stop.signal));
  return () => {
    stop.abort();
    following.end();
  };
}
