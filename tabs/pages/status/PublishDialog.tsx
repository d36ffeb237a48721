import { Body1, Button, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { formatNames } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { OpenedDialog } from '../../page/OpenedDialog';
import { useReportTexts } from '../../report/useReportTexts';
import { REPORT_LISTS } from '../../report/useStatusReport';
import { Failure, Loading } from '../../States';
import { useSession } from '../../session';
import { useAsked } from '../../useAsked';
import { useMutate } from '../../useMutate';
import { CardPreview } from './CardPreview';
import { changesSince } from './changesSince';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '24px',
    marginTop: '4px',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
});

function Changes({ view }: { view: StatusReportView }) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  if (!view.report.snapshot) return <Body1>{words.firstTime}</Body1>;
  const changes = changesSince(view, language);
  if (changes.length === 0) return <Body1>{words.noChangesSince}</Body1>;
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

function Preview({ report }: { report: string }) {
  const { api } = useSession();
  const { data, error, refetch } = useAsked({
    queryKey: ['status', report, 'card'],
    queryFn: async () => (await api.statusCard({ key: report })).card,
    meta: { lists: [...REPORT_LISTS, 'members'] },
  });
  if (error) return <Failure error={error} onRetry={refetch} />;
  return data === undefined ? <Loading rows={4} /> : <CardPreview card={data} />;
}

interface PublishDialogProps {
  open: boolean;
  view: StatusReportView;
  onClose: () => void;
}

/** Asks before the report is shown to everybody, with the card as it will look beside what has changed. */
export function PublishDialog({ view, open, onClose }: PublishDialogProps) {
  const { api, t, language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const { report } = view;
  const publish = useMutate(
    () => api.move('statusReports', report, 'publish'),
    () => words.published,
  );
  const lines = view.budgetLines.filter(({ key }) => view.toExplain.includes(key)).map(({ title }) => title);
  const again = report.publishedAt !== null;
  const run = async () => {
    if (await publish.run()) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t.common.cancel}</Button>
      {lines.length === 0 && (
        <Button appearance="primary" disabledFocusable={publish.busy} onClick={run}>
          {again ? t.status.publishAgain : t.status.publish}
        </Button>
      )}
    </>
  );
  return (
    <OpenedDialog wide open={open} title={words.publishTitle} actions={actions} onClose={onClose}>
      {lines.length > 0 && (
        <Bar intent="warning">{t.errors.unexplainedVariance({ lines: formatNames(lines, language) })}</Bar>
      )}
      <Body1>{again ? words.publishAgainLead : words.publishLead}</Body1>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.cardPreview}
          </Subtitle2>
          <Preview report={report.key} />
        </div>
        <div className={styles.column}>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.changesSince}
          </Subtitle2>
          <Changes view={view} />
        </div>
      </div>
      {publish.error && <Failure error={publish.error} />}
    </OpenedDialog>
  );
}
