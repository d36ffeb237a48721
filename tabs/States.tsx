import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Bar } from './Bar';
import { useTexts } from './language';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
  row: {
    height: '32px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, '50%': { opacity: 0.4 }, to: { opacity: 1 } },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '12px',
    padding: '24px 0',
    maxWidth: '70ch',
    color: tokens.colorNeutralForeground2,
  },
});

/** The shape of what is being fetched. */
export function Loading({ rows = 8 }: { rows?: number }) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <div aria-busy="true">
      <span className="pf-hidden">{t.common.loading}</span>
      <div aria-hidden className={styles.rows}>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a skeleton are all alike
          <div key={row} className={styles.row} />
        ))}
      </div>
    </div>
  );
}

/** Nothing to show yet: one sentence and what to do about it. */
export function Empty({ text, action }: { text: string; action?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text size={400}>{text}</Text>
      {action}
    </div>
  );
}

interface FailureProps {
  error: { message: string };
  onRetry?: () => void;
}

/** What happened, what to do, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const t = useTexts();
  return (
    <Bar intent="error" actions={onRetry && <Button onClick={onRetry}>{t.common.retry}</Button>}>
      {error.message}
    </Bar>
  );
}

interface FetchedProps {
  /** The state of fetching what the children show. */
  of: { isPending: boolean; error: { message: string } | null; refetch: () => void };
  /** Rows of the skeleton. */
  rows?: number;
  /** Whether something older is there to show although fetching failed. */
  has: boolean;
  children: ReactNode;
}

/** Loading, failure or the content; content that is already here stays when a later fetch fails. */
export function Fetched({ of, rows, has, children }: FetchedProps) {
  if (of.isPending) return <Loading {...(rows ? { rows } : {})} />;
  return (
    <>
      {of.error && <Failure error={of.error} onRetry={of.refetch} />}
      {(has || !of.error) && children}
    </>
  );
}
