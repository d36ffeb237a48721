import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { sortRows } from '../../shared/schema/sortRows';
import { type Column, leastWidth } from './column';
import { Grid } from './Grid';
import { ListCards } from './ListCards';
import { nextSort, type Sort } from './sorting';
import { useFitting } from './useFitting';
import { useNarrow } from './useNarrow';

const CARDS_UNDER = 640;
/** No table in a window for a hand. */
const ALWAYS_CARDS_UNDER = 480;
const BORDERS = 2;

const cardsUnder = <T,>(columns: readonly Column<T>[]): number =>
  Math.min(CARDS_UNDER, Math.max(ALWAYS_CARDS_UNDER, leastWidth(columns) + BORDERS));

const useStyles = makeStyles({
  // As high as its rows, down to the bottom of the window at most, and never so low that nothing can be seen.
  outer: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 'min(320px, 60vh)' },
});

interface ListTableProps<T> {
  /** Says what the rows are. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  initialSort?: Sort;
  /** The order that the page keeps, and how it is told of another; without it the table keeps its own. */
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  /** The rows come in that order already. */
  ordered?: boolean;
  /** More rows are on their way. */
  isPart?: boolean;
  /** Key of the opened row. */
  selected?: string | null;
  /** Something is open beside the table, though it may be none of its rows. */
  isBeside?: boolean;
  onOpen: (row: T) => void;
}

/** Rows of one kind: sortable, resizable, all of it by keyboard; cards where there is no room for columns. */
export function ListTable<T extends { key: string }>({ initialSort, ...props }: ListTableProps<T>) {
  const [own, setOwn] = useState<Sort | null>(initialSort ?? null);
  const sort = props.sort ?? own;
  const onSort = props.onSort ?? setOwn;
  const styles = useStyles();
  const outer = useRef<HTMLDivElement>(null);
  const { rows, ordered = false, selected, isBeside = Boolean(selected) } = props;
  // Few columns have room where many have not. Where records open beside them the rows keep their shape, while one comes and goes too: the focus goes back to its row.
  const narrow = useNarrow(outer, cardsUnder(props.columns), CARDS_UNDER / 2);
  const columns = useFitting(outer, props.columns, isBeside);
  const sorted = useMemo(() => {
    if (ordered) return rows;
    const by = props.columns.find((column) => column.id === sort?.column)?.sortBy;
    return by ? sortRows(rows, { by, descending: sort?.descending ?? false }) : rows;
  }, [rows, ordered, props.columns, sort]);
  return (
    <div ref={outer} className={styles.outer}>
      {narrow ? (
        <ListCards {...props} columns={columns} rows={sorted} sort={sort} onSort={onSort} />
      ) : (
        <Grid
          {...props}
          columns={columns}
          rows={sorted}
          sort={sort}
          onSort={(column) => onSort(nextSort(sort, column))}
        />
      )}
    </div>
  );
}
