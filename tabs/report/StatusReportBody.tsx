import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { useSession } from '../session';
import { WithCodeLater } from '../WithCodeLater';
import { besideCode } from './besideCode';
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
  /** What differs from the report before. */
  since?: ReactNode;
}

/** A status report as one page that can be read from the top: areas, results, what comes, money, participation. */
export function StatusReportBody({ view, write, since }: BodyProps) {
  const { t } = useSession();
  const styles = useStyles();
  const { participation: taking, communication } = view;
  if (view.shows === 'nothing') return <Body1 as="p">{t.status.notPublished}</Body1>;
  return (
    <div className={styles.report}>
      <ReportAreas view={view} write={write} />
      {since}
      <ReportMilestones view={view} write={write} />
      {view.schedule && (
        <ReportSection title={t.status.timeline}>
          <WithCodeLater code={besideCode}>{({ Timeline }) => <Timeline view={view} write={write} />}</WithCodeLater>
        </ReportSection>
      )}
      <ReportSection title={t.status.finance}>
        <ReportMoney view={view} write={write} />
        <WithCodeLater code={besideCode}>
          {({ Reallocations }) => <Reallocations moved={view.reallocations} write={write} />}
        </WithCodeLater>
      </ReportSection>
      {taking && (
        <ReportSection title={t.status.participation}>
          <ParticipationMeter shown={taking} />
          <WithCodeLater code={besideCode}>
            {({ Attendance }) => <Attendance taking={taking} meetings={view.attendance} />}
          </WithCodeLater>
        </ReportSection>
      )}
      {communication && (
        <ReportSection title={t.status.communication}>
          <WithCodeLater code={besideCode}>
            {({ Communication }) => <Communication shown={communication} write={write} />}
          </WithCodeLater>
        </ReportSection>
      )}
    </div>
  );
}
