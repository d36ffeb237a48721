import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Share } from './progress';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '420px' },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  done: {
    height: '100%',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** A share in words, with a bar beside it. Plain, since Fluent's own would be 2 KB before the first view of the handbook. */
export function ProgressLine({ share, text }: { share: Share; text: (done: number, total: number) => string }) {
  const styles = useStyles();
  if (share.total === 0) return null;
  const words = text(share.done, share.total);
  return (
    <div className={styles.line}>
      <Text>{words}</Text>
      <div
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={share.total}
        aria-valuenow={share.done}
        className={styles.track}
      >
        <div className={styles.done} style={{ width: `${(share.done / share.total) * 100}%` }} />
      </div>
    </div>
  );
}
