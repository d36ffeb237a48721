import { Bar } from '../Bar';
import { useTexts } from '../language';

interface GoneRecordProps {
  /** The record that the address names. */
  sub: string | null;
  found: boolean;
  isFetching: boolean;
}

/** Says so when a link leads to a record that is no longer there. */
export function GoneRecord({ sub, found, isFetching }: GoneRecordProps) {
  const t = useTexts();
  if (!sub || found || isFetching) return null;
  return <Bar intent="info">{t.frame.notFoundHere}</Bar>;
}
