import type { portfolio as source } from '../sv/portfolio';

export const portfolio: typeof source = {};
