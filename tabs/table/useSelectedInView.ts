import { type RefObject, useEffect, useMemo } from 'react';

const HEAD_HEIGHT = 36;

/** Scrolls a row into view within its table, and nothing else: what was opened from stays where it is. */
function revealIn(table: HTMLElement | null, row: HTMLElement | null | undefined): void {
  if (!table || !row) return;
  const [all, one] = [table.getBoundingClientRect(), row.getBoundingClientRect()];
  if (one.top < all.top + HEAD_HEIGHT) table.scrollTop -= all.top + HEAD_HEIGHT - one.top;
  else if (one.bottom > all.bottom) table.scrollTop += one.bottom - all.bottom;
}

interface Options {
  rows: readonly { key: string }[];
  /** Key of the opened row. */
  selected: string | null;
  scroll: RefObject<HTMLElement | null>;
  /** Scrolls to where a row will be drawn. */
  reveal: (row: number) => void;
}

/** Brings a record into view when it is opened, or has come. */
export function useSelectedInView({ rows, selected, scroll, reveal }: Options): void {
  const at = useMemo(() => (selected ? rows.findIndex(({ key }) => key === selected) : -1), [rows, selected]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: not whenever the table is scrolled
  useEffect(() => {
    if (at < 0) return;
    reveal(at);
    revealIn(scroll.current, scroll.current?.querySelector<HTMLElement>(`[data-index="${at}"]`));
  }, [selected, at]);
}
