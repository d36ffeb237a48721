import { focusTrail } from './focusTrail';

/** A window that closes keeps the page from taking the focus until it has gone. */
const TRIES = 6;
const BETWEEN_MS = 60;

/** What an element stood in, as far as the region that F6 leads to. */
function placesAround([, ...around]: readonly HTMLElement[]): readonly HTMLElement[] {
  const region = around.findIndex((place) => place.matches('[data-region]'));
  return around.slice(0, region + 1);
}

const isSeen = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;

/** Gives the focus to what takes none by itself, so that the Tab key goes on from there. */
function focusPlace(place: HTMLElement): void {
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

/** To the last place that is still there: itself, else what is left of what it stood in, else the page. */
function goBack(): void {
  for (const stay of focusTrail) {
    const [element] = stay;
    const place = placesAround(stay).find(isSeen);
    if (element && isSeen(element)) element.focus({ preventScroll: true });
    else if (place) focusPlace(place);
    else continue;
    return;
  }
  // Another page came in the place of the one they stood on: it is heard by its name, and read from its beginning.
  document.querySelector<HTMLElement>('main[data-region]')?.focus({ preventScroll: true });
}

/**
 * Keeps the focus from falling out of the page when what had it goes away (a button whose act is done, a window that is taken away): whoever
 * uses the keyboard or listens goes on where they were.
 */
export function keepFocus(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What goes away here while the focus is in Teams or another window had it no longer, and to take it back would be a trap.
  const isLost = (): boolean =>
    document.hasFocus() && document.activeElement === document.body && focusTrail[0]?.[0]?.isConnected === false;
  const mend = (tries: number): void => {
    timer = undefined;
    if (!isLost()) return;
    goBack();
    if (isLost() && tries > 0) timer = setTimeout(() => mend(tries - 1), BETWEEN_MS);
  };
  // What takes the focus by itself does so first.
  const watcher = new MutationObserver(() => {
    if (timer === undefined && isLost()) timer = setTimeout(() => mend(TRIES), BETWEEN_MS);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  // What had it may have gone before this was here.
  mend(TRIES);
}
