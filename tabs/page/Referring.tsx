import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { ReferringRow } from '../../shared/api/records';
import { type ListName, lists } from '../../shared/lists';
import { pageOpening } from '../../shared/pages';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowName } from '../../shared/schema/rowName';
import { swedishOrder } from '../../shared/text/format';
import { useSession } from '../session';
import { TabLink } from '../TabLink';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  link: { overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3 },
});

/** More links than anybody reads; the register itself is narrowed instead. */
const MOST = 50;

interface ReferringProps {
  list: ListName;
  recordKey: string;
}

/** What points at an opened record, list by list, each a way there: the risks of an initiative, the initiatives of a goal. */
export function Referring({ list, recordKey }: ReferringProps) {
  const { api } = useSession();
  const { data } = useQuery({
    queryKey: ['referring', list, recordKey],
    queryFn: () => api.referring({ list, key: recordKey }),
    // What points here changes without the record: it is asked for each time the record is opened, and what was known stands meanwhile.
    staleTime: 0,
  });
  const rows = data?.rows ?? [];
  return [...new Set(rows.map((one) => one.list))].map((from) => (
    <ReferringList key={from} from={from} rows={rows.filter((one) => one.list === from)} />
  ));
}

function ReferringList({ from, rows }: { from: ListName; rows: readonly ReferringRow[] }) {
  const { language, t } = useSession();
  const styles = useStyles();
  const list: ListDefinition = lists[from];
  const page = pageOpening(from);
  const named = rows
    .map(({ row }) => ({ key: row.key, name: rowName(list, row, language) }))
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
  if (!page) return null;
  return (
    <section aria-label={list.label[language]}>
      <Subtitle2 as="h3" block className={styles.heading}>
        {list.label[language]}
      </Subtitle2>
      <ul className={styles.list}>
        {named.slice(0, MOST).map(({ key, name }) => (
          <li key={key}>
            <TabLink className={styles.link} place={{ page, key }}>
              {name}
            </TabLink>
          </li>
        ))}
      </ul>
      {named.length > MOST && list.words && (
        <Text size={200} className={styles.count}>
          {t.frame.shown(MOST, named.length, { one: list.words.one[language], many: list.words.many[language] })}
        </Text>
      )}
    </section>
  );
}
