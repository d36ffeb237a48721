import { useCallback, useState, useSyncExternalStore } from 'react';
import { type Place, readPlace, writePlace } from './place';

const SETTLED = 'localTeams:settled';

/** How to change the place that the address names. */
export interface PlaceSteering {
  /** Goes there, as by a link: back comes back here. */
  go(part: Partial<Place>): void;
  /** Lets the address say what the window already shows. */
  settle(part: Partial<Place>): void;
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener(SETTLED, listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener(SETTLED, listener);
  };
};

const hashWith = (part: Partial<Place>): string => writePlace({ ...readPlace(window.location.hash), ...part });

/** The place that the address names. `visit` counts the times that somebody asked to go where the window already is. */
export function usePlace(): { place: Place; visit: number } & PlaceSteering {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [visit, setVisit] = useState(0);
  const go = useCallback((part: Partial<Place>) => {
    const next = hashWith(part);
    if (next === window.location.hash) setVisit((count) => count + 1);
    else window.location.hash = next;
  }, []);
  const settle = useCallback((part: Partial<Place>) => {
    const next = hashWith(part);
    if (next === window.location.hash) return;
    window.history.replaceState(null, '', next);
    window.dispatchEvent(new Event(SETTLED));
  }, []);
  return { place: readPlace(hash), visit, go, settle };
}
