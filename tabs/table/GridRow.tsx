import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, memo, type ReactNode } from 'react';
import type { Column } from './column';
import { cellMark } from './useGridFocus';
import { ROW_HEIGHT } from './useVisibleRows';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    cursor: 'pointer',
    // Laid out and painted by itself: a row that comes or goes while scrolling leaves the others as they are.
    contain: 'layout style',
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed, color: tokens.colorNeutralForeground1Pressed },
  },
  selected: {
    backgroundColor: 'var(--pf-selected)',
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: {
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalS}`,
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  // In the middle of the row, whatever its height.
  any: { display: 'flex', alignItems: 'center' },
  plain: { paddingTop: `calc((${ROW_HEIGHT - 1}px - ${tokens.lineHeightBase300}) / 2)` },
  grow: { flexGrow: 1 },
  // One line, two for what the row is called: what there is no room for is in the tooltip, and in the record.
  clip: { minWidth: 0, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  numeric: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

interface GridRowProps<T> {
  row: T;
  index: number;
  columns: readonly Column<T>[];
  cellStyles: readonly CSSProperties[];
  selected: boolean;
  /** The column that is the table's tab stop, when it is in this row. */
  stop: number | null;
}

function Row<T>({ row, index, columns, cellStyles, selected, stop }: GridRowProps<T>): ReactNode {
  const styles = useStyles();
  const plain = ({ numeric }: Column<T>) =>
    mergeClasses(styles.cell, styles.plain, styles.clip, numeric && styles.numeric);
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a table that draws only some of them cannot be table rows
    <div
      role="row"
      // The focus is on the cells.
      tabIndex={undefined}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={mergeClasses(styles.row, selected && styles.selected)}
    >
      {columns.map((column, at) => (
        // biome-ignore lint/a11y/useSemanticElements: as its row
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={at + 1}
          className={column.plain && at > 0 ? plain(column) : mergeClasses(styles.cell, styles.any)}
          style={cellStyles[at]}
          {...cellMark({ row: index, column: at })}
          tabIndex={at === stop ? 0 : -1}
        >
          {column.plain && at > 0 ? (
            column.cell(row)
          ) : (
            <div
              className={mergeClasses(
                column.plain ? 'pf-title' : styles.clip,
                styles.grow,
                column.numeric && styles.numeric,
              )}
            >
              {column.cell(row)}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** One row of a table; what is pressed and pointed at in it is heard by the table. Drawn again only when something in it is another. */
export const GridRow = memo(Row) as typeof Row;
