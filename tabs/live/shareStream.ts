import type { ListName } from '../../shared/lists';
import type { TokenSource } from '../tokenSource';
import { keepStream, type Told } from './keepStream';
import type { Marks } from './marksIn';
import { pause, pauseAfter } from './pauses';

const NAME = 'processfabriken.changes';

/** A window that leads says something every 20 seconds. After this long without it another takes over, although the lock is held. */
const LEADER_SILENT_MS = 60_000;

/** `who` is asked by a window that has just come: whether anybody follows. */
type Message = { is: 'marks'; marks: readonly [ListName, string][] } | { is: 'alive' } | { is: 'lost' } | { is: 'who' };

interface Shared {
  token: TokenSource;
  told: Told;
  fetch: typeof fetch;
}

/** Whether the windows of this browser can reach each other. A page embedded by another site may have neither, or be refused them. */
export const canShare = (): boolean =>
  typeof BroadcastChannel === 'function' && typeof navigator === 'object' && Boolean(navigator.locks);

/** What this window hears while it leads, to its own page and to all other windows. */
function createRelay(told: Told, channel: BroadcastChannel) {
  const send = (message: Message): void => channel.postMessage(message);
  let isAlive = false;
  return {
    answer: () => isAlive && send({ is: 'alive' }),
    marks: (marks: Marks) => {
      send({ is: 'marks', marks: [...marks] });
      told.marks(marks);
    },
    alive: () => {
      isAlive = true;
      send({ is: 'alive' });
      told.alive();
    },
    lost: () => {
      isAlive = false;
      send({ is: 'lost' });
      told.lost();
    },
  };
}

/** Leads when the lock comes to this window, until it closes, its token is refused, or another takes the lock away. Says whether the token was refused. */
async function leadOnce(
  { token, fetch, told }: Shared,
  how: { steal: boolean; waiting: AbortSignal; signal: AbortSignal },
): Promise<boolean> {
  const leading = new AbortController();
  const stop = (): void => leading.abort();
  how.signal.addEventListener('abort', stop);
  try {
    // A lock can be waited for with a signal, or stolen, not both.
    const options: LockOptions = how.steal ? { steal: true } : { signal: how.waiting };
    const end = await navigator.locks.request(NAME, options, () => keepStream({ token, fetch, told }, leading.signal));
    return end === 'refused';
  } finally {
    // Whoever lost the lock must not go on.
    leading.abort();
    how.signal.removeEventListener('abort', stop);
  }
}

/** Becomes true when the leader has been silent for too long. */
function createVigil() {
  let silence: ReturnType<typeof setTimeout> | undefined;
  let over = new AbortController();
  return {
    heard(): void {
      clearTimeout(silence);
      silence = setTimeout(() => over.abort(), LEADER_SILENT_MS);
    },
    end: () => clearTimeout(silence),
    signal: () => over.signal,
    /** Whether it is over; if so, it begins again. */
    isOver(): boolean {
      const { aborted } = over.signal;
      if (aborted) over = new AbortController();
      return aborted;
    },
  };
}

/** One stream for all windows of a browser, whoever they belong to: one window holds it, the others listen, and the next takes over when it is gone. */
export async function shareStream({ token, told, fetch }: Shared, signal: AbortSignal): Promise<void> {
  const channel = new BroadcastChannel(NAME);
  const vigil = createVigil();
  const heard: Told = {
    marks: told.marks,
    alive: () => {
      vigil.heard();
      told.alive();
    },
    lost: () => {
      vigil.heard();
      told.lost();
    },
  };
  const relay = createRelay(heard, channel);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.is === 'who') relay.answer();
    else if (data.is === 'marks') heard.marks(new Map(data.marks));
    else heard[data.is]();
  };
  channel.postMessage({ is: 'who' } satisfies Message);
  vigil.heard();
  let refusals = 0;
  while (!signal.aborted) {
    const steal = vigil.isOver();
    const waiting = steal ? signal : AbortSignal.any([signal, vigil.signal()]);
    // The lock was taken away, or waiting for it came to an end: this window listens again.
    const refused = await leadOnce({ token, fetch, told: relay }, { steal, waiting, signal }).catch(() => false);
    refusals = refused ? refusals + 1 : 0;
    // Another window's token may be good; this one waits its turn.
    if (refused && !signal.aborted) await pause(pauseAfter(refusals + 3), signal);
  }
  vigil.end();
  channel.close();
}
