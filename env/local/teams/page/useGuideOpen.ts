import { useCallback, useState } from 'react';

const KEY = 'localTeams.guide';
/** Smaller windows need their lines for the content. */
const ROOMY = '(min-width: 1024px) and (min-height: 700px)';

function openAtFirst(): boolean {
  if (!window.matchMedia(ROOMY).matches) return false;
  try {
    return localStorage.getItem(KEY) !== 'closed';
  } catch {
    // Without storage every window starts as the first.
    return true;
  }
}

/** Whether the guide's steps are shown: at first, where there is room, and as the person left it after that. */
export function useGuideOpen(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(openAtFirst);
  const change = useCallback((next: boolean) => {
    setOpen(next);
    try {
      localStorage.setItem(KEY, next ? 'open' : 'closed');
    } catch {
      // It opens again next time, nothing more.
    }
  }, []);
  return [open, change];
}
