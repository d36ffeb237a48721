import { type ReactNode, useRef, useState } from 'react';
import { ApiError, asApiError } from './ApiError';
import { patiently } from './patiently';
import { useSession } from './session';

type Outcome<R> = { result: R; error?: undefined } | { result?: undefined; error?: ApiError };

interface Mutation<A extends unknown[], R> {
  /** Runs the call; undefined when it was refused, and then `error` says why. */
  run: (...args: A) => Promise<R | undefined>;
  /** As `run`, for callers that go on from the refusal itself. */
  attempt: (...args: A) => Promise<Outcome<R>>;
  busy: boolean;
  error: ApiError | null;
  clearError: () => void;
}

/** Runs a call that changes something and says the result sentence; what it changed comes with the answer. A second press while one runs does nothing. */
export function useMutate<A extends unknown[], R>(
  call: (...args: A) => Promise<R>,
  said?: (result: R) => ReactNode,
): Mutation<A, R> {
  const { announce, t } = useSession();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const running = useRef(false);

  const attempt = async (...args: A): Promise<Outcome<R>> => {
    if (running.current) return {};
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      const result = await patiently(
        () => call(...args),
        (seconds) => {
          const message = t.frame.triesAgain(seconds);
          setError(new ApiError('throttled', message));
          announce(message);
        },
      );
      setError(null);
      if (said) announce(said(result));
      return { result };
    } catch (caught) {
      const refused = asApiError(caught, t.frame.somethingWrong);
      setError(refused);
      announce(refused.message);
      return { error: refused };
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  const run = async (...args: A): Promise<R | undefined> => (await attempt(...args)).result;
  return { run, attempt, busy, error, clearError: () => setError(null) };
}
