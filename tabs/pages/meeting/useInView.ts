import { type RefObject, useEffect, useRef, useState } from 'react';
import type { VoteView } from '../../../shared/rules/voteView';

/** Whether somebody is writing just now, and must not be taken from the text. */
const isWriting = (): boolean =>
  document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement;

/** Going to another item starts at its top, in whatever scrolls. */
export function useStartAtTop(item: string | undefined): void {
  const before = useRef(item);
  useEffect(() => {
    if (before.current === item) return;
    before.current = item;
    const main = document.querySelector('main');
    if (main) main.scrollTop = 0;
  }, [item]);
}

/** After a vote has opened, closed or been decided, whoever leads sees the result: it is scrolled to and takes the focus. */
export function useResultInView(view: VoteView | undefined, leads: boolean): RefObject<HTMLDivElement | null> {
  const result = useRef<HTMLDivElement>(null);
  const before = useRef(view && { key: view.decision.key, state: view.state });
  useEffect(() => {
    const was = before.current;
    before.current = view && { key: view.decision.key, state: view.state };
    if (!view || !leads || was?.key !== view.decision.key || was.state === view.state || isWriting()) return;
    result.current?.scrollIntoView({ block: 'start' });
    result.current?.focus({ preventScroll: true });
  }, [view, leads]);
  return result;
}

/** Whether the element with this id is in view; looked for anew when `when` changes. A button that leads to it is then not needed. */
export function useIsSeen(id: string, when: unknown): boolean {
  const [seen, setSeen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` is the reason to look again, although the effect does not read it
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || typeof IntersectionObserver === 'undefined') {
      setSeen(false);
      return;
    }
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, when]);
  return seen;
}

/** Scrolls to the element with this id, and gives it the focus. */
export function goToElement(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
