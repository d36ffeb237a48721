/** Rows from one position up to, not including, another. */
export interface Span {
  from: number;
  to: number;
}

interface Window {
  top: number;
  height: number;
  rowHeight: number;
  count: number;
}

/** Rows drawn above and below the window: what two frames of quick scrolling go through. */
const AROUND = 6;
/** The window moves by so many rows at a time: a few rows now and then cost less than one at every frame, and eight less than four. */
const STEP = 8;

/** The rows that are drawn when a window of a height has been scrolled so far. */
export function spanAt({ top, height, rowHeight, count }: Window): Span {
  const first = Math.floor(top / rowHeight / STEP) * STEP;
  const shown = Math.ceil(height / rowHeight / STEP) * STEP + STEP;
  return { from: Math.max(0, first - AROUND), to: Math.min(count, first + shown + AROUND) };
}
