import type { ListName } from '../../../shared/lists';
import { statusRows } from '../../../shared/lists/statusRows';
import { nextPosition } from '../../../shared/rules/nextPosition';
import { nextSprints } from '../../../shared/rules/reportOrder';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { reportHeadTexts } from '../../../shared/text/reportHeadTexts';
import type { Typed } from '../../form/draftStore';
import type { OpenedCode } from '../../page/openedCode';
import type { OpenedRow } from '../../page/useOpenedRow';
import { useSession } from '../../session';

/** Values that a new row of the report starts from; it comes last. */
function startOf({ list, kind }: OpenedRow, view: StatusReportView | undefined): Typed {
  const report = view?.report.key ?? null;
  if (list === 'statusReports') return view ? nextSprints(view.report) : {};
  if (!view) return {};
  if (list === 'statusRows') return { report, light: 'green', position: nextPosition(view.rows) };
  if (list === 'milestones')
    return { report, kind, position: nextPosition(view.milestones.filter((one) => one.kind === kind)) };
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
