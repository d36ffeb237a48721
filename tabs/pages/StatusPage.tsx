import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { AddRegular, EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ListName } from '../../shared/lists';
import { type StatusReport, statusReports } from '../../shared/lists/statusReports';
import { statusRows } from '../../shared/lists/statusRows';
import { mayWrite } from '../../shared/rules/access';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatInstant } from '../../shared/text/format';
import { useFetchAhead } from '../fetchedCode';
import type { Typed } from '../form/draftStore';
import { useSub } from '../location';
import { BrokenRowsLater } from '../page/BrokenRowsLater';
import { type OpenedCode, openedCode } from '../page/openedCode';
import { PageFrame } from '../page/PageFrame';
import { PaperTheme } from '../page/PaperTheme';
import { type OpenedRow, useOpenedRow } from '../page/useOpenedRow';
import { StatusReportBody } from '../report/StatusReportBody';
import { REPORT_LISTS, REPORT_ROWS, useStatusReport } from '../report/useStatusReport';
import { Empty, Failure, Loading } from '../States';
import { latestOf, useItems, useSession } from '../session';
import { PublishDialog } from './status/PublishDialog';

const useStyles = makeStyles({
  page: { maxWidth: '1080px', width: '100%', paddingBottom: '24px' },
  screenOnly: { '@media print': { display: 'none' } },
  choosing: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'flex-end',
    '@media print': { display: 'none' },
  },
  choice: { flex: '0 1 320px', minWidth: 0 },
  chosen: { minWidth: 0, width: '100%' },
});

/** The report a link names, else the one that reaches furthest. */
function reportToShow(reports: readonly StatusReport[], sub: string | null): StatusReport | undefined {
  const latest = [...reports].sort((a, b) => b.sprintTo - a.sprintTo || b.createdAt.localeCompare(a.createdAt))[0];
  return reports.find((report) => report.key === sub) ?? latest;
}

function useLead(view: StatusReportView | undefined): string | undefined {
  const { t, language } = useSession();
  const members = useItems('members');
  // Nobody is "not given" only because the register is still on its way.
  if (!view || members.isPending) return undefined;
  const { report } = view;
  const sprints = t.status.sprints(report.sprintFrom, report.sprintTo);
  if (!report.publishedAt) return `${sprints} · ${t.status.notPublished}`;
  const by = members.items.find((member) => member.key === report.publishedBy)?.name ?? t.common.notGiven;
  const published = t.status.publishedAt(formatInstant(report.publishedAt, language), by);
  if (view.shows === 'published') return `${sprints} · ${published}`;
  const since = view.changedSincePublished ? t.status.draftSince : t.status.unchangedSince;
  return `${sprints} · ${published} ${since}`;
}

interface ActionsProps {
  view: StatusReportView;
  onPublish: () => void;
  /** Opens the running text for changing; missing for those who only read. */
  onEditText: (() => void) | undefined;
}

function Actions({ view, onPublish, onEditText }: ActionsProps) {
  const { me, t } = useSession();
  const styles = useStyles();
  return (
    <>
      {onEditText && (
        <Button icon={<EditRegular />} className={styles.screenOnly} onClick={onEditText}>
          {t.status.editText}
        </Button>
      )}
      <Button icon={<PrintRegular />} className={styles.screenOnly} onClick={() => window.print()}>
        {t.status.print}
      </Button>
      {me.permissions.includes('publishStatus') && (
        <Button
          appearance={view.report.publishedAt && !view.changedSincePublished ? 'secondary' : 'primary'}
          className={styles.screenOnly}
          onClick={onPublish}
        >
          {view.report.publishedAt ? t.status.publishAgain : t.status.publish}
        </Button>
      )}
    </>
  );
}

interface ChoiceProps {
  reports: readonly StatusReport[];
  shown: string;
  onChoose: (key: string) => void;
}

function ReportChoice({ reports, shown, onChoose }: ChoiceProps) {
  const { t } = useSession();
  const styles = useStyles();
  if (reports.length < 2) return null;
  return (
    <Field label={t.status.report} className={styles.choice}>
      <Select
        className={styles.chosen}
        select={{ className: styles.chosen }}
        value={shown}
        onChange={(_, { value }) => onChoose(value)}
      >
        {reports.map((report) => (
          <option key={report.key} value={report.key}>
            {`${report.title}, ${t.status.sprints(report.sprintFrom, report.sprintTo).toLowerCase()}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const LAST = (rows: readonly { position: number }[]): number => Math.max(0, ...rows.map((one) => one.position)) + 1;

/** Values that a new row of the report starts from; it comes last. */
function startOf({ list, kind }: OpenedRow, view: StatusReportView | undefined): Typed {
  const report = view?.report.key ?? null;
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
function Beside({ code: { RowBeside }, row, view, onSaved, onClose }: BesideProps) {
  const { t, language, announce } = useSession();
  const area = view?.rows.find(({ key }) => key === row.key)?.area;
  const line = view?.budgetLines.find(({ key, figure }) => key === row.kind || figure === row.key);
  const figures = row.list === 'reportFigures' ? line?.title : undefined;
  const title = area ? statusRows.fields.area.options[area][language] : figures;
  const saved = (key: string) => {
    if (row.list !== 'statusReports' || row.key) announce(t.status.rowSaved);
    onSaved(key);
  };
  return (
    <RowBeside
      key={`${row.list}.${row.key ?? row.kind}`}
      row={row}
      title={row.list === 'statusReports' ? t.status.editIntro : title}
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

/** The report that the address names, with everything that it is read from. */
function useReport() {
  const [sub, setSub] = useSub();
  const reports = useItems('statusReports');
  const shown = reportToShow(reports.items, sub);
  const { view, error, refetch } = useStatusReport(shown?.key);
  return {
    reports,
    shown,
    view,
    show: setSub,
    failure: error ?? reports.error ?? null,
    retry: reports.error ? reports.refetch : refetch,
    isReady: view !== undefined,
  };
}

/** The status report from the project leader to the steering group, on one page that can be printed. */
export default function StatusPage() {
  const { me, t } = useSession();
  const styles = useStyles();
  const { reports, shown, view, show, failure, retry, isReady } = useReport();
  const lead = useLead(view);
  const [publishing, setPublishing] = useState(false);
  const opened = useOpenedRow(REPORT_ROWS);
  const mayEdit = mayWrite(statusRows, me, {});
  const saved = (key: string) => {
    if (opened.row?.list === 'statusReports' && !opened.row.key) show(key);
    else opened.close();
  };
  const { row, close } = opened;
  const panel =
    row &&
    mayEdit &&
    ((code: OpenedCode) => <Beside code={code} row={row} view={view} onSaved={saved} onClose={close} />);
  useFetchAhead(openedCode, mayEdit && isReady);
  const addReport = mayWrite(statusReports, me) && (
    <Button icon={<AddRegular />} className={styles.screenOnly} onClick={() => opened.add('statusReports')}>
      {t.status.addReport}
    </Button>
  );
  return (
    <PaperTheme>
      <PageFrame
        title={t.status.pageTitle}
        lead={lead}
        syncedAt={latestOf(reports.syncedAt, view?.report.changedAt)}
        actions={
          view && (
            <Actions
              view={view}
              onPublish={() => setPublishing(true)}
              onEditText={mayEdit ? () => opened.edit('statusReports', view.report.key) : undefined}
            />
          )
        }
        panel={panel}
      >
        <div className={styles.choosing}>
          <ReportChoice reports={reports.items} shown={shown?.key ?? ''} onChoose={show} />
          {shown && addReport}
        </div>
        {failure && <Failure error={failure} onRetry={retry} />}
        {!failure && !isReady && (shown || reports.isPending) && <Loading />}
        {!failure && !shown && !reports.isPending && <Empty text={t.status.empty} action={addReport} />}
        {view && isReady && (
          <div className={styles.page}>
            <StatusReportBody view={view} write={mayEdit ? { edit: opened.edit, add: opened.add } : undefined} />
          </div>
        )}
        {!failure && (isReady || !shown) && <BrokenRowsLater names={REPORT_LISTS} />}
        {view && <PublishDialog view={view} open={publishing} onClose={() => setPublishing(false)} />}
      </PageFrame>
    </PaperTheme>
  );
}
