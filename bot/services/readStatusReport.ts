import { type StatusReportView, statusReportView } from '../../shared/rules/statusReportView';
import type { ListStore } from '../ports';
import { requireItem } from './guards';

/** A report with its rows, figures and risks, as the registers stand now. Throws `notFound`. */
export function readStatusReport(store: ListStore, key: string): StatusReportView {
  return statusReportView(requireItem(store, 'statusReports', key), {
    rows: store.all('statusRows'),
    milestones: store.all('milestones'),
    budgetLines: store.all('budgetLines'),
    risks: store.all('risks'),
  });
}
