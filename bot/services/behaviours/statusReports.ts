import { AppError } from '../../../shared/AppError';
import { snapshotOf } from '../../../shared/rules/reportSnapshot';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import type { ListStore } from '../../ports';
import { cardPlaces } from '../cardPlaces';
import { readDraftReport } from '../readStatusReport';
import type { Behaviour } from './Behaviour';
import { reportLock } from './ofMeeting';

/** Publishing means telling the channel; without one the person must know before, not wonder after. */
function requireChannel(store: ListStore): void {
  if (cardPlaces(store).length === 0) throw new AppError('chatNotInstalled');
}

/** What differs by more than the project's limits is explained before anybody reads it. */
function requireExplained({ budgetLines, toExplain }: StatusReportView): void {
  const lines = budgetLines.filter(({ key }) => toExplain.includes(key)).map(({ title }) => title);
  if (lines.length > 0) throw new AppError('unexplainedVariance', { values: { lines: lines.join(', ') } });
}

/** What a report says when it is published is frozen, and its card posted, or the one that is there updated. */
export const statusReports: Behaviour<'statusReports'> = {
  lockedBy: ({ key }, store, doing) => reportLock(store, key, doing),
  moves: {
    publish(report, { store, actor, now }) {
      requireChannel(store);
      const draft = readDraftReport(store, report.key);
      requireExplained(draft);
      return {
        publishedAt: now,
        publishedBy: actor.key,
        edition: (report.edition ?? 0) + 1,
        snapshot: snapshotOf(draft),
      };
    },
  },
  changed: ({ key }, { chat, verb }) => {
    if (verb === 'publish') chat.subjectChanged('statusReport', key);
  },
};
