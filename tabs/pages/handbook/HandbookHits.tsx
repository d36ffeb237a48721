import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { pages } from '../../../shared/pages';
import { type HandbookText, handbookTexts } from '../../../shared/rules/handbookTexts';
import { searchFor, searchText } from '../../../shared/text/searchText';
import { Fetched } from '../../States';
import { useItems, useLists, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useWords } from './useWords';

/** So many letters on each side of what was found. */
const AROUND = 60;

const useStyles = makeStyles({
  hits: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  where: { color: tokens.colorNeutralForeground2, marginLeft: '8px' },
  said: { margin: 0, overflowWrap: 'anywhere' },
});

/** The words around what was found; none where only other spellings have it. */
function wordsAround(text: string, wanted: string): string {
  const at = text.toLowerCase().indexOf(wanted.trim().toLowerCase());
  if (at < 0) return '';
  const [from, to] = [Math.max(0, at - AROUND), at + wanted.trim().length + AROUND];
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

const nameOf = ({ place }: HandbookText, language: 'sv' | 'en'): string =>
  place.page === 'handbook' && place.section
    ? pages.handbook.sections[place.section][language]
    : pages[place.page].label[language];

function Hits({ search }: { search: string }) {
  const styles = useStyles();
  const { language } = useSession();
  const { search: words } = useWords();
  const texts = handbookTexts({
    pages: useItems('handbookPages').items,
    courses: useItems('courses').items,
    templates: useItems('templates').items,
    documents: useItems('governingDocuments').items,
    processes: useItems('processes').items,
    steps: useItems('processSteps').items,
    findings: useItems('processFindings').items,
    improvements: useItems('improvementAreas').items,
    knowledge: useItems('knowledgePages').items,
    inspirations: useItems('inspirations').items,
    needs: useItems('needs').items,
  });
  const isFound = searchFor(search);
  const hits = texts.filter(({ title, text }) => isFound(searchText(`${title} ${text}`)));
  return (
    <>
      <Text role="status">{words.hits(hits.length, search.trim())}</Text>
      <ul className={styles.hits} aria-label={words.list}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <TabLink place={hit.place}>{hit.title}</TabLink>
            <span className={styles.where}>{nameOf(hit, language)}</span>
            <p className={styles.said}>{wordsAround(hit.text, search)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

const LISTS = [
  'handbookPages',
  'courses',
  'templates',
  'governingDocuments',
  'processes',
  'processSteps',
  'processFindings',
  'improvementAreas',
  'knowledgePages',
  'inspirations',
  'needs',
] as const;

/** What in the whole handbook has the words that are looked for, each a way to where it stands. */
export function HandbookHits({ search }: { search: string }) {
  const fetched = useLists(LISTS);
  return (
    <Fetched of={fetched} has={fetched.has}>
      <Hits search={search} />
    </Fetched>
  );
}
