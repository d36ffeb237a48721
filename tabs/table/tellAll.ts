import type { MouseEvent } from 'react';

/** Gives the cell that is pointed at its whole text as a tooltip, where some of it does not fit. */
export function tellAll({ target }: MouseEvent<HTMLElement>): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  if (!cell) return;
  const parts = [cell, ...cell.querySelectorAll<HTMLElement>('*')];
  const isCut = parts.some((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 0);
  if (isCut) cell.title = cell.textContent ?? '';
  else cell.removeAttribute('title');
}
