import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const NEAR_PX = 48;

/** Keeps a scrolling list at its end while things come and grow, unless the person has scrolled up to read. */
export function useStickToEnd(): {
  scroll: RefObject<HTMLElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  toEnd(): void;
} {
  const scroll = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const sticks = useRef(true);

  const toEnd = useCallback(() => {
    sticks.current = true;
    setAtEnd(true);
    if (scroll.current) scroll.current.scrollTop = scroll.current.scrollHeight;
  }, []);

  useEffect(() => {
    const box = scroll.current;
    if (!box || !content.current) return;
    let top = box.scrollTop;
    const onScroll = (): void => {
      const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
      // Something that grows is not somebody who scrolls up.
      if (isNear || box.scrollTop < top) sticks.current = isNear;
      top = box.scrollTop;
      setAtEnd(sticks.current);
    };
    const observer = new ResizeObserver(() => sticks.current && toEnd());
    observer.observe(content.current);
    observer.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [toEnd]);
  return { scroll, content, isAtEnd, toEnd };
}
