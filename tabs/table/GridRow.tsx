import { makeStyles, mergeClasses, TableCell, TableRow, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import type { Column } from './column';
import type { useColumnWidths } from './useColumnWidths';
import { cellMark, type GridCell } from './useGridFocus';

const useStyles = makeStyles({
  row: { cursor: 'pointer', height: '44px' },
  selected: {
    backgroundColor: 'var(--pf-selected)',
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    height: '43px',
    paddingTop: 0,
    paddingBottom: 0,
    boxSizing: 'border-box',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // One line: what there is no room for is in the tooltip, and in the record.
  clip: { minWidth: 0, flexGrow: 1, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  numeric: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The whole text as a tooltip, where some of it does not fit. */
function tellAll({ currentTarget }: MouseEvent<HTMLElement>): void {
  const parts = [currentTarget, ...currentTarget.querySelectorAll<HTMLElement>('*')];
  const isCut = parts.some((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0);
  if (isCut) currentTarget.title = currentTarget.textContent ?? '';
  else currentTarget.removeAttribute('title');
}

interface GridRowProps<T> {
  row: T;
  index: number;
  columns: readonly Column<T>[];
  widths: ReturnType<typeof useColumnWidths<T>>;
  selected: boolean;
  /** The column that is the table's tab stop, when it is in this row. */
  stop: number | null;
  measure: (element: HTMLElement | null) => void;
  onOpen: (row: T) => void;
  onFocusCell: (cell: GridCell) => void;
}

/** One row of a table. */
export function GridRow<T>(props: GridRowProps<T>) {
  const { row, index, columns, widths, selected, stop, measure, onOpen, onFocusCell } = props;
  const styles = useStyles();
  return (
    <TableRow
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected)}
      onClick={() => onOpen(row)}
    >
      {columns.map((column, at) => (
        <TableCell
          key={column.id}
          role="gridcell"
          aria-colindex={at + 1}
          className={styles.cell}
          style={widths.styleOf(column)}
          {...cellMark({ row: index, column: at })}
          tabIndex={at === stop ? 0 : -1}
          onFocus={() => onFocusCell({ row: index, column: at })}
          onMouseEnter={tellAll}
        >
          <div className={mergeClasses(styles.clip, column.numeric && styles.numeric)}>{column.cell(row)}</div>
        </TableCell>
      ))}
    </TableRow>
  );
}
