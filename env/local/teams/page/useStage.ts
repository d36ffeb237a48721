import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readStage, type StageState } from './stageSharing';

const KEY = 'localTeams.stage';
const CHANGED = 'localTeams:stage';

let inMemory: string | null = null;

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Without storage each window has a stage of its own.
    return inMemory;
  }
}

function write(text: string): void {
  inMemory = text;
  try {
    localStorage.setItem(KEY, text);
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

/** The meeting's stage, the same in every window of this browser, and how to change it. */
export function useStage(): { stage: StageState; setStage(next: StageState): void } {
  const text = useSyncExternalStore(subscribe, read);
  const stage = useMemo(() => readStage(text), [text]);
  const setStage = useCallback((next: StageState) => write(JSON.stringify(next)), []);
  return { stage, setStage };
}
