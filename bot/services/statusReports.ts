import type { StatusReportView } from '../../shared/rules/statusReportView';
import type { Dependencies } from './dependencies';
import { readStatusReport } from './readStatusReport';

/** Use cases of the status report; it is published by the verb of its states. Errors: notFound. */
export function createStatusReports({ store }: Dependencies) {
  return { view: (key: string): StatusReportView => readStatusReport(store, key) };
}
