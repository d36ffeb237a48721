import { makeStyles, tokens } from '@fluentui/react-components';
import { type ChartValue, chartPoints } from '../../shared/rules/chartPoints';

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 8;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '420px', height: 'auto', forcedColorAdjust: 'none' },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  point: { fill: tokens.colorBrandBackground },
});

/** Values over time as a line. It says nothing that the table beside it does not say. */
export function LineChart({ values }: { values: readonly ChartValue[] }) {
  const styles = useStyles();
  const points = chartPoints(values).map(({ x, y }) => ({
    x: EDGE + x * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - y * (HEIGHT - 2 * EDGE),
  }));
  return (
    <svg aria-hidden focusable="false" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart}>
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} className={styles.point} cx={x} cy={y} r={3} />
      ))}
    </svg>
  );
}
