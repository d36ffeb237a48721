import { Body1, Caption1, Field, makeStyles, Select, Subtitle1, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { StatusReport } from '../../../shared/lists/statusReports';
import { reportsBefore } from '../../../shared/rules/reportOrder';
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
  choice: { maxWidth: '320px', '@media print': { display: 'none' } },
  who: { color: tokens.colorNeutralForeground2 },
});

/** What the report says differently from the one before it, or another earlier one, and who published that and when. */
export function SincePrevious({ view, reports }: { view: StatusReportView; reports: readonly StatusReport[] }) {
  const { language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const nameOf = usePersonName();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const published = reports.filter((one) => one.snapshot !== null);
  const earlier = reportsBefore(published, view.report);
  const previous = earlier.find(({ key }) => key === chosen) ?? earlier[0];
  if (!previous?.snapshot) return null;
  const { title, publishedAt, publishedBy, snapshot } = previous;
  const changes = changesBetween(snapshot, snapshotOf(view), language);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {words.previous(title)}
      </Subtitle1>
      {earlier.length > 1 && (
        <Field label={words.compareWith} className={styles.choice}>
          <Select value={previous.key} onChange={(_, data) => setChosen(data.value)}>
            {earlier.map((one) => (
              <option key={one.key} value={one.key}>
                {one.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
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
