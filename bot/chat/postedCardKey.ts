import type { Subject } from './subjects';

/** The key of a card's row: a subject has one card in each conversation. */
export const postedCardKey = ({ kind, key }: Subject, conversation: string): string => `${kind}.${key}.${conversation}`;
