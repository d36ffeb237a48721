import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { CSSProperties, ReactNode } from 'react';
import type { Column } from './column';
import { cellMark } from './useGridFocus';

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    display: 'flex',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flex: '1 1 0',
    minWidth: 0,
    padding: 0,
    border: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    backgroundColor: 'transparent',
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // Wraps at spaces; a word that has no room is read in its tooltip, and never over the next head.
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', overflowWrap: 'normal' },
  sortable: { cursor: 'pointer' },
  numeric: { justifyContent: 'flex-end' },
  arrow: { display: 'flex', paddingTop: tokens.spacingVerticalXXS },
});

interface HeadCellProps<T> {
  column: Column<T>;
  at: number;
  /** How the rows are sorted by it, if they are. */
  sorted: 'ascending' | 'descending' | null;
  onSort: (column: string) => void;
  style: CSSProperties | undefined;
  /** The header row's tab stop. */
  isStop: boolean;
  /** Its edge. */
  children: ReactNode;
}

/** The head of one column: a button that sorts by it, where it can be sorted by. */
export function HeadCell<T>({ column, at, sorted, onSort, style, isStop, children }: HeadCellProps<T>) {
  const styles = useStyles();
  const isSortable = column.sortBy !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: heads of a table that draws only some of its rows cannot be table cells
    <div
      role="columnheader"
      // The focus is on what sorts.
      tabIndex={undefined}
      aria-colindex={at + 1}
      {...(isSortable ? { 'aria-sort': sorted ?? 'none' } : {})}
      className={styles.cell}
      style={style}
    >
      <button
        type="button"
        className={mergeClasses(styles.button, isSortable && styles.sortable, column.numeric && styles.numeric)}
        tabIndex={isStop ? 0 : -1}
        {...(isSortable ? {} : { 'aria-disabled': true })}
        onClick={() => isSortable && onSort(column.id)}
        {...cellMark({ row: -1, column: at })}
      >
        <span className={styles.name} title={column.header}>
          {column.header}
        </span>
        {sorted && (
          <span className={styles.arrow}>
            {sorted === 'descending' ? <ArrowDownRegular fontSize={12} /> : <ArrowUpRegular fontSize={12} />}
          </span>
        )}
      </button>
      {children}
    </div>
  );
}
