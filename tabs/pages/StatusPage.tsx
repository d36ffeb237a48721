import { Button, Field, makeStyles, Select, useRestoreFocusTarget } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { StatusReport } from '../../shared/lists/statusReports';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { formatInstant } from '../../shared/text/format';
import { BrokenRowsOf } from '../list/BrokenRows';
import { PageFrame } from '../list/PageFrame';
import { Empty, Failure, Loading } from '../list/States';
import { useSub } from '../location';
import { useItems, useSession } from '../session';
import { PaperTheme } from './status/PaperTheme';
import { PublishDialog } from './status/PublishDialog';
import { ReportTextPanel, RowPanel } from './status/RowPanel';
import { StatusReportBody } from './status/StatusReportBody';
import { REPORT_LISTS, useStatusReport } from './status/useStatusReport';

const useStyles = makeStyles({
  page: { maxWidth: '1080px', width: '100%' },
  screenOnly: { '@media print': { display: 'none' } },
  choice: { maxWidth: '320px', '@media print': { display: 'none' } },
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
  const since = view.changedSincePublished ? t.status.changedSince : t.status.unchangedSince;
  return `${sprints} · ${published} ${since}`;
}

interface ActionsProps {
  view: StatusReportView;
  onPublish: () => void;
  /** Opens the running text for changing; missing for those who only read. */
  onEditText: (() => void) | undefined;
}

function Actions({ view, onPublish, onEditText }: ActionsProps) {
  const restoreFocus = useRestoreFocusTarget();
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
        <Button {...restoreFocus} appearance="primary" className={styles.screenOnly} onClick={onPublish}>
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
      <Select value={shown} onChange={(_, { value }) => onChoose(value)}>
        {reports.map((report) => (
          <option key={report.key} value={report.key}>
            {`${report.title}, ${t.status.sprints(report.sprintFrom, report.sprintTo).toLowerCase()}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The status report from the project leader to the steering group, on one page that can be printed. */
export default function StatusPage() {
  const { me, t } = useSession();
  const styles = useStyles();
  const [sub, setSub] = useSub();
  const reports = useItems('statusReports');
  const municipalities = useItems('municipalities');
  const shown = reportToShow(reports.items, sub);
  const { view, error, refetch } = useStatusReport(shown?.key);
  const lead = useLead(view);
  const [publishing, setPublishing] = useState(false);
  // Key of what is being changed: a row, or the report itself.
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  const row = view?.rows.find((one) => one.key === editing);
  const failed = [reports, municipalities].find((one) => one.error);
  const failure = failed?.error ?? error;
  // Without the municipalities the report would say that none takes part.
  const isReady = view !== undefined && municipalities.syncedAt !== null;
  const mayEdit = me.permissions.includes('publishStatus');
  return (
    <PaperTheme>
      <PageFrame
        title={t.status.pageTitle}
        lead={lead}
        syncedAt={reports.syncedAt}
        actions={
          view && (
            <Actions
              view={view}
              onPublish={() => setPublishing(true)}
              onEditText={mayEdit ? () => setEditing(view.report.key) : undefined}
            />
          )
        }
        panel={
          row ? (
            <RowPanel row={row} onClose={close} />
          ) : (
            view && editing === view.report.key && <ReportTextPanel report={view.report} onClose={close} />
          )
        }
      >
        <ReportChoice reports={reports.items} shown={shown?.key ?? ''} onChoose={setSub} />
        {failure && <Failure error={failure} onRetry={failed?.refetch ?? refetch} />}
        {!failure && !isReady && (shown || reports.isPending) && <Loading />}
        {!failure && !shown && !reports.isPending && <Empty text={t.status.empty} />}
        {isReady && (
          <div className={styles.page}>
            <StatusReportBody
              view={view}
              municipalities={municipalities.items}
              onEditRow={mayEdit ? (one) => setEditing(one.key) : undefined}
            />
          </div>
        )}
        {!failure && (isReady || !shown) && <BrokenRowsOf names={[...REPORT_LISTS, 'municipalities']} />}
        {view && <PublishDialog view={view} open={publishing} onClose={() => setPublishing(false)} />}
      </PageFrame>
    </PaperTheme>
  );
}
