import { AppError } from '../../shared/AppError';
import { type FinalReport, finalReports as list } from '../../shared/lists/finalReports';
import type { MinutesDocument } from '../../shared/minutes/Block';
import { finalReportDocument } from '../../shared/minutes/finalReportDocument';
import { mayWrite, readingOf } from '../../shared/rules/access';
import { missingFor, readable } from '../../shared/rules/askedFields';
import { finalReportProposal } from '../../shared/rules/finalReportProposal';
import { latestReport } from '../../shared/rules/reportOrder';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { isFinal } from '../../shared/states/finalReport';
import { isPublished } from '../../shared/states/report';
import type { Actor } from '../access/actor';
import { DOCX_TYPE, writeDocx } from '../documents/docx/writeDocx';
import type { ListStore } from '../ports';
import { acceptedChanges } from './accepted';
import type { Dependencies } from './dependencies';
import { requireItem } from './guards';
import { readDraftReport, readPublishedReport } from './readStatusReport';
import { bodyFor } from './sitting';

/** Where final reports lie in the document library. */
const FOLDER = 'Slutrapport';

/** The report that reaches furthest, as it was published if it has been. */
function latestView(store: ListStore): StatusReportView | undefined {
  const latest = latestReport(store.all('statusReports'));
  if (!latest) return undefined;
  return isPublished(latest.state) ? readPublishedReport(store, latest.key) : readDraftReport(store, latest.key);
}

/** One that may still be written, by whoever may. */
function requireDraft(store: ListStore, actor: Actor, key: string): FinalReport {
  if (!mayWrite(list, actor, {})) throw new AppError('forbidden');
  const report = requireItem(store, 'finalReports', key);
  if (isFinal(report.state)) throw new AppError('wrongState', { values: { list: list.name, state: report.state } });
  return report;
}

/** What is frozen: the report's own words, and the lines of the latest status report. */
const documentOf = (store: ListStore, report: FinalReport, { at, by }: { at: string; by: string }): MinutesDocument =>
  finalReportDocument({
    report,
    project: bodyFor(store).project?.title ?? '',
    at,
    by: store.find('members', by)?.name ?? '',
    lines: latestView(store)?.budgetLines ?? [],
  });

/** The final report: filled from the registers, and frozen as a file in the document library. Errors: forbidden, notFound, wrongState, invalid with what is missing, conflict. */
export function createFinalReports({ store, files, log, clock }: Dependencies) {
  return {
    /** Writes what the registers know where nothing has been written; what somebody has written stands. */
    async fill(actor: Actor, key: string): Promise<FinalReport> {
      const report = requireDraft(store, actor, key);
      const proposal = finalReportProposal({
        goals: store.all('goals'),
        deliverables: store.all('deliverables').toSorted((a, b) => a.position - b.position),
        fundRequests: store.all('fundRequests'),
        report: latestView(store),
      });
      const changes = Object.fromEntries(
        Object.entries(proposal).filter(([name, text]) => text !== null && !Reflect.get(report, name)),
      );
      if (Object.keys(changes).length === 0) return report;
      const to = { key, eTag: report.eTag, by: actor.key };
      const filled = await store.update('finalReports', acceptedChanges('finalReports', changes), to);
      log.record({
        actor,
        action: 'filled',
        list: 'finalReports',
        subject: key,
        detail: { fields: Object.keys(changes) },
      });
      return filled;
    },

    /** Writes it as a file, and then says so in its row: cut off between the two, the same step writes the file again. */
    async freeze(actor: Actor, key: string): Promise<FinalReport> {
      const report = requireDraft(store, actor, key);
      const problems = missingFor(list, 'frozen', { values: readable(list, { ...report }), parts: {} });
      if (problems.length > 0) throw new AppError('invalid', { problems });
      const at = clock().toISOString();
      const bytes = writeDocx(documentOf(store, report, { at, by: actor.key }));
      const name = `slutrapport-${report.version}.docx`;
      const path = `${FOLDER}/${name}`;
      const { webUrl, sha256: hash } = await files.put(path, bytes, { type: DOCX_TYPE, whenTaken: 'replace' });
      const file = { name, path, webUrl, hash, size: bytes.length };
      const changes = { state: 'frozen', frozenAt: at, frozenBy: actor.key, file } as const;
      const frozen = await store.update('finalReports', changes, { key, eTag: report.eTag, by: actor.key });
      log.record({ actor, action: 'frozen', list: 'finalReports', subject: key, detail: { name, hash } });
      return frozen;
    },

    /** The frozen file, for whoever reads the report. */
    async file(actor: Actor, key: string): Promise<{ name: string; type: string; bytes: Uint8Array }> {
      const report = requireItem(store, 'finalReports', key);
      if (!readingOf(list, actor)?.sees(report) || !report.file)
        throw new AppError('notFound', { values: { list: list.name, key } });
      return { name: report.file.name, type: DOCX_TYPE, bytes: await files.read(report.file.path) };
    },
  };
}
