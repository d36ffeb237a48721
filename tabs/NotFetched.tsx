import { useTexts } from './language';
import { Failure } from './States';

/** A part of the product that could not be fetched, with the way to try again. */
export function NotFetched({ onRetry }: { onRetry: () => void }) {
  const t = useTexts();
  return <Failure error={{ message: t.frame.notFetched }} onRetry={onRetry} />;
}
