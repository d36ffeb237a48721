import { type CSSProperties, Fragment } from 'react';
import type { Column } from './column';
import { GridRow } from './GridRow';
import { ROW_HEIGHT } from './useVisibleRows';

/** Empty space where rows are not drawn. */
const Gap = ({ rows }: { rows: number }) =>
  rows > 0 && <div role="presentation" style={{ height: rows * ROW_HEIGHT }} />;

interface GridRowsProps<T> {
  rows: readonly T[];
  /** Positions of those that are drawn, in order. */
  indexes: readonly number[];
  columns: readonly Column<T>[];
  cellStyles: readonly CSSProperties[];
  selected: string | null;
  /** The cell that Tab leads to. */
  stop: { row: number; column: number };
}

/** The rows that are drawn, with the space of the others around them. */
export function GridRows<T extends { key: string }>(props: GridRowsProps<T>) {
  const { rows, indexes, columns, cellStyles, selected, stop } = props;
  // When the row that would have the focus has been scrolled away, Tab leads to the first row in view.
  const stopRow = indexes.includes(stop.row) ? stop.row : indexes[0];
  return (
    <>
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
              cellStyles={cellStyles}
              selected={row.key === selected}
              stop={index === stopRow ? stop.column : null}
            />
          </Fragment>
        );
      })}
      <Gap rows={rows.length - (indexes.at(-1) ?? -1) - 1} />
    </>
  );
}
