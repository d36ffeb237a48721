import type { Section } from '../../../../shared/lists/sections';

/** The heading that a section is shown under; null where it has none. The decision's card is headed by its own question. */
export const headingOf = ({ kind, heading }: Section): string | null => (kind === 'alternatives' ? null : heading);
