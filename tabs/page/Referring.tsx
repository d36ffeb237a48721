import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReferringList } from '../../shared/api/records';
import { type ListName, lists } from '../../shared/lists';
import { pageOpening } from '../../shared/pages';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowName } from '../../shared/schema/rowName';
import { Failure } from '../States';
import { useSession } from '../session';
import { TabLink } from '../TabLink';
import { useAsked } from '../useAsked';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  link: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3 },
});

interface ReferringProps {
  list: ListName;
  recordKey: string;
}

/** What points at an opened record, list by list, each a way there: the risks of an initiative, the initiatives of a goal. */
export function Referring({ list, recordKey }: ReferringProps) {
  const { api } = useSession();
  const { data, error, refetch } = useAsked({
    queryKey: ['referring', list, recordKey],
    queryFn: () => api.referring({ list, key: recordKey }),
    // What points here changes without the record: it is asked for each time the record is opened, and what was known stands meanwhile.
    staleTime: 0,
  });
  if (error && !data) return <Failure error={error} onRetry={refetch} />;
  return data?.lists.map((one) => <Links key={one.list} {...one} />);
}

function Links({ list: from, rows, count }: ReferringList) {
  const { language, t } = useSession();
  const styles = useStyles();
  const list: ListDefinition = lists[from];
  const page = pageOpening(from);
  if (!page) return null;
  return (
    <section aria-label={list.label[language]}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {list.label[language]}
      </Subtitle2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <TabLink className={styles.link} place={{ page, key: row.key }}>
              {rowName(list, row, language)}
            </TabLink>
          </li>
        ))}
      </ul>
      {count > rows.length && list.words && (
        <Text size={200} className={styles.count}>
          {t.frame.shown(rows.length, count, { one: list.words.one[language], many: list.words.many[language] })}
        </Text>
      )}
    </section>
  );
}
