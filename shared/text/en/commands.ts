import type { commands as source } from '../sv/commands';

export const commands: typeof source = {};
