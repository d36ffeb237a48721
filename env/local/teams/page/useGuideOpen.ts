import { useCallback, useState } from 'react';

const KEY = 'localTeams.guide';
/** Smaller windows need their lines for the content. */
const ROOMY = '(min-width: 1024px) and (min-height: 700px)';

function chosenBefore(): boolean | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? undefined : kept === 'open';
  } catch {
    // Without storage every window starts as the first.
    return undefined;
  }
}

/** Whether the guide's steps are shown: as the person left it, else until the first one is done and where there is room. */
export function useGuideOpen(begun: boolean | undefined): [boolean, (open: boolean) => void] {
  const [chosen, setChosen] = useState(chosenBefore);
  const change = useCallback((next: boolean) => {
    setChosen(next);
    try {
      localStorage.setItem(KEY, next ? 'open' : 'closed');
    } catch {
      // It opens again next time, nothing more.
    }
  }, []);
  const roomy = window.matchMedia(ROOMY).matches;
  return [roomy ? (chosen ?? begun === false) : chosen === true, change];
}
