import type { status as source } from '../sv/status';

export const status: typeof source = {};
