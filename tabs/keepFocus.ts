/** How many places back the focus may return to: out of a dialog, its menu, and the button of that. */
const REMEMBERED = 8;
/** A window that closes keeps the page from taking the focus until it has gone. */
const TRIES = 6;
const BETWEEN_MS = 60;

/** Where the focus was, and what that stood in, from the inside out. */
interface Stay {
  element: HTMLElement;
  within: readonly HTMLElement[];
}

/** What an element stands in, as far as the region that F6 leads to. */
function placesAround(element: HTMLElement): HTMLElement[] {
  const region = element.closest<HTMLElement>('[data-region]');
  const places: HTMLElement[] = [];
  for (let at = element.parentElement; at && region?.contains(at); at = at.parentElement) places.push(at);
  return places;
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
function goBack(stays: readonly Stay[]): void {
  for (const { element, within } of stays) {
    const place = isSeen(element) ? undefined : within.find(isSeen);
    if (place) focusPlace(place);
    else if (isSeen(element)) element.focus({ preventScroll: true });
    else continue;
    return;
  }
  // Another page came in the place of the one they stood on: it is heard by its name, and read from its beginning.
  document.querySelector<HTMLElement>('main[data-region]')?.focus({ preventScroll: true });
}

/**
 * Keeps the focus from falling out of the page when what had it goes away (a button whose act is done, a window that is taken away): whoever
 * uses the keyboard or listens goes on where they were. Returns how to stop.
 */
export function keepFocus(): () => void {
  let stays: Stay[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  // In Teams or another window: what goes away here meanwhile had the focus no longer, and to take it back would be a trap.
  let isElsewhere = false;
  const isLost = (): boolean =>
    !isElsewhere && document.activeElement === document.body && stays[0] !== undefined && !stays[0].element.isConnected;
  const left = (): void => {
    isElsewhere = true;
  };
  const returned = (): void => {
    isElsewhere = false;
  };
  const remember = ({ target }: FocusEvent): void => {
    // The unseen guards at the ends of a window pass the focus on, and are taken away and put back at will: nobody was there.
    if (!(target instanceof HTMLElement) || target.ariaHidden === 'true') return;
    const others = stays.filter(({ element }) => element !== target);
    stays = [{ element: target, within: placesAround(target) }, ...others].slice(0, REMEMBERED);
  };
  const mend = (tries: number): void => {
    timer = undefined;
    if (!isLost()) return;
    goBack(stays);
    if (isLost() && tries > 0) timer = setTimeout(() => mend(tries - 1), BETWEEN_MS);
  };
  // What takes the focus by itself does so first.
  const watcher = new MutationObserver(() => {
    if (timer === undefined && isLost()) timer = setTimeout(() => mend(TRIES), BETWEEN_MS);
  });
  document.addEventListener('focusin', remember);
  window.addEventListener('blur', left);
  window.addEventListener('focus', returned);
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    window.removeEventListener('blur', left);
    window.removeEventListener('focus', returned);
    watcher.disconnect();
    clearTimeout(timer);
  };
}
