import type { Meeting } from '../lists/meetings';
import type { Section } from '../lists/sections';
import { isKept } from '../states/kept';
import { byPosition } from './byPosition';

/** What the latest meeting that dealt with a deliverable was told about it, in words: what the handbook shows of it. */
export function sectionsAbout(
  deliverable: string,
  { sections, meetings }: { sections: readonly Section[]; meetings: readonly Meeting[] },
): { meeting: Meeting; sections: Section[] } | undefined {
  const naming = sections.filter((one) => one.deliverable === deliverable && isKept(one.state) && one.body !== null);
  const [latest] = meetings
    .filter(({ key }) => naming.some((one) => one.meeting === key))
    .sort((a, b) => b.date.localeCompare(a.date));
  if (!latest) return undefined;
  const own = naming.filter((one) => one.meeting === latest.key);
  const order = [...new Set(own.map((one) => one.agendaItem))];
  return {
    meeting: latest,
    sections: order.flatMap((item) => byPosition(own.filter((one) => one.agendaItem === item))),
  };
}
