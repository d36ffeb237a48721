/** Elements that F6 moves between, in the order of the page. */
const regions = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.offsetParent !== null);

/** F6 goes to the next region and Shift+F6 to the one before, as in Teams itself. */
export function moveBetweenRegions(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.defaultPrevented) return;
  const all = regions();
  if (all.length === 0) return;
  event.preventDefault();
  const inside = all.findLastIndex((region) => region.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  all[(Math.max(inside, event.shiftKey ? 0 : -1) + step + all.length) % all.length]?.focus();
}
