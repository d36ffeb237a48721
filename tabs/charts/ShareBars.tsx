import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 2fr) minmax(80px, 3fr) auto',
    gap: '6px 12px',
    alignItems: 'center',
    maxWidth: '900px',
    forcedColorAdjust: 'none',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { minWidth: 0 },
  track: {
    position: 'relative',
    height: '14px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (max-width: 480px)': { gridColumn: '1 / -1', gridRow: 'span 1', order: 1 },
  },
  one: {
    display: 'contents',
    '@media (max-width: 480px)': { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', gridColumn: '1 / -1' },
  },
  narrowTrack: { '@media (max-width: 480px)': { flexBasis: '100%' } },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandBackground },
  share: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface ShareBar {
  key: string;
  name: string;
  /** Percent; beyond 0 and 100 the bar is empty or full, and the words say the rest. */
  percent: number;
  words: string;
}

/** Shares as bars. It says nothing that the table beside it does not say. */
export function ShareBars({ bars }: { bars: readonly ShareBar[] }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.bars}>
      {bars.map(({ key, name, percent, words }) => (
        <div key={key} className={styles.one}>
          <span className={styles.name}>{name}</span>
          <span className={mergeClasses(styles.track, styles.narrowTrack)}>
            <span className={styles.fill} style={{ width: `${Math.max(0, Math.min(100, percent))}%` }} />
          </span>
          <span className={styles.share}>{words}</span>
        </div>
      ))}
    </div>
  );
}
