/** All that is read in a cell; what only a screen reader is told has its own place. */
function wordsIn(cell: HTMLElement): string {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!node.parentElement?.closest('.pf-hidden')) words.push(node.textContent ?? '');
  }
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** Half a line more is no line: letters hang below their own. */
const SOME = 8;

/** Gives the cell that is pointed at its whole text as a tooltip, where some of it does not fit. */
export function tellAll(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  if (!cell) return;
  const parts = [cell, ...cell.querySelectorAll<HTMLElement>('*')].filter((one) => !one.closest('.pf-hidden'));
  const isCut = parts.some(
    (one) => one.clientWidth > 0 && (one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + SOME),
  );
  if (isCut) cell.title = wordsIn(cell);
  else cell.removeAttribute('title');
}
