import type { ImportOutcome, ImportPlan } from '../exchange/ImportPlan';
import { answer } from './Endpoint';

/** What is imported: a workbook, or rows as text. */
const table = { type: 'application/octet-stream', limit: 5 * 1024 * 1024 } as const;

/** Lists out and in. */
export const exchangeEndpoints = {
  /** One list as `xlsx`, `csv` or `json`; `scope=own` for the person's own municipality. */
  exportList: { method: 'GET', path: 'lists/:list/export/:format', query: ['scope'], answer: answer<undefined>() },
  /** All lists that the person may read. */
  exportAll: { method: 'GET', path: 'export/:format', query: ['scope'], answer: answer<undefined>() },
  /** What an import would do. Nothing is written. `columns` is JSON: the field of each column, null for none. */
  previewImport: {
    method: 'POST',
    path: 'lists/:list/import/preview',
    query: ['columns'],
    file: table,
    answer: answer<ImportPlan>(),
  },
  /** Does what the preview with this `plan` said; anything else is refused. */
  confirmImport: {
    method: 'POST',
    path: 'lists/:list/import',
    query: ['columns', 'plan'],
    file: table,
    answer: answer<ImportOutcome>(),
  },
} as const;
