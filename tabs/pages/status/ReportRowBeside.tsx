import type { ListName } from '../../../shared/lists';
import type { StatusReport } from '../../../shared/lists/statusReports';
import { statusRows } from '../../../shared/lists/statusRows';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { reportHeadTexts } from '../../../shared/text/reportHeadTexts';
import type { Typed } from '../../form/draftStore';
import type { OpenedCode } from '../../page/openedCode';
import type { OpenedRow } from '../../page/useOpenedRow';
import { useSession } from '../../session';

const LAST = (rows: readonly { position: number }[]): number => Math.max(0, ...rows.map((one) => one.position)) + 1;

/** The sprints that follow those of the report before, as many. */
function nextSprints(last: StatusReport | undefined): Typed {
  if (!last) return {};
  const sprintFrom = last.sprintTo + 1;
  const sprintTo = sprintFrom + last.sprintTo - last.sprintFrom;
  return { title: `Sprint ${sprintFrom}–${sprintTo}`, sprintFrom, sprintTo };
}

/** Values that a new row of the report starts from; it comes last. */
function startOf({ list, kind }: OpenedRow, view: StatusReportView | undefined): Typed {
  const report = view?.report.key ?? null;
  if (list === 'statusReports') return nextSprints(view?.report);
  if (!view) return {};
  if (list === 'statusRows') return { report, light: 'green', position: LAST(view.rows) };
  if (list === 'milestones')
    return { report, kind, position: LAST(view.milestones.filter((one) => one.kind === kind)) };
  if (list === 'reportFigures') {
    const line = view.budgetLines.find(({ key }) => key === kind);
    return { report, line: kind, outcomeSek: line?.outcomeSek ?? null, asOf: line?.asOf ?? null };
  }
  return list === 'budgetLines' ? { position: view.budgetLines.length + 1 } : {};
}

/** What is given by where a row stands in the report. */
const GIVEN: Partial<Record<ListName, readonly string[]>> = {
  statusRows: ['report'],
  milestones: ['report', 'kind'],
  reportFigures: ['report', 'line'],
};

/** The row of the report that is being written. */
export function ReportRowBeside({ code: { RowBeside }, row, view, onSaved, onClose }: BesideProps) {
  const { language, announce } = useSession();
  const area = view?.rows.find(({ key }) => key === row.key)?.area;
  const line = view?.budgetLines.find(({ key, figure }) => key === row.kind || figure === row.key);
  const figures = row.list === 'reportFigures' ? line?.title : undefined;
  const title = area ? statusRows.fields.area.options[area][language] : figures;
  const saved = (key: string) => {
    if (row.list !== 'statusReports' || row.key) announce(reportHeadTexts(language).rowSaved);
    onSaved(key);
  };
  return (
    <RowBeside
      key={`${row.list}.${row.key ?? row.kind}`}
      row={row}
      title={row.list === 'statusReports' ? reportHeadTexts(language).editIntro : title}
      start={startOf(row, view)}
      fixed={GIVEN[row.list] ?? []}
      onSaved={saved}
      onClose={onClose}
    />
  );
}

interface BesideProps {
  code: OpenedCode;
  row: OpenedRow;
  view: StatusReportView | undefined;
  /** Key of what was saved. */
  onSaved: (key: string) => void;
  onClose: () => void;
}
