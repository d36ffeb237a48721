import { makeStyles, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import { useTexts } from '../language';
import { ColumnResizer } from './ColumnResizer';
import type { Column } from './column';
import type { Sort } from './sortRows';
import type { useColumnWidths } from './useColumnWidths';
import { cellMark } from './useGridFocus';

const useStyles = makeStyles({
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  cell: { position: 'relative', boxSizing: 'border-box', minHeight: '32px', fontWeight: tokens.fontWeightSemibold },
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
  const directionOf = (id: string) => {
    if (sort?.column !== id) return undefined;
    return sort.descending ? ('descending' as const) : ('ascending' as const);
  };
  return (
    <TableHeader className={styles.head}>
      <TableRow aria-rowindex={1}>
        {columns.map((column, at) => {
          const direction = directionOf(column.id);
          return (
            <TableHeaderCell
              key={column.id}
              aria-colindex={at + 1}
              className={styles.cell}
              style={widths.styles[at]}
              sortable={column.sortBy !== undefined}
              {...(direction ? { sortDirection: direction } : {})}
              button={{
                ...cellMark({ row: -1, column: at }),
                tabIndex: at === stop ? 0 : -1,
                style: column.numeric ? { justifyContent: 'flex-end' } : {},
                onClick: () => column.sortBy && onSort(column.id),
              }}
              aside={
                <ColumnResizer
                  label={t.frame.widthOf(column.header)}
                  width={widths.widthOf(column)}
                  tabIndex={at === stop ? 0 : -1}
                  onWidth={(width) => widths.setWidth(column.id, width)}
                />
              }
            >
              {column.header}
            </TableHeaderCell>
          );
        })}
      </TableRow>
    </TableHeader>
  );
}
