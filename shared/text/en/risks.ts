import type { risks as source } from '../sv/risks';

export const risks: typeof source = {};
