import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readStage, type StageState } from './stageSharing';

/** Each meeting has a stage of its own. */
const keyOf = (meeting: string): string => `localTeams.stage.${meeting}`;
const CHANGED = 'localTeams:stage';

const inMemory = new Map<string, string>();

function read(meeting: string): string | null {
  try {
    return localStorage.getItem(keyOf(meeting));
  } catch {
    // Without storage each window has a stage of its own.
    return inMemory.get(meeting) ?? null;
  }
}

function write(meeting: string, text: string): void {
  inMemory.set(meeting, text);
  try {
    localStorage.setItem(keyOf(meeting), text);
  } catch {
    // The window's own memory does.
  }
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('storage', changed);
  window.addEventListener(CHANGED, changed);
  return () => {
    window.removeEventListener('storage', changed);
    window.removeEventListener(CHANGED, changed);
  };
}

/** A meeting's stage, the same in every window of this browser, and how to change it. */
export function useStage(meeting: string): { stage: StageState; setStage(next: StageState): void } {
  const text = useSyncExternalStore(subscribe, () => read(meeting));
  const stage = useMemo(() => readStage(text), [text]);
  const setStage = useCallback((next: StageState) => write(meeting, JSON.stringify(next)), [meeting]);
  return { stage, setStage };
}
