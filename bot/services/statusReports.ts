import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { Actor } from '../access/actor';
import type { Dependencies } from './dependencies';
import { createFillReport } from './fillReport';
import { readPublishedReport, readStatusReport } from './readStatusReport';

/** Use cases of the status report; it is published by the verb of its states. Errors: notFound, unreadable. */
export function createStatusReports(dependencies: Dependencies) {
  const { store, clock } = dependencies;
  const fill = createFillReport(dependencies);
  return {
    /** As the person sees it: the draft, or what was published. */
    view: (actor: Actor, key: string): StatusReportView => readStatusReport(store, actor, key),
    /** Filled from the registers, as whoever writes it then sees it. */
    async fill(actor: Actor, key: string): Promise<StatusReportView> {
      await fill(actor, key);
      return readStatusReport(store, actor, key);
    },
    /** As it would be if the person published it now. */
    asPublished(actor: Actor, key: string): StatusReportView {
      const view = readStatusReport(store, actor, key);
      const publishedAt = clock().toISOString();
      return { ...view, report: { ...view.report, publishedAt, publishedBy: actor.key } };
    },
    /** As everybody sees it, in a channel too. */
    published: (key: string): StatusReportView => readPublishedReport(store, key),
  };
}
