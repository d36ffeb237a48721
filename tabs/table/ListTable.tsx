import { makeStyles, Table, TableBody, tokens } from '@fluentui/react-components';
import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../language';
import type { Column } from './column';
import { GridRow } from './GridRow';
import { ListCards } from './ListCards';
import { nextSort, type Sort, sortRows } from './sortRows';
import { TableHead } from './TableHead';
import { tellAll } from './tellAll';
import { useColumnWidths } from './useColumnWidths';
import { useFitting } from './useFitting';
import { useGridFocus } from './useGridFocus';
import { useNarrow } from './useNarrow';
import { ROW_HEIGHT, useVisibleRows } from './useVisibleRows';

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
  /** The rows come in that order already. */
  ordered?: boolean;
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
  const { rows, ordered = false } = props;
  const sorted = useMemo(() => {
    if (ordered) return rows;
    const by = props.columns.find((column) => column.id === sort?.column)?.sortBy;
    return by ? sortRows(rows, by, sort?.descending ?? false) : rows;
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

/** Empty space where rows are not drawn. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 && <div role="presentation" style={{ height: rows * ROW_HEIGHT }} />;

function Grid<T extends { key: string }>({ label, rows, columns, sort, onSort, selected, onOpen }: GridProps<T>) {
  const styles = useStyles();
  const t = useTexts();
  const help = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const widths = useColumnWidths(columns);
  const focus = useGridFocus({ container: scroll, rows, columns: columns.length });
  const { indexes, reveal } = useVisibleRows(rows.length, scroll, focus.focusedRow);
  const at = useMemo(() => (selected ? rows.findIndex(({ key }) => key === selected) : -1), [rows, selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a record is brought into view when it is opened or has come, not whenever the table is scrolled
  useEffect(() => {
    if (at < 0) return;
    reveal(at);
    revealIn(scroll.current, scroll.current?.querySelector<HTMLElement>(`[data-index="${at}"]`));
  }, [selected, at]);
  // When the row that would have the focus has been scrolled away, Tab leads to the first row in view.
  const stopRow = indexes.includes(focus.body.row) ? focus.body.row : indexes[0];
  const rowOf = (target: EventTarget): T | undefined => {
    const place = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
    return place ? rows[Number(place)] : undefined;
  };
  const open = (event: MouseEvent | KeyboardEvent): void => {
    const row = rowOf(event.target);
    if (row) onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isCell = event.target instanceof Element && event.target.getAttribute('role') === 'gridcell';
    if (isCell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(event);
    } else focus.onKeyDown(event, reveal);
  };
  return (
    <>
      <p id={help} className="pf-hidden">
        {t.frame.tableHelp}
      </p>
      <div ref={scroll} className={styles.scroll}>
        <Table
          onKeyDown={onKeyDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          noNativeElements
          sortable
          role="grid"
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          style={{ minWidth: widths.least }}
        >
          <TableHead columns={columns} sort={sort} onSort={onSort} widths={widths} stop={focus.body.column} />
          <TableBody onClick={open} onMouseOver={tellAll}>
            {indexes.map((index, place) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <Fragment key={row.key}>
                  <Gap rows={index - (indexes[place - 1] ?? -1) - 1} />
                  <GridRow
                    row={row}
                    index={index}
                    columns={columns}
                    cellStyles={widths.styles}
                    selected={row.key === selected}
                    stop={index === stopRow ? focus.body.column : null}
                  />
                </Fragment>
              );
            })}
            <Gap rows={rows.length - (indexes.at(-1) ?? -1) - 1} />
          </TableBody>
        </Table>
      </div>
    </>
  );
}
