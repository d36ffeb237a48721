import { Body1, makeStyles } from '@fluentui/react-components';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { useSession } from '../session';
import type { WriteRows } from './EditRow';
import { ParticipationMeter } from './ParticipationMeter';
import { ReportAreas, ReportMilestones, ReportMoney, ReportSection } from './ReportParts';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: '32px',
    containerType: 'inline-size',
    '@media print': { gap: '16px' },
  },
});

interface BodyProps {
  view: StatusReportView;
  /** Missing for those who only read. */
  write?: WriteRows | undefined;
}

/** A status report as one page that can be read from the top: areas, results, what comes, money, participation. */
export function StatusReportBody({ view, write }: BodyProps) {
  const { t } = useSession();
  const styles = useStyles();
  if (view.shows === 'nothing') return <Body1 as="p">{t.status.notPublished}</Body1>;
  return (
    <div className={styles.report}>
      <ReportAreas view={view} write={write} />
      <ReportMilestones view={view} write={write} />
      <ReportSection title={t.status.finance}>
        <ReportMoney view={view} write={write} />
      </ReportSection>
      {view.participation && (
        <ReportSection title={t.status.participation}>
          <ParticipationMeter shown={view.participation} />
        </ReportSection>
      )}
    </div>
  );
}
