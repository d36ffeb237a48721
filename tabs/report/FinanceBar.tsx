import { makeStyles, tokens } from '@fluentui/react-components';
import { usedPercent } from '../../shared/rules/financeTotals';

/** The bar is drawn this wide beyond the budget, so that going over shows. */
const WIDEST_PERCENT = 115;
const HEIGHT = 14;

const useStyles = makeStyles({
  bar: {
    display: 'block',
    marginTop: '3px',
    width: '100%',
    minWidth: '72px',
    height: `${HEIGHT}px`,
    forcedColorAdjust: 'none',
  },
  budget: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  outcome: { fill: tokens.colorBrandBackground },
  over: { fill: 'var(--pf-red)' },
});

/** Budget as an outline and outcome as a fill, on the line's own scale; the figures stand as text beside it. */
export function FinanceBar({ budgetSek, outcomeSek }: { budgetSek: number; outcomeSek: number }) {
  const styles = useStyles();
  const used = usedPercent({ budgetSek, outcomeSek });
  if (used === null) return null;
  const within = Math.min(used, 100);
  const over = Math.min(used, WIDEST_PERCENT) - within;
  return (
    <svg
      aria-hidden
      className={styles.bar}
      viewBox={`0 0 ${WIDEST_PERCENT} ${HEIGHT}`}
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect className={styles.outcome} x={0} y={3} width={within} height={HEIGHT - 6} />
      <rect className={styles.over} x={100} y={3} width={over} height={HEIGHT - 6} />
      <rect
        className={styles.budget}
        x={0.4}
        y={0.5}
        width={99.2}
        height={HEIGHT - 1}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
