import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import type { StatusReport } from '../../../shared/lists/statusReports';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { formatInstant } from '../../../shared/text/format';
import { reportHeadTexts } from '../../../shared/text/reportHeadTexts';
import { useItems, useSession } from '../../session';

const useStyles = makeStyles({
  screenOnly: { '@media print': { display: 'none' } },
  choice: { maxWidth: '320px', '@media print': { display: 'none' } },
  chosen: { minWidth: 0, width: '100%' },
});

/** The line under the title: which sprints, and who published it when. */
export function useLead(view: StatusReportView | undefined): string | undefined {
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
  const since = view.changedSincePublished
    ? reportHeadTexts(language).draftSince
    : reportHeadTexts(language).unchangedSince;
  return `${sprints} · ${published} ${since}`;
}

interface ActionsProps {
  view: StatusReportView;
  onPublish: () => void;
  /** Opens the running text for changing; missing for those who only read. */
  onEditText: (() => void) | undefined;
}

/** What is done with the whole report. */
export function ReportActions({ view, onPublish, onEditText }: ActionsProps) {
  const { me, t, language } = useSession();
  const styles = useStyles();
  return (
    <>
      {onEditText && (
        <Button icon={<EditRegular />} className={styles.screenOnly} onClick={onEditText}>
          {reportHeadTexts(language).editText}
        </Button>
      )}
      <Button icon={<PrintRegular />} className={styles.screenOnly} onClick={() => window.print()}>
        {reportHeadTexts(language).print}
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

/** Which of several reports is shown. */
export function ReportChoice({ reports, shown, onChoose }: ChoiceProps) {
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
