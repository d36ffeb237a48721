import { makeStyles, Table, TableBody, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../language';
import type { Column } from './column';
import { GridRow } from './GridRow';
import { ListCards } from './ListCards';
import { nextSort, type Sort, sortRows } from './sortRows';
import { TableHead } from './TableHead';
import { useColumnWidths } from './useColumnWidths';
import { useGridFocus } from './useGridFocus';
import { useNarrow } from './useNarrow';
import { useVisibleRows } from './useVisibleRows';

const CARDS_UNDER = 640;

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    maxHeight: 'max(360px, calc(100vh - 260px))',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media print': { maxHeight: 'none' },
  },
});

interface ListTableProps<T> {
  /** Says what the rows are. */
  label: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  initialSort?: Sort;
  /** Key of the opened row. */
  selected?: string | null;
  onOpen: (row: T) => void;
}

/** Rows of one kind: sortable, resizable, all of it by keyboard; cards where there is no room for columns. */
export function ListTable<T extends { key: string }>({ initialSort, ...props }: ListTableProps<T>) {
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const outer = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(outer, CARDS_UNDER);
  const { rows, columns } = props;
  const sorted = useMemo(() => {
    const by = columns.find((column) => column.id === sort?.column)?.sortBy;
    return by ? sortRows(rows, by, sort?.descending ?? false) : rows;
  }, [rows, columns, sort]);
  return (
    <div ref={outer}>
      {narrow ? (
        <ListCards {...props} rows={sorted} sort={sort} onSort={setSort} />
      ) : (
        <Grid {...props} rows={sorted} sort={sort} onSort={(column) => setSort(nextSort(sort, column))} />
      )}
    </div>
  );
}

interface GridProps<T> extends ListTableProps<T> {
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
