import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { GROUPINGS, type Grouping, groupsBy } from '../../../shared/rules/portfolioGroups';
import { formatPercent } from '../../../shared/text/format';
import type { Register } from '../../page/ListLook';
import { groupingName, groupName } from './useGrouping';

const useStyles = makeStyles({
  overview: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
    gap: '24px',
    alignItems: 'start',
  },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '8px' },
  head: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: 0 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '4px 8px 4px 0' },
  number: { textAlign: 'right', padding: '4px 8px', whiteSpace: 'nowrap', width: '1px' },
  bar: { width: '34%', padding: '4px 0' },
  track: { display: 'block', height: '12px', backgroundColor: tokens.colorNeutralBackground3 },
  fill: { display: 'block', height: '12px', backgroundColor: tokens.colorBrandBackground, minWidth: '2px' },
});

/** How many initiatives there are of each kind, as a bar and in figures: the chart is the table. */
function CountTable({ register, grouping }: { register: Register<'initiatives'>; grouping: Grouping }) {
  const styles = useStyles();
  const { context, rows } = register;
  const { views } = context.t.portfolio;
  const groups = useMemo(() => groupsBy(rows, grouping), [rows, grouping]);
  const most = Math.max(1, ...groups.map((group) => group.rows.length));
  const name = groupingName(grouping, context);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{views.overviewOf(name)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {name}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {views.count}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            {views.share}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {groups.map(({ value, rows: own }) => (
          <tr key={value ?? ''}>
            <th scope="row" className={styles.name}>
              {groupName(grouping, value, context)}
            </th>
            <td className={styles.number}>{own.length}</td>
            <td className={styles.number}>{formatPercent((100 * own.length) / rows.length, context.language)}</td>
            <td className={styles.bar} aria-hidden>
              <span className={styles.track}>
                <span className={styles.fill} style={{ width: `${(100 * own.length) / most}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The shown initiatives in figures, one table for each way of putting them together. */
export function Overview({ register }: { register: Register<'initiatives'> }) {
  const styles = useStyles();
  return (
    <div className={styles.overview}>
      {GROUPINGS.map((grouping) => (
        <CountTable key={grouping} register={register} grouping={grouping} />
      ))}
    </div>
  );
}
