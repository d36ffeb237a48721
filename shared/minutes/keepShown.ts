import type { MinutesFacts } from './facts/MinutesFacts';
import type { SectionFacts } from './facts/SectionFacts';

/** What a section shows from the registers; the rest is the meeting's own. */
const SHOWN = ['lead', 'closing', 'areas', 'milestones', 'finance', 'handbook', 'risks', 'figure', 'actions'] as const;

function asItWas(section: SectionFacts, before: SectionFacts | undefined): SectionFacts {
  if (!before) return section;
  const shown = SHOWN.flatMap((name) => (name in before ? [[name, before[name]]] : []));
  return { ...section, ...Object.fromEntries(shown) };
}

/**
 * Facts as the meeting's own rows are now, but with what was shown from the registers as it was when the minutes were first written: the registers go on
 * living, and what a meeting was shown does not change by that.
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
  };
}
