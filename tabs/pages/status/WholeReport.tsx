import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type StatusReport, statusReports } from '../../../shared/lists/statusReports';
import { statusRows } from '../../../shared/lists/statusRows';
import { mayWrite } from '../../../shared/rules/access';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { reportHeadTexts } from '../../../shared/text/reportHeadTexts';
import { useFetchAhead } from '../../fetchedCode';
import { useSub } from '../../location';
import { BrokenRowsLater } from '../../page/BrokenRowsLater';
import { type OpenedCode, openedCode } from '../../page/openedCode';
import { PageFrame } from '../../page/PageFrame';
import { PaperTheme } from '../../page/PaperTheme';
import { useOpenedRow } from '../../page/useOpenedRow';
import type { WriteRows } from '../../report/EditRow';
import { StatusReportBody } from '../../report/StatusReportBody';
import { REPORT_LISTS, REPORT_ROWS, useStatusReport } from '../../report/useStatusReport';
import { SectionLinks } from '../../SectionLinks';
import { Empty, Failure, Loading } from '../../States';
import { latestOf, useItems, useSession } from '../../session';
import { WithCodeLater } from '../../WithCodeLater';
import { ReportActions, ReportChoice, useLead } from './ReportHead';
import { ReportRowBeside } from './ReportRowBeside';
import { reportCode } from './reportCode';

const useStyles = makeStyles({
  page: { maxWidth: '1080px', width: '100%', paddingBottom: '24px' },
});

/** The report a link names, else the one that reaches furthest. */
function reportToShow(reports: readonly StatusReport[], sub: string | null): StatusReport | undefined {
  const latest = [...reports].sort((a, b) => b.sprintTo - a.sprintTo || b.createdAt.localeCompare(a.createdAt))[0];
  return reports.find((report) => report.key === sub) ?? latest;
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

interface ContentProps {
  view: StatusReportView;
  reports: readonly StatusReport[];
  /** Missing for those who only read. */
  write: WriteRows | undefined;
}

/** The report with what the registers propose over it, and what differs from the one before within it. */
function ReportContent({ view, reports, write }: ContentProps) {
  const styles = useStyles();
  const since = (
    <WithCodeLater code={reportCode}>
      {({ SincePrevious }) => <SincePrevious view={view} reports={reports} />}
    </WithCodeLater>
  );
  return (
    <div className={styles.page}>
      {write && <WithCodeLater code={reportCode}>{({ Proposals }) => <Proposals view={view} />}</WithCodeLater>}
      <StatusReportBody view={view} write={write} since={since} />
    </div>
  );
}

/** The row of the report that is being written beside it. */
function useRowPanel(
  view: StatusReportView | undefined,
  { mayEdit, show }: { mayEdit: boolean; show: (key: string) => void },
) {
  const opened = useOpenedRow(REPORT_ROWS);
  useFetchAhead(openedCode, mayEdit && view !== undefined);
  const saved = (key: string) => {
    if (opened.row?.list === 'statusReports' && !opened.row.key) show(key);
    else opened.close();
  };
  const { row, close } = opened;
  const panel =
    row &&
    mayEdit &&
    ((code: OpenedCode) => <ReportRowBeside code={code} row={row} view={view} onSaved={saved} onClose={close} />);
  return { opened, panel };
}

/** The status report from the project leader to the steering group, on one page that can be printed. */
export function WholeReport() {
  const { me, t, language } = useSession();
  const { reports, shown, view, show, failure, retry, isReady } = useReport();
  const lead = useLead(view);
  const [publishing, setPublishing] = useState(false);
  const mayEdit = mayWrite(statusRows, me, {});
  const { opened, panel } = useRowPanel(view, { mayEdit, show });
  const addReport = mayWrite(statusReports, me) && (
    <Button icon={<AddRegular />} appearance={shown ? 'subtle' : 'primary'} onClick={() => opened.add('statusReports')}>
      {reportHeadTexts(language).addReport}
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
            <ReportActions
              view={view}
              onPublish={() => setPublishing(true)}
              onEditText={mayEdit ? () => opened.edit('statusReports', view.report.key) : undefined}
            />
          )
        }
        panel={panel}
      >
        <SectionLinks page="status" current="report" beside={shown && addReport}>
          <ReportChoice reports={reports.items} shown={shown?.key ?? ''} onChoose={show} />
          {failure && <Failure error={failure} onRetry={retry} />}
          {!failure && !isReady && (shown || reports.isPending) && <Loading />}
          {!failure && !shown && !reports.isPending && (
            <Empty text={reportHeadTexts(language).empty} action={addReport} />
          )}
          {view && isReady && (
            <ReportContent
              view={view}
              reports={reports.items}
              write={mayEdit ? { edit: opened.edit, add: opened.add } : undefined}
            />
          )}
          {!failure && (isReady || !shown) && <BrokenRowsLater names={REPORT_LISTS} />}
          {view && (
            <WithCodeLater code={reportCode}>
              {({ PublishDialog }) => (
                <PublishDialog view={view} open={publishing} onClose={() => setPublishing(false)} />
              )}
            </WithCodeLater>
          )}
        </SectionLinks>
      </PageFrame>
    </PaperTheme>
  );
}
