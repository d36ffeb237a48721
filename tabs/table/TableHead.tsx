import { makeStyles, tokens } from '@fluentui/react-components';
import { fetchedCode, useCode, useFetchAhead } from '../fetchedCode';
import { useTexts } from '../language';
import type { Column } from './column';
import { HeadCell } from './HeadCell';
import type { Sort } from './sorting';
import type { useColumnWidths } from './useColumnWidths';

/** An edge to drag. Without it a column is as wide as there is room for: nobody waits for one. */
const edges = fetchedCode(() => import('./ColumnResizer'));

const useStyles = makeStyles({
  row: { display: 'flex', flexGrow: 1 },
  head: {
    display: 'flex',
    position: 'sticky',
    top: 0,
    zIndex: 2,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface TableHeadProps<T> {
  columns: readonly Column<T>[];
  sort: Sort | null;
  onSort: (column: string) => void;
  widths: ReturnType<typeof useColumnWidths<T>>;
  /** The column whose header is the header row's tab stop. */
  stop: number;
}

/** The header row: buttons that sort, edges that resize. */
export function TableHead<T>({ columns, sort, onSort, widths, stop }: TableHeadProps<T>) {
  const styles = useStyles();
  const t = useTexts();
  useFetchAhead(edges, true);
  const { here } = useCode(edges, false);
  const sortedBy = (id: string) => {
    if (sort?.column !== id) return null;
    return sort.descending ? 'descending' : 'ascending';
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: as its heads
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: as its heads */}
      <div role="row" tabIndex={undefined} aria-rowindex={1} className={styles.row}>
        {columns.map((column, at) => (
          <HeadCell
            key={column.id}
            column={column}
            at={at}
            sorted={sortedBy(column.id)}
            onSort={onSort}
            style={widths.styles[at]}
            isStop={at === stop}
          >
            {here && (
              <here.ColumnResizer
                label={t.frame.widthOf(column.header)}
                width={widths.widthOf(column)}
                tabIndex={at === stop ? 0 : -1}
                onWidth={(width) => widths.setWidth(column.id, width)}
              />
            )}
          </HeadCell>
        ))}
      </div>
    </div>
  );
}
