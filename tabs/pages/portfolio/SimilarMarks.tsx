import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Initiative } from '../../../shared/lists/initiatives';
import { type SimilarMark, similarMarks } from '../../../shared/lists/similarMarks';
import type { FieldContext } from '../../fields/fieldView';
import { useItems } from '../../session';
import { TabLink } from '../../TabLink';
import { useInitiativeWords } from './useInitiativeWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  link: { overflowWrap: 'anywhere' },
  said: { display: 'block' },
});

const { options: MARKS } = similarMarks.fields.mark;

interface Judged {
  /** Key of the other initiative. */
  key: string;
  here?: SimilarMark['mark'];
  there?: SimilarMark['mark'];
}

/** What has been said of an initiative beside others, from both sides, each other initiative once. */
function judgedWith(key: string, marks: readonly SimilarMark[]): Judged[] {
  const found = new Map<string, Judged>();
  for (const { initiative, other, mark, withdrawn } of marks) {
    if (withdrawn) continue;
    if (initiative === key) found.set(other, { ...found.get(other), key: other, here: mark });
    if (other === key) found.set(initiative, { ...found.get(initiative), key: initiative, there: mark });
  }
  return [...found.values()];
}

/** Initiatives that this one has been compared with, by its own municipality and by theirs; each leads to the other. */
export function SimilarMarks({ item, context }: { item: Initiative; context: FieldContext }) {
  const styles = useStyles();
  const { language, nameOf } = context;
  const { similar: words } = useInitiativeWords();
  const judged = judgedWith(item.key, useItems('similarMarks').items);
  if (judged.length === 0) return null;
  return (
    <section aria-label={words.title}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {words.title}
      </Subtitle2>
      <ul className={styles.list}>
        {judged.map(({ key, here, there }) => (
          <li key={key}>
            <TabLink className={styles.link} place={{ page: 'portfolio', key }}>
              {nameOf('initiatives', key)}
            </TabLink>
            {here && (
              <Text size={200} className={styles.said}>
                {words.saidHere(MARKS[here][language])}
              </Text>
            )}
            {there && (
              <Text size={200} className={styles.said}>
                {words.saidThere(MARKS[there][language])}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
