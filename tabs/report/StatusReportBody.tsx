import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

import type { StatusReportView } from '../../shared/rules/statusReportView';
import { useSession } from '../session';
import { AreaRows } from './AreaRows';
import type { WriteRows } from './EditRow';
import { FinanceTable } from './FinanceTable';
import { Milestones } from './Milestones';
import { ParticipationMeter } from './ParticipationMeter';

const useStyles = makeStyles({
  report: {
    display: 'flex',
    flexDirection: 'column',
    gap: '32px',
    containerType: 'inline-size',
    '@media print': { gap: '16px' },
  },
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, '@media print': { gap: '4px' } },
  heading: { margin: 0 },
  text: { maxWidth: '70ch', margin: 0, whiteSpace: 'pre-line' },
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '32px',
    '@container (max-width: 640px)': { gridTemplateColumns: '1fr' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.heading}>
        {title}
      </Subtitle1>
      {children}
    </section>
  );
}

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
  const of = (kind: 'achieved' | 'upcoming') => view.milestones.filter((one) => one.kind === kind);
  return (
    <div className={styles.report}>
      {view.report.intro && (
        <Body1 as="p" className={styles.text}>
          {view.report.intro}
        </Body1>
      )}
      <Section title={t.status.areas}>
        <AreaRows rows={view.rows} write={write} />
      </Section>
      <div className={styles.pair}>
        <Section title={t.status.results}>
          <Milestones milestones={of('achieved')} kind="achieved" empty={t.status.noResults} write={write} />
        </Section>
        <Section title={t.status.upcoming}>
          <Milestones milestones={of('upcoming')} kind="upcoming" empty={t.status.noUpcoming} write={write} />
        </Section>
      </div>
      <Section title={t.status.finance}>
        <FinanceTable lines={view.budgetLines} totals={view.totals} write={write} />
        {view.report.financeNarrative && (
          <Body1 as="p" className={styles.text}>
            {view.report.financeNarrative}
          </Body1>
        )}
      </Section>
      {view.participation && (
        <Section title={t.status.participation}>
          <ParticipationMeter shown={view.participation} />
        </Section>
      )}
    </div>
  );
}
