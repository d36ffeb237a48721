import { Body1, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { StatusReport } from '../../../shared/lists/statusReports';
import { reportBefore } from '../../../shared/rules/reportOrder';
import { snapshotOf } from '../../../shared/rules/reportSnapshot';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { formatInstant } from '../../../shared/text/format';
import { useReportTexts } from '../../report/useReportTexts';
import { useSession } from '../../session';
import { usePersonName } from '../../usePersonName';
import { changesBetween } from './changesSince';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '70ch' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  who: { color: tokens.colorNeutralForeground2 },
});

/** What the report says differently from the one before it, and who published that and when. */
export function SincePrevious({ view, reports }: { view: StatusReportView; reports: readonly StatusReport[] }) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const nameOf = usePersonName();
  const id = useId();
  const published = reports.filter((one) => one.snapshot !== null);
  const previous = reportBefore(published, view.report);
  if (!previous?.snapshot) return null;
  const { title, publishedAt, publishedBy, snapshot } = previous;
  const changes = changesBetween(snapshot, snapshotOf(view), language);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {words.previous(title)}
      </Subtitle1>
      {publishedAt && (
        <Caption1 className={styles.who}>
          {words.previousWho(
            formatInstant(publishedAt, language),
            (publishedBy && nameOf(publishedBy)) || words.notSaid,
          )}
        </Caption1>
      )}
      {changes.length === 0 && <Body1>{words.noDifference}</Body1>}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
