import type { ReactNode } from 'react';
import { finalReports } from '../../../shared/lists/finalReports';
import { members } from '../../../shared/lists/members';
import type { ListLook } from '../../page/ListLook';
import { ListPage } from '../../page/ListPage';
import { useReportTexts } from '../../report/useReportTexts';
import { SectionLinks } from '../../SectionLinks';
import { FinalActions } from './FinalActions';

const About = () => useReportTexts().finalLead;

function Around({ children }: { children: ReactNode }) {
  return (
    <SectionLinks page="status" current="final">
      {children}
    </SectionLinks>
  );
}

/** The first version of a report is called what everybody calls it. */
const START = { title: finalReports.words?.one.sv.replace(/^./, (letter) => letter.toUpperCase()), version: '1.0' };

const LOOK: ListLook<'finalReports'> = {
  about: <About />,
  around: (content) => <Around>{content}</Around>,
  above: (item) => <FinalActions item={item} />,
  start: (items) => (items.length === 0 ? START : { title: START.title }),
};

/** The final report: written, filled from the registers, and frozen as a file. */
export function FinalSection() {
  return <ListPage name="finalReports" list={finalReports} refers={[members]} page="status" look={LOOK} />;
}
