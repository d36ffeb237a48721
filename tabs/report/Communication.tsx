import { Body1, makeStyles, ProgressBar } from '@fluentui/react-components';
import { wholePercent } from '../../shared/rules/communicationShare';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { TabLink } from '../TabLink';
import type { WriteRows } from './EditRow';
import { useReportTexts } from './useReportTexts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '420px' },
});

interface CommunicationProps {
  shown: NonNullable<StatusReportView['communication']>;
  write: WriteRows | undefined;
}

/** How much of what was to be told has been told, and how much was dropped. */
export function Communication({ shown: { done, cancelled, total }, write }: CommunicationProps) {
  const words = useReportTexts();
  const styles = useStyles();
  const says =
    total > 0 ? words.communicationShare(done, total, wholePercent(done, total) ?? 0) : words.noCommunication;
  return (
    <div className={styles.parts}>
      <Body1>{says}</Body1>
      {total > 0 && <ProgressBar value={done} max={total} thickness="large" aria-label={says} />}
      {cancelled > 0 && <Body1>{words.cancelledShare(cancelled, wholePercent(cancelled, total) ?? 0)}</Body1>}
      {write && <TabLink place={{ page: 'communications' }}>{words.allCommunications}</TabLink>}
    </div>
  );
}
