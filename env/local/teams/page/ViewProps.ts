import type { Person, Session } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';
import type { Navigate } from './useNavigation';
import type { PlaceSteering } from './usePlace';

/** What every view is given. */
export interface ViewProps {
  session: Session;
  person: Person;
  place: Place & { persona: string };
  /** Counts the times that somebody asked to go where the window already is. */
  visit: number;
  text: HostText;
  navigate: Navigate;
  settle: PlaceSteering['settle'];
}
