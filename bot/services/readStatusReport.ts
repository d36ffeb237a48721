import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import { attendanceAt } from '../../shared/rules/attendanceAt';
import { registersOf } from '../../shared/rules/bodyOf';
import { communicationShare } from '../../shared/rules/communicationShare';
import { participatingOn } from '../../shared/rules/mandates';
import {
  publishedReportView,
  type StatusReportView,
  statusReportView,
  unpublishedReportView,
} from '../../shared/rules/statusReportView';
import { vacantKeyRoles } from '../../shared/rules/vacantRoles';
import { varianceLimits } from '../../shared/rules/variance';
import { isEnded } from '../../shared/states/meeting';
import { isPublished } from '../../shared/states/report';
import { dayOf, swedishOrder } from '../../shared/text/format';
import type { Actor } from '../access/actor';
import type { ListStore } from '../ports';
import { requireItem } from './guards';
import { bodyFor } from './sitting';

/** What a report tells of the project's other records. */
function besideReport(store: ListStore) {
  const { done, cancelled, total } = communicationShare(store.all('communications'));
  const lineOf = (key: string): string => store.find('budgetLines', key)?.title ?? '';
  return {
    attendance: attendanceAt({
      // Of one that goes on nobody knows yet who comes.
      meetings: store.all('meetings').filter(({ state }) => isEnded(state)),
      attendance: store.all('attendance'),
      mandates: store.all('mandates'),
      memberships: store.all('memberships'),
      projects: store.all('projects'),
    }),
    communication: { done, cancelled, total },
    schedule: store
      .all('scheduleChanges')
      .toSorted((a, b) => a.newDate.localeCompare(b.newDate))
      .map(({ title, oldDate, newDate, yearInferred, reason, state }) => ({
        title,
        oldDate,
        newDate,
        yearInferred: yearInferred === true,
        reason,
        state,
      })),
    reallocations: store
      .all('reallocations')
      .toSorted((a, b) => swedishOrder.compare(a.title, b.title))
      .map(({ title, fromLine, toLine, amountSek, state }) => ({
        title,
        from: lineOf(fromLine),
        to: lineOf(toLine),
        amountSek,
        state,
      })),
  };
}

/** A report with its rows, figures and risks, as the registers stand now: the draft. Throws `notFound`. */
export function readDraftReport(store: ListStore, key: string, now = new Date()): StatusReportView {
  const day = dayOf(now.toISOString());
  // A report is of the site's first project: its limits, its municipalities.
  const home = bodyFor(store);
  const { mandates } = registersOf(home, { mandates: store.all('mandates'), memberships: [] });
  return statusReportView(requireItem(store, 'statusReports', key), {
    ...besideReport(store),
    rows: store.all('statusRows'),
    milestones: store.all('milestones'),
    budgetLines: store.all('budgetLines'),
    figures: store.all('reportFigures'),
    limits: varianceLimits(home.project),
    vacant: vacantKeyRoles(store.all('keyRoles'), store.all('memberships'), day).map(({ title }) => title),
    risks: store.all('risks'),
    actionPoints: store.all('actionPoints'),
    nameOf: (member) => store.find('members', member)?.name,
    decisionOf: (decision) => store.find('decisions', decision)?.title,
    participating: participatingOn(mandates, day).flatMap((one) => store.find('municipalities', one)?.name ?? []),
    required: home.rules.municipalitiesRequired,
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
