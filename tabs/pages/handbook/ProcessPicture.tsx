import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProcessStep } from '../../../shared/lists/processSteps';
import { formatNames } from '../../../shared/text/format';
import { useSession } from '../../session';
import { useWords } from './useWords';

const LANE = 56;

const useStyles = makeStyles({
  frame: { overflowX: 'auto', maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}` },
  lanes: { display: 'grid', width: 'max-content', minWidth: '100%' },
  lane: {
    position: 'sticky',
    left: 0,
    gridColumn: 1,
    padding: '8px',
    boxSizing: 'border-box',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
    '@media (max-width: 480px)': { position: 'static' },
  },
  ground: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  step: { display: 'flex', alignItems: 'center', padding: '8px 0', minHeight: `${LANE}px`, boxSizing: 'border-box' },
  box: {
    flex: '1 1 auto',
    padding: '8px',
    textAlign: 'center',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  arrow: { flex: '0 0 24px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** Each role in the order in which it first has something to do. */
const rolesOf = (steps: readonly ProcessStep[]): string[] => [...new Set(steps.map(({ role }) => role))];

/** The steps of a process in order, each in the lane of the role that takes it; drawn from the rows, and the table below says the same. */
export function ProcessPicture({ title, steps }: { title: string; steps: readonly ProcessStep[] }) {
  const styles = useStyles();
  const { language } = useSession();
  const { process: words } = useWords();
  const roles = rolesOf(steps);
  const says = formatNames(
    steps.map((step) => words.stepBy(step.title, step.role)),
    language,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must do so by keyboard too
    <section className={styles.frame} aria-label={words.picture(title)} tabIndex={0}>
      <div
        role="img"
        aria-label={words.pictureSays(title, says)}
        className={styles.lanes}
        style={{ gridTemplateColumns: `minmax(96px, 140px) repeat(${steps.length}, minmax(128px, 1fr))` }}
      >
        {roles.map((role, lane) => (
          <div key={role} className={styles.lane} style={{ gridRow: lane + 1 }}>
            {role}
          </div>
        ))}
        {roles.map((role, lane) => (
          <div key={role} className={styles.ground} style={{ gridRow: lane + 1, gridColumn: '2 / -1' }} />
        ))}
        {steps.map((step, at) => (
          <div
            key={step.key}
            className={styles.step}
            style={{ gridRow: roles.indexOf(step.role) + 1, gridColumn: at + 2 }}
          >
            <span className={styles.arrow}>{at > 0 ? '→' : ''}</span>
            <span className={styles.box}>{step.title}</span>
          </div>
        ))}
      </div>
    </section>
  );
}
