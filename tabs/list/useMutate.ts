import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ApiError, asApiError } from '../ApiError';
import { useSession } from '../session';

interface Mutation<A extends unknown[], R> {
  /** Runs the call; undefined when it was refused, and then `error` says why. */
  run: (...args: A) => Promise<R | undefined>;
  busy: boolean;
  error: ApiError | null;
  clearError: () => void;
}

/** Runs a call that changes something, says the result sentence and refreshes what is shown. A second press while one runs does nothing. */
export function useMutate<A extends unknown[], R>(
  call: (...args: A) => Promise<R>,
  said?: (result: R) => string,
): Mutation<A, R> {
  const { announce, t } = useSession();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const running = useRef(false);

  const run = async (...args: A): Promise<R | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      const result = await call(...args);
      void client.invalidateQueries();
      if (said) announce(said(result));
      return result;
    } catch (caught) {
      const refused = asApiError(caught, t.frame.somethingWrong);
      setError(refused);
      announce(refused.message);
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, error, clearError: () => setError(null) };
}
