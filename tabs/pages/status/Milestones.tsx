import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Milestone } from '../../../shared/lists/milestones';
import { useSession } from '../../session';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '12px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media print': { padding: '2px 0' },
  },
  version: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Milestones of one kind, with the version that was reached. */
export function Milestones({ milestones, empty }: { milestones: readonly Milestone[]; empty: string }) {
  const { t } = useSession();
  const styles = useStyles();
  if (milestones.length === 0) return <Body1 as="p">{empty}</Body1>;
  return (
    <ul className={styles.list}>
      {milestones.map((one) => (
        <li key={one.key} className={styles.one}>
          <Body1>{one.title}</Body1>
          {one.version && <Caption1 className={styles.version}>{t.common.version(one.version)}</Caption1>}
        </li>
      ))}
    </ul>
  );
}
