import { Body1, Button, Link, makeStyles, Subtitle2 } from '@fluentui/react-components';
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
  // On the toast's ground, which is the other way round.
  toCard: { color: 'inherit', textDecorationLine: 'underline', ':hover': { color: 'inherit' } },
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

/** The card as it would be posted now, and where; asked for when it is about to be looked at. */
function useCard(report: string, enabled: boolean) {
  const { api } = useSession();
  return useAsked({
    queryKey: ['status', report, 'card'],
    queryFn: () => api.statusCard({ key: report }),
    meta: { lists: [...REPORT_LISTS, 'members'] },
    enabled,
  });
}

function Preview({ asked: { data, error, refetch } }: { asked: ReturnType<typeof useCard> }) {
  if (error) return <Failure error={error} onRetry={refetch} />;
  return data === undefined ? <Loading rows={4} /> : <CardPreview card={data.card} />;
}

/** That it is published, with the way to the card. */
function Published({ at }: { at: string | null }) {
  const { host } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  return (
    <>
      {words.published}{' '}
      {at && (
        <Link as="button" inline className={styles.toCard} onClick={() => void host.openLink(at)}>
          {words.showCard}
        </Link>
      )}
    </>
  );
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
  const asked = useCard(report.key, open);
  const publish = useMutate(
    () => api.move('statusReports', report, 'publish'),
    () => <Published at={asked.data?.at ?? null} />,
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
        <Button
          appearance={again && !view.changedSincePublished ? 'secondary' : 'primary'}
          disabledFocusable={publish.busy}
          onClick={run}
        >
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
          <Preview asked={asked} />
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
