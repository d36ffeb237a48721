import type { Server } from 'restify';
import type { Outbox } from './chat/outbox';
import { within } from './deadline';
import type { JobRunner } from './jobs/JobRunner';
import type { Logger } from './ports';
import type { Services } from './services/createServices';
import type { EventLog } from './services/eventLog';
import type { SharePointLists } from './sharepoint/sharePointLists';

interface Parts {
  server: Server;
  jobs: JobRunner;
  /** Ballots whose outcome is not known yet. */
  doubts: Services['votes']['doubts'];
  outbox: Outbox;
  log: EventLog;
  store: SharePointLists;
  logger: Logger;
}

/** Whoever stops the process waits ten seconds; these add up to less. */
const ANSWERING_MS = 2_500;
const WRITING_MS = 5_500;

/**
 * Takes no new requests, lets those under way be answered and what is to be written be written, each for a while, and says what was left: what
 * people rely on was written before they were answered, so it is lines of the log, and cards that are drawn again at the next start.
 */
export async function stopInOrder({ server, jobs, doubts, outbox, log, store, logger }: Parts): Promise<void> {
  const answered = new Promise<void>((resolve) => server.close(() => resolve()));
  server.server.closeIdleConnections();
  const stopped = Promise.all([jobs.stop(), within(ANSWERING_MS, answered, () => undefined)]);
  // Streams never end by themselves, and a request to a Graph that is silent may not either.
  const closing = setTimeout(() => server.server.closeAllConnections(), ANSWERING_MS);
  const written = stopped.then(async () => {
    doubts.stop();
    await doubts.idle();
    await Promise.all([outbox.idle(), log.idle()]);
  });
  await within(ANSWERING_MS + WRITING_MS, written, () => undefined);
  clearTimeout(closing);
  server.server.closeAllConnections();
  const lines = log.unwritten();
  if (lines.length > 0) logger.error({ lines }, 'the process ends with lines of the log that SharePoint never got');
  const cards = outbox.underWay();
  if (cards.length > 0) logger.warn({ cards }, 'the process ends with cards that the next start must draw');
  log.stop();
  store.stop();
}
