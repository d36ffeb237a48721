import { makeStyles, mergeClasses, SearchBox, Subtitle1 } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { addressOf, pages, type SectionOf } from '../../../shared/pages';
import { shownDeliverable } from '../../../shared/rules/shownDeliverable';
import { usePlace, useSection } from '../../location';
import { useItems, useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';
import { WithCode } from '../../WithCode';
import { Contents } from './Contents';
import { laterCode } from './laterCode';

const useStyles = makeStyles({
  layout: {
    display: 'grid',
    gap: '16px 32px',
    gridTemplateColumns: 'minmax(180px, 220px) minmax(0, 1fr)',
    alignItems: 'start',
    paddingBottom: '24px',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  beside: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  search: { width: '100%', minWidth: 0 },
  reading: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '70ch', minWidth: 0 },
  wide: { maxWidth: 'none' },
  heading: { margin: 0 },
});

/** What the handbook is, and its version: that of its latest release, else of the deliverable that it is. */
export function HandbookLead() {
  const words = useHandbookWords();
  const released = useItems('handbookReleases', 'listed').items;
  const latest = released.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0]?.version;
  const { items } = useItems('deliverables');
  const version = latest ?? shownDeliverable(items, 'handbook')?.version;
  return version ? words.lead(version) : words.leadWithoutVersion;
}

interface HandbookLayoutProps {
  section: SectionOf<'handbook'>;
  wide: boolean;
  children: ReactNode;
}

/** The words that somebody looks for in the whole handbook; gone as soon as they lead somewhere. */
function useSearch(): [string, (words: string) => void] {
  const place = usePlace();
  const here = place ? addressOf({ page: place.page, section: place.section, key: place.key }) : '';
  const [search, setSearch] = useState({ words: '', here });
  return [search.here === here ? search.words : '', (words) => setSearch({ words, here })];
}

/** The handbook's contents and what looks through all of it, beside the section that is read. */
export function HandbookLayout({ section, wide, children }: HandbookLayoutProps) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useHandbookWords();
  const [, setSection] = useSection('handbook');
  const [search, setSearch] = useSearch();
  const isSearching = search.trim() !== '';
  return (
    <div className={styles.layout}>
      <div className={styles.beside}>
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
        <Contents current={section} onChoose={setSection} />
      </div>
      <article className={mergeClasses(styles.reading, wide && styles.wide)}>
        <Subtitle1 as="h2" className={styles.heading}>
          {isSearching ? words.search : pages.handbook.sections[section][language]}
        </Subtitle1>
        {isSearching && <WithCode code={laterCode}>{({ HandbookHits }) => <HandbookHits search={search} />}</WithCode>}
        {!isSearching && children}
      </article>
    </div>
  );
}
