/** When what happened in a window, in ms since 1970 with fractions, so that frames of one browser can be compared. */
export interface Watched {
  clickedAt: number;
  rowsAt: number;
}

/**
 * Runs in every frame before anything else: notes when somebody clicks, and when the page first shows what it is for. Also how a key and
 * a frame are timed. Must not refer to anything outside itself.
 */
export function watchPage(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const shows = (): boolean => {
    const content = document.querySelector('#content');
    if (!content || content.querySelector('[aria-busy="true"]')) return false;
    return content.querySelector('[role="gridcell"], td, article, section, li') !== null;
  };
  const painted = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  const watched = { clickedAt: 0, rowsAt: 0, keys: [] as number[], follows: [] as number[] };
  Reflect.set(globalThis, 'watched', watched);
  document.addEventListener('click', () => Object.assign(watched, { clickedAt: now() }), true);
  const observer = new MutationObserver(() => {
    if (!shows()) return;
    observer.disconnect();
    painted(() => Object.assign(watched, { rowsAt: now() }));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
  let rows: string | null = null;
  document.addEventListener(
    'keydown',
    () => {
      const began = performance.now();
      const grid = document.querySelector('[role="grid"]');
      rows = grid?.getAttribute('aria-rowcount') ?? null;
      painted(() => watched.keys.push(performance.now() - began));
      const changes = new MutationObserver(() => {
        if (document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount') === rows) return;
        changes.disconnect();
        painted(() => watched.follows.push(performance.now() - began));
      });
      changes.observe(document.body, { subtree: true, childList: true, attributes: true });
    },
    true,
  );
}

/** Scrolls an element a step at every frame, and says how long each frame took. Must not refer to anything outside itself. */
export async function scrollFrames(element: Element): Promise<number[]> {
  const STEP = 137;
  const FRAMES = 240;
  const took: number[] = [];
  let last = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    element.scrollTop += STEP;
    const at = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    took.push(at - last);
    last = at;
  }
  return took.slice(20);
}
