import { type RefObject, useEffect, useRef } from 'react';

const NEAR_END = 120;

interface FollowEnd {
  scroll: RefObject<HTMLElement | null>;
  content: RefObject<HTMLDivElement | null>;
}

/** Keeps the newest message in view while the reader is at the end, also when a card grows after it came; a reader who has scrolled up is left alone. */
export function useFollowEnd(conversation: string): FollowEnd {
  const scroll = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation starts at its end
  useEffect(() => {
    const box = scroll.current;
    const inner = content.current;
    if (!box || !inner) return;
    let atEnd = true;
    const onScroll = (): void => {
      atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd) box.scrollTop = box.scrollHeight;
    });
    observer.observe(inner);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [conversation]);
  return { scroll, content };
}
