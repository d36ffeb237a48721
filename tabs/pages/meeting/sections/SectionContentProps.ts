import type { Section } from '../../../../shared/lists/sections';
import type { Room } from '../useRoom';

/** What every kind of section is drawn from. */
export interface SectionContentProps {
  section: Section;
  room: Room;
}
