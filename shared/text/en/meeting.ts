import type { meeting as source } from '../sv/meeting';

export const meeting: typeof source = {};
