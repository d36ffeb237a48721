import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { budgetLines } from '../../../shared/lists/budgetLines';
import { consultantTime } from '../../../shared/lists/consultantTime';
import type { ListLook } from '../../page/ListLook';
import { ListPage } from '../../page/ListPage';
import { useReportTexts } from '../../report/useReportTexts';
import { SectionLinks } from '../../SectionLinks';
import { ConsultantSummary } from './ConsultantSummary';
import { Funds } from './Funds';

const useStyles = makeStyles({
  heading: { margin: 0 },
});

const About = () => useReportTexts().economyLead;

/** What the rows come to, over the rows themselves. */
function Around({ children }: { children: ReactNode }) {
  const words = useReportTexts();
  const styles = useStyles();
  return (
    <SectionLinks page="status" current="economy">
      <Funds />
      <ConsultantSummary />
      <Subtitle2 as="h2" className={styles.heading}>
        {words.time}
      </Subtitle2>
      {children}
    </SectionLinks>
  );
}

const LOOK: ListLook<'consultantTime'> = {
  about: <About />,
  around: (content) => <Around>{content}</Around>,
};

/** Bought time against the lines that pay for it, and the funds that have been called off. */
export function EconomySection() {
  return <ListPage name="consultantTime" list={consultantTime} refers={[budgetLines]} page="status" look={LOOK} />;
}
