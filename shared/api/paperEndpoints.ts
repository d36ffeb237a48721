import type { Paper } from '../lists/papers';
import { answer } from './Endpoint';

/** Files of a meeting's papers. */
export const paperEndpoints = {
  /** The file of a paper, instead of the one that it had; `name` as the person calls it. */
  keepPaper: {
    method: 'POST',
    path: 'papers/:key/file',
    query: ['name'],
    file: { type: 'application/octet-stream', limit: 10 * 1024 * 1024 },
    answer: answer<{ paper: Paper }>(),
  },
  paperFile: { method: 'GET', path: 'papers/:key/file', answer: answer<undefined>() },
} as const;
