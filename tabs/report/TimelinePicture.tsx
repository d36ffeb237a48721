import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { TimelineEntry } from '../../shared/rules/timeline';
import { formatDay } from '../../shared/text/format';
import { useSession } from '../session';
import { useReportTexts } from './useReportTexts';

const WIDTH = 600;
const HEIGHT = 72;
const EDGE = 12;
const PLANNED = 20;
const REACHED = 52;

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', gap: '2px', maxWidth: '760px' },
  picture: { display: 'block', width: '100%', height: 'auto', forcedColorAdjust: 'none' },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  shift: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', strokeDasharray: '3 3' },
  planned: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  reached: { fill: tokens.colorBrandBackground },
  ends: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: '0 16px' },
  legend: { color: tokens.colorNeutralForeground2 },
});

const x = (at: number): number => EDGE + at * (WIDTH - 2 * EDGE);

/** The planned days as rings over the days that came to be as discs, joined where both are known. It says nothing that the table does not say. */
export function TimelinePicture({
  entries,
  span,
}: {
  entries: readonly TimelineEntry[];
  span: { from: string; to: string };
}) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <svg aria-hidden focusable="false" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture}>
        {[PLANNED, REACHED].map((y) => (
          <line key={y} className={styles.line} x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} />
        ))}
        {entries.map(({ title, planned, reached, at }) => (
          <g key={`${title}${planned}${reached}`}>
            {at.planned !== null && at.reached !== null && (
              <line className={styles.shift} x1={x(at.planned)} x2={x(at.reached)} y1={PLANNED} y2={REACHED} />
            )}
            {at.planned !== null && <circle className={styles.planned} cx={x(at.planned)} cy={PLANNED} r={6} />}
            {at.reached !== null && <circle className={styles.reached} cx={x(at.reached)} cy={REACHED} r={6} />}
          </g>
        ))}
      </svg>
      <div className={styles.ends} aria-hidden>
        <Caption1>{formatDay(span.from, language)}</Caption1>
        <Caption1 className={styles.legend}>{`○ ${words.planned} · ● ${words.outcome}`}</Caption1>
        {span.to !== span.from && <Caption1>{formatDay(span.to, language)}</Caption1>}
      </div>
    </div>
  );
}
