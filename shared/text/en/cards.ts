import type { cards as source } from '../sv/cards';

export const cards: typeof source = {};
