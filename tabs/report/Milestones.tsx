import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { milestones as list, type Milestone } from '../../shared/lists/milestones';
import { useSession } from '../session';
import { AddRow, EditRow, type WriteRows } from './EditRow';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    padding: '4px 0',
    minHeight: '40px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media print': { padding: '2px 0', minHeight: 0 },
  },
  title: { flexGrow: 1, minWidth: 0 },
  version: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface MilestonesProps {
  milestones: readonly Milestone[];
  kind: Milestone['kind'];
  /** Said while there are none. */
  empty: string;
  write: WriteRows | undefined;
}

/** Milestones of one kind, with the version that was reached. */
export function Milestones({ milestones, kind, empty, write }: MilestonesProps) {
  const { t } = useSession();
  const styles = useStyles();
  return (
    <>
      {milestones.length === 0 && <Body1 as="p">{empty}</Body1>}
      <ul className={styles.list}>
        {milestones.map((one) => (
          <li key={one.key} className={styles.one}>
            <Body1 className={styles.title}>{one.title}</Body1>
            {one.version && <Caption1 className={styles.version}>{t.common.version(one.version)}</Caption1>}
            <EditRow write={write} list="milestones" row={{ key: one.key, name: one.title }} />
          </li>
        ))}
      </ul>
      <AddRow write={write} list={list} kind={kind} />
    </>
  );
}
