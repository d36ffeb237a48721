import type { HandbookRelease } from '../lists/handbookReleases';
import type { Template } from '../lists/templates';
import { answer } from './Endpoint';
import { releasedHandbook } from './handbook';

/** The method handbook's files. */
export const handbookEndpoints = {
  /** A new version of a template; `name` as the person calls the file, `state` is `draft` or `finished`. */
  keepTemplateFile: {
    method: 'POST',
    path: 'templates/:key/files',
    query: ['name', 'version', 'state'],
    file: { type: 'application/octet-stream', limit: 10 * 1024 * 1024 },
    answer: answer<{ template: Template }>(),
  },
  /** A version of a template as a file: its number from 1, oldest first, or `latest`. A draft has its watermark. */
  templateFile: { method: 'GET', path: 'templates/:key/files/:number', answer: answer<undefined>() },
  /** Freezes the handbook as it is. */
  releaseHandbook: {
    method: 'POST',
    path: 'handbook/releases',
    body: releasedHandbook,
    answer: answer<{ release: HandbookRelease }>(),
  },
} as const;
