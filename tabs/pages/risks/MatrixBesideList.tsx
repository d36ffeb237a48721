import { makeStyles, mergeClasses, Subtitle1 } from '@fluentui/react-components';
import type { Risk } from '../../../shared/lists/risks';
import type { Register } from '../../page/ListLook';
import { useRiskZones } from '../../risk/useRiskZones';
import { useSession } from '../../session';
import { RiskMatrix } from './RiskMatrix';

const useStyles = makeStyles({
  box: { containerType: 'inline-size', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  panes: {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container (min-width: 852px)': {
      gridTemplateColumns: '352px minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr)',
      flexGrow: 1,
      minHeight: '320px',
    },
  },
  pane: { minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  // Each scrolls by itself, so that the list's heads stay and both are in view at once.
  matrix: { '@container (min-width: 852px)': { overflowY: 'auto' } },
  list: { '@container (max-width: 851px)': { maxHeight: 'max(320px, calc(100vh - 96px))' } },
  heading: { margin: 0 },
});

interface MatrixBesideListProps {
  register: Register<'risks'>;
  /** Those that stand in the matrix. */
  risks: readonly Risk[];
}

/** The matrix and the list; what is chosen in one is chosen in the other. */
export function MatrixBesideList({ register, risks }: MatrixBesideListProps) {
  const styles = useStyles();
  const { t } = useSession();
  const zones = useRiskZones();
  return (
    <div className={styles.box}>
      <div className={styles.panes}>
        <section className={mergeClasses(styles.pane, styles.matrix)}>
          <Subtitle1 as="h2" className={styles.heading}>
            {t.risks.matrix}
          </Subtitle1>
          <RiskMatrix
            risks={risks}
            zones={zones}
            selected={register.selected}
            onOpen={({ key }) => register.onOpen(key)}
          />
        </section>
        <section className={mergeClasses(styles.pane, styles.list)}>
          <Subtitle1 as="h2" className={styles.heading}>
            {t.risks.list}
          </Subtitle1>
          {register.filters}
          {register.table}
        </section>
      </div>
    </div>
  );
}
