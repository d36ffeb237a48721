/** How many places back the focus may return to: out of a dialog, its menu, and the button of that. */
const REMEMBERED = 8;

/** What has had the focus, the latest first: each with what it stood in then, from the inside out. */
export const focusTrail: HTMLElement[][] = [];

const isElement = (one: EventTarget): one is HTMLElement => one instanceof HTMLElement;

/** From the page's first moment on, since people press what they see before the rest of its code has come. */
export const followFocus = (): void =>
  document.addEventListener('focusin', (event) => {
    const path = event.composedPath().filter(isElement);
    const others = focusTrail.filter(([element]) => element !== path[0]);
    focusTrail.splice(0, focusTrail.length, path, ...others.slice(0, REMEMBERED - 1));
  });
