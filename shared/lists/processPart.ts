import type { ListAccess } from '../schema/listAccess';

/** Of which process a row is a part. */
export const ofProcess = {
  kind: 'reference',
  list: 'processes',
  required: true,
  indexed: true,
  label: { sv: 'Process', en: 'Process' },
} as const;

/** Written with its process only, by those who may write that. */
export const withProcess: ListAccess = { read: 'everyone', create: [], update: [] };
