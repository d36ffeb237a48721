import { makeStyles, Table, TableBody, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../language';
import type { Column } from './column';
import { GridRow } from './GridRow';
import { ListCards } from './ListCards';
import { nextSort, type Sort, sortRows } from './sortRows';
import { TableHead } from './TableHead';
import { useColumnWidths } from './useColumnWidths';
import { useFitting } from './useFitting';
import { useGridFocus } from './useGridFocus';
import { useNarrow } from './useNarrow';
import { useVisibleRows } from './useVisibleRows';

const CARDS_UNDER = 640;

const useStyles = makeStyles({
  // As high as its rows, down to the bottom of the window at most, and never so low that nothing can be seen.
  outer: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 'min(320px, 60vh)' },
  scroll: {
    overflow: 'auto',
    flexBasis: 'auto',
    flexShrink: 1,
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media print': { overflow: 'visible' },
  },
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
  /** Key of the opened row. */
  selected?: string | null;
  onOpen: (row: T) => void;
}

/** Rows of one kind: sortable, resizable, all of it by keyboard; cards where there is no room for columns. */
export function ListTable<T extends { key: string }>({ initialSort, ...props }: ListTableProps<T>) {
  const [own, setOwn] = useState<Sort | null>(initialSort ?? null);
  const sort = props.sort ?? own;
  const onSort = props.onSort ?? setOwn;
  const styles = useStyles();
  const outer = useRef<HTMLDivElement>(null);
  const isOpen = Boolean(props.selected);
  // Beside an opened record the rows keep their shape, with the columns that there is room for.
  const narrow = useNarrow(outer, isOpen ? CARDS_UNDER / 2 : CARDS_UNDER);
  const columns = useFitting(outer, props.columns, isOpen);
  const { rows } = props;
  const sorted = useMemo(() => {
    const by = props.columns.find((column) => column.id === sort?.column)?.sortBy;
    return by ? sortRows(rows, by, sort?.descending ?? false) : rows;
  }, [rows, props.columns, sort]);
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

const HEAD_HEIGHT = 36;

/** Scrolls a row into view within its table, and nothing else: what was opened from stays where it is. */
function revealIn(table: HTMLElement | null, row: HTMLElement | null | undefined): void {
  if (!table || !row) return;
  const [all, one] = [table.getBoundingClientRect(), row.getBoundingClientRect()];
  if (one.top < all.top + HEAD_HEIGHT) table.scrollTop -= all.top + HEAD_HEIGHT - one.top;
  else if (one.bottom > all.bottom) table.scrollTop += one.bottom - all.bottom;
}

interface GridProps<T> extends Omit<ListTableProps<T>, 'sort' | 'onSort'> {
  sort: Sort | null;
  onSort: (column: string) => void;
}

function Grid<T extends { key: string }>({ label, rows, columns, sort, onSort, selected, onOpen }: GridProps<T>) {
  const styles = useStyles();
  const t = useTexts();
  const help = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const widths = useColumnWidths(columns);
  const visible = useVisibleRows(rows.length, scroll);
  const focus = useGridFocus({ container: scroll, rows: rows.length, columns: columns.length, reveal: visible.reveal });
  const at = selected ? rows.findIndex(({ key }) => key === selected) : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record is brought into view when it is opened or has come, not whenever the table is scrolled
  useEffect(() => {
    if (at < 0) return;
    visible.reveal(at);
    revealIn(scroll.current, scroll.current?.querySelector<HTMLElement>(`[data-index="${at}"]`));
  }, [selected, at]);
  // When the focused row has been scrolled away, Tab leads to the first row in view.
  const stopRow = visible.indexes.includes(focus.body.row) ? focus.body.row : visible.indexes[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target.getAttribute('data-cell') : null;
    const row = at ? rows[Number(at.split(':')[0])] : undefined;
    if (row && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onOpen(row);
    } else focus.onKeyDown(event);
  };

  return (
    <>
      <p id={help} className="pf-hidden">
        {t.frame.tableHelp}
      </p>
      <div ref={scroll} className={styles.scroll}>
        <Table
          onKeyDown={onKeyDown}
          noNativeElements
          sortable
          role="grid"
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          style={{ minWidth: widths.least }}
        >
          <TableHead
            columns={columns}
            sort={sort}
            onSort={onSort}
            widths={widths}
            stop={focus.body.column}
            onFocusCell={focus.onFocusCell}
          />
          <TableBody>
            <div role="presentation" style={{ height: visible.before }} />
            {visible.indexes.map((index) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <GridRow
                  key={row.key}
                  row={row}
                  index={index}
                  columns={columns}
                  widths={widths}
                  selected={row.key === selected}
                  stop={index === stopRow ? focus.body.column : null}
                  measure={visible.measure}
                  onOpen={onOpen}
                  onFocusCell={focus.onFocusCell}
                />
              );
            })}
            <div role="presentation" style={{ height: visible.after }} />
          </TableBody>
        </Table>
      </div>
    </>
  );
}
