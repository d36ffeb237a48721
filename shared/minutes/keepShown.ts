import type { MinutesFacts } from './facts/MinutesFacts';
import type { SectionFacts } from './facts/SectionFacts';

type Deliverables = NonNullable<SectionFacts['deliverables']>;

/** What a section shows from the registers; the rest is the meeting's own. */
const SHOWN = [
  'lead',
  'closing',
  'areas',
  'milestones',
  'finance',
  'handbook',
  'risks',
  'figure',
  'actions',
  'knowledge',
] as const;

/** What was put to the meeting, with what has been answered since; what was left undecided goes on to the next meeting and stands here all the same. */
function putThen(now: Deliverables, before: Deliverables): Deliverables {
  const same = (one: Deliverables[number]) => (other: Deliverables[number]) => one.title.text === other.title.text;
  const kept = before.map((one) => now.find(same(one)) ?? one);
  return [...kept, ...now.filter((one) => !before.some(same(one)))];
}

function asItWas(section: SectionFacts, before: SectionFacts | undefined): SectionFacts {
  if (!before) return section;
  const { deliverables } = before;
  const put = deliverables ? { deliverables: putThen(section.deliverables ?? [], deliverables) } : {};
  const shown = SHOWN.flatMap((name) => (name in before ? [[name, before[name]]] : []));
  return { ...section, ...Object.fromEntries(shown), ...put };
}

/**
 * Facts as the meeting's own rows are now, but with what was shown from the registers as it was when the minutes were first written: the registers go on
 * living, and what a meeting was shown, or said of the next, does not change by that.
 */
export function keepShown(now: MinutesFacts, before: MinutesFacts): MinutesFacts {
  const known = new Map(
    [...before.sections, ...before.items.flatMap(({ sections }) => sections)].map((section) => [section.key, section]),
  );
  const kept = (sections: readonly SectionFacts[]) => sections.map((one) => asItWas(one, known.get(one.key)));
  return {
    ...now,
    items: now.items.map((item) => ({ ...item, sections: kept(item.sections) })),
    sections: kept(now.sections),
    // When the next meeting is was said; how that one is prepared is its own matter.
    next: before.next ?? now.next,
  };
}
