import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import { participatingOn } from '../../shared/rules/mandates';
import {
  publishedReportView,
  type StatusReportView,
  statusReportView,
  unpublishedReportView,
} from '../../shared/rules/statusReportView';
import { isPublished } from '../../shared/states/report';
import { dayOf } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';
import { requireItem } from './guards';
import { rulesFor } from './sitting';

/** A report with its rows, figures and risks, as the registers stand now: the draft. Throws `notFound`. */
export function readDraftReport(store: ListStore, key: string, now = new Date()): StatusReportView {
  const day = dayOf(now.toISOString());
  return statusReportView(requireItem(store, 'statusReports', key), {
    rows: store.all('statusRows'),
    milestones: store.all('milestones'),
    budgetLines: store.all('budgetLines'),
    risks: store.all('risks'),
    participating: participatingOn(store.all('mandates'), day).flatMap(
      (one) => store.find('municipalities', one)?.name ?? [],
    ),
    required: rulesFor(store).municipalitiesRequired,
  });
}

/**
 * A report as everybody sees it: what was frozen when it was published, or that it has not been. Throws `notFound`, and
 * `unreadable` when what was frozen cannot be read: it is never put together again from today's registers.
 */
export function readPublishedReport(store: ListStore, key: string): StatusReportView {
  const report = requireItem(store, 'statusReports', key);
  if (!isPublished(report.state)) return unpublishedReportView(report);
  if (!report.snapshot) throw new AppError('unreadable', { values: { list: 'statusReports', key } });
  return publishedReportView(report, report.snapshot);
}

/** A report as this person sees it: the draft for whoever may edit it, what was published for everybody else. */
export const readStatusReport = (store: ListStore, actor: Actor, key: string): StatusReportView =>
  mayWrite(lists.statusReports, actor, {}) ? readDraftReport(store, key) : readPublishedReport(store, key);
