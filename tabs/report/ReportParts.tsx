import { Body1, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { useSession } from '../session';
import { AreaRows } from './AreaRows';
import type { WriteRows } from './EditRow';
import { FinanceTable } from './FinanceTable';
import { Milestones } from './Milestones';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '@media print': { gap: '4px' } },
  heading: { margin: 0 },
  text: { maxWidth: '70ch', margin: 0, whiteSpace: 'pre-line' },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '32px',
    '@container (max-width: 640px)': { gridTemplateColumns: '1fr' },
  },
});

/** Where a part stands: a page of its own or under an item of a meeting. */
type HeadingLevel = 'h2' | 'h3';

interface SectionProps {
  title: string;
  level?: HeadingLevel | undefined;
  children: ReactNode;
}

/** A part of a report under its heading. */
export function ReportSection({ title, level = 'h2', children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as={level} id={id} className={styles.heading}>
        {title}
      </Subtitle1>
      {children}
    </section>
  );
}

interface PartProps {
  view: StatusReportView;
  level?: HeadingLevel;
  /** Missing for those who only read. */
  write?: WriteRows | undefined;
}

function Running({ text }: { text: string | null }) {
  const styles = useStyles();
  return text ? (
    <Body1 as="p" className={styles.text}>
      {text}
    </Body1>
  ) : null;
}

/** How the report begins, and the areas that are assessed. */
export function ReportAreas({ view, level, write }: PartProps) {
  const { t } = useSession();
  return (
    <>
      <Running text={view.report.intro} />
      <ReportSection title={t.status.areas} level={level}>
        <AreaRows rows={view.rows} write={write} />
      </ReportSection>
    </>
  );
}

/** Results reached, and what comes. */
export function ReportMilestones({ view, level, write }: PartProps) {
  const { t } = useSession();
  const styles = useStyles();
  const of = (kind: 'achieved' | 'upcoming') => view.milestones.filter((one) => one.kind === kind);
  return (
    <div className={styles.pair}>
      <ReportSection title={t.status.results} level={level}>
        <Milestones milestones={of('achieved')} kind="achieved" empty={t.status.noResults} write={write} />
      </ReportSection>
      <ReportSection title={t.status.upcoming} level={level}>
        <Milestones milestones={of('upcoming')} kind="upcoming" empty={t.status.noUpcoming} write={write} />
      </ReportSection>
    </div>
  );
}

/** The money, and what is said about it. */
export function ReportMoney({ view, write }: PartProps) {
  return (
    <>
      <FinanceTable view={view} write={write} />
      <Running text={view.report.financeNarrative} />
    </>
  );
}
