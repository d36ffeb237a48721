import type { handbook as source } from '../sv/handbook';

export const handbook: typeof source = {};
