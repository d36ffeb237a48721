import { AppError } from '../../shared/AppError';

/** A browser has one stream; a person may have some browsers and devices, and old ones that have not been missed yet. */
const MOST_OF_A_PERSON = 10;
const MOST_OF_THE_PROCESS = 2_000;
/** When it may be tried again (seconds): by then streams that nobody reads any more have been found out. */
const TRY_AGAIN_S = 30;

interface Limits {
  person?: number;
  process?: number;
}

/** Makes what counts the open streams. `enter` gives the way out, or throws `tooManyStreams`. */
export function createStreamLimits({ person = MOST_OF_A_PERSON, process = MOST_OF_THE_PROCESS }: Limits = {}) {
  const open = new Map<string, number>();
  let all = 0;
  return {
    enter(who: string): () => void {
      const own = open.get(who) ?? 0;
      if (own >= person || all >= process) throw new AppError('tooManyStreams', { retryAfterSeconds: TRY_AGAIN_S });
      open.set(who, own + 1);
      all += 1;
      return () => {
        const left = (open.get(who) ?? 1) - 1;
        if (left > 0) open.set(who, left);
        else open.delete(who);
        all -= 1;
      };
    },
  };
}
