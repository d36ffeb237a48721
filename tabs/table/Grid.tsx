import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, useId, useRef } from 'react';
import { fetchedCode } from '../fetchedCode';
import { useTexts } from '../language';
import type { Column } from './column';
import { GridRows } from './GridRows';
import type { Sort } from './sorting';
import { TableHead } from './TableHead';
import { useColumnWidths } from './useColumnWidths';
import { useGridFocus } from './useGridFocus';
import { useSelectedInView } from './useSelectedInView';
import { useVisibleRows } from './useVisibleRows';

const useStyles = makeStyles({
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

interface GridProps<T> {
  label: string;
  rows: readonly T[];
  isPart?: boolean;
  columns: readonly Column<T>[];
  sort: Sort | null;
  onSort: (column: string) => void;
  selected?: string | null;
  onOpen: (row: T) => void;
}

/** Opens the row that is pressed, or has the focus when Enter or the space bar is; other keys move the focus. */
function useOpening<T>({ rows, onOpen }: GridProps<T>, moveFocus: (event: KeyboardEvent) => void) {
  const open = ({ target }: MouseEvent | KeyboardEvent): void => {
    const place = target instanceof Element ? target.closest('[data-index]')?.getAttribute('data-index') : null;
    const row = place ? rows[Number(place)] : undefined;
    if (row) onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isCell = event.target instanceof Element && event.target.getAttribute('role') === 'gridcell';
    if (isCell && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      open(event);
    } else moveFocus(event);
  };
  return { open, onKeyDown };
}

/** A tooltip comes when something has been pointed at for a while, and so does its code. */
const telling = fetchedCode(() => import('./tellAll'));
const tell = ({ target }: MouseEvent): void => void telling.fetch().then(() => telling.here()?.tellAll(target));

/** A table whose rows are drawn where they are seen; the arrow keys move between its cells. */
export function Grid<T extends { key: string }>(props: GridProps<T>) {
  const { label, rows, columns, sort, onSort, selected = null } = props;
  const styles = useStyles();
  const t = useTexts();
  const help = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const widths = useColumnWidths(columns);
  const focus = useGridFocus({ container: scroll, rows, columns: columns.length });
  const { indexes, reveal } = useVisibleRows(rows.length, scroll, focus.focusedRow);
  useSelectedInView({ rows, selected, scroll, reveal });
  const { open, onKeyDown } = useOpening(props, (event) => focus.onKeyDown(event, reveal));
  return (
    <>
      <p id={help} className="pf-hidden">
        {t.frame.tableHelp}
      </p>
      <div ref={scroll} className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table that draws only some of its rows cannot be a table element */}
        <div
          role="grid"
          // The focus is on the cells.
          tabIndex={undefined}
          onClick={open}
          onMouseOver={tell}
          onKeyDown={onKeyDown}
          onFocus={focus.onFocus}
          onBlur={focus.onBlur}
          aria-label={label}
          aria-describedby={help}
          // How many there are is not known yet.
          aria-rowcount={props.isPart ? -1 : rows.length + 1}
          aria-colcount={columns.length}
          style={{ minWidth: widths.least }}
        >
          <TableHead columns={columns} sort={sort} onSort={onSort} widths={widths} stop={focus.body.column} />
          {/* biome-ignore lint/a11y/useSemanticElements: as its grid */}
          <div role="rowgroup">
            <GridRows
              rows={rows}
              indexes={indexes}
              columns={columns}
              cellStyles={widths.styles}
              selected={selected}
              stop={focus.body}
            />
          </div>
        </div>
      </div>
    </>
  );
}
