import { makeStyles, Subtitle1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pages, type SectionOf } from '../../../shared/pages';
import { useSection } from '../../location';
import { useItems, useSession } from '../../session';
import { Contents } from './Contents';

/** The deliverable that is the handbook itself. */
const HANDBOOK = 'methodHandbook';

const useStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '16px 32px',
    gridTemplateColumns: 'minmax(180px, 220px) minmax(0, 1fr)',
    alignItems: 'start',
    paddingBottom: '24px',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  reading: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '70ch', minWidth: 0 },
  heading: { margin: 0 },
});

/** What the handbook is, and its version. */
export function HandbookLead() {
  const { t } = useSession();
  const { items } = useItems('deliverables');
  const version = items.find((one) => one.key === HANDBOOK)?.version;
  return version ? t.handbook.lead(version) : t.handbook.leadWithoutVersion;
}

/** The handbook's contents beside the section that is read. */
export function HandbookLayout({ section, children }: { section: SectionOf<'handbook'>; children: ReactNode }) {
  const styles = useStyles();
  const { language } = useSession();
  const [, setSection] = useSection('handbook');
  return (
    <div className={styles.layout}>
      <Contents current={section} onChoose={setSection} />
      <article className={styles.reading}>
        <Subtitle1 as="h2" className={styles.heading}>
          {pages.handbook.sections[section][language]}
        </Subtitle1>
        {children}
      </article>
    </div>
  );
}
