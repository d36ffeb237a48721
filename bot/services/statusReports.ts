import { AppError } from '../../shared/AppError';
import { type StatusReportView, snapshotOf, statusReportView } from '../../shared/rules/statusReportView';
import type { Actor } from '../access/actor';
import type { ItemOf, ListStore } from '../ports';
import type { Dependencies } from './dependencies';
import { requireItem, requirePermission } from './guards';

/** A report with its rows, figures and risks, as the registers stand now. */
function readStatusReport(store: ListStore, key: string): StatusReportView {
  return statusReportView(requireItem(store, 'statusReports', key), {
    rows: store.all('statusRows'),
    milestones: store.all('milestones'),
    budgetLines: store.all('budgetLines'),
    risks: store.all('risks'),
  });
}

/** Use cases of the status report. Errors: forbidden, notFound, conflict, chatNotInstalled. */
export function createStatusReports({ store, log, chat, clock }: Dependencies) {
  /** Publishing means telling the channel; without one the person must know before, not wonder after. */
  function requireChannel(): void {
    const channel = store.all('conversations').some(({ kind, reference }) => kind === 'channel' && reference !== null);
    if (!channel) throw new AppError('chatNotInstalled');
  }

  return {
    view: (key: string): StatusReportView => readStatusReport(store, key),

    /** Freezes what the report says now and lets the bot post its card, or update the one that is there. */
    async publish(actor: Actor, key: string): Promise<ItemOf<'statusReports'>> {
      requirePermission(actor, 'publishStatus');
      const view = readStatusReport(store, key);
      requireChannel();
      const edition = (view.report.edition ?? 0) + 1;
      const published = await store.update(
        'statusReports',
        {
          state: 'published',
          publishedAt: clock().toISOString(),
          publishedBy: actor.key,
          edition,
          snapshot: snapshotOf(view),
        },
        { key, eTag: view.report.eTag, by: actor.key },
      );
      log.record({ actor, action: 'published', list: 'statusReports', subject: key, detail: { edition } });
      chat.subjectChanged('statusReport', key);
      return published;
    },
  };
}
