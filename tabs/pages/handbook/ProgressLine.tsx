import { makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import type { Share } from './progress';

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '420px' } });

/** A share in words, with a bar beside it. */
export function ProgressLine({ share, text }: { share: Share; text: (done: number, total: number) => string }) {
  const styles = useStyles();
  if (share.total === 0) return null;
  const words = text(share.done, share.total);
  return (
    <div className={styles.line}>
      <Text>{words}</Text>
      <ProgressBar value={share.done} max={share.total} thickness="large" aria-label={words} />
    </div>
  );
}
