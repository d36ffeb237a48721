import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { initiatives } from '../../shared/lists/initiatives';
import { mayWrite } from '../../shared/rules/access';
import { portfolioSummary } from '../../shared/rules/portfolioSummary';
import { useFieldContext } from '../fields/useFieldContext';
import { BrokenRows } from '../list/BrokenRows';
import { GoneRecord } from '../list/GoneRecord';
import { ListFilters, NO_FILTER } from '../list/ListFilters';
import { ListTable } from '../list/ListTable';
import { narrowRows } from '../list/narrowRows';
import { PageFrame } from '../list/PageFrame';
import { RecordPanel } from '../list/RecordPanel';
import { Empty, Fetched } from '../list/States';
import { useSub } from '../location';
import { useItems, useSession } from '../session';
import { portfolioColumns } from './portfolio/columns';
import { InitiativeForm, InitiativePanel } from './portfolio/InitiativePanel';
import { portfolioFilters, portfolioNarrowing } from './portfolio/narrowing';

/** Processfabrik: every municipality's initiatives in one table; each municipality writes its own rows. */
export default function PortfolioPage() {
  const { me, t } = useSession();
  const fetched = useItems('initiatives');
  const context = useFieldContext(initiatives);
  const [sub, setSub] = useSub();
  const [adding, setAdding] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const [now] = useState(() => new Date());
  const columns = useMemo(() => portfolioColumns(context, now), [context, now]);
  const narrowing = useMemo(() => portfolioNarrowing(context, now), [context, now]);
  const { items } = fetched;
  const rows = useMemo(() => narrowRows(items, filter, narrowing), [items, filter, narrowing]);
  const opened = items.find((one) => one.key === sub);
  const { municipalities, ongoing, seeking } = portfolioSummary(items);
  const mayAdd = mayWrite(initiatives, me);
  const open = (key: string | null) => {
    setAdding(false);
    setSub(key);
  };
  const add = () => {
    setSub(null);
    setAdding(true);
  };
  const panel = adding ? (
    <RecordPanel record="new" title={t.portfolio.newTitle} onClose={() => setAdding(false)}>
      <InitiativeForm onSaved={(item) => open(item.key)} onCancel={() => setAdding(false)} />
    </RecordPanel>
  ) : (
    opened && <InitiativePanel key={opened.key} item={opened} context={context} onClose={() => open(null)} />
  );
  const addButton = (
    <Button appearance={panel ? 'secondary' : 'primary'} icon={<AddRegular />} onClick={add}>
      {t.portfolio.add}
    </Button>
  );
  return (
    <PageFrame
      title={t.common.page.portfolio}
      lead={items.length > 0 && t.portfolio.lead(municipalities, ongoing, seeking)}
      syncedAt={fetched.syncedAt}
      actions={mayAdd && items.length > 0 && addButton}
      panel={panel}
    >
      <Fetched of={fetched} has={items.length > 0}>
        <GoneRecord sub={sub} found={opened !== undefined} isFetching={fetched.isFetching} />
        <BrokenRows list={initiatives} rows={fetched.broken} />
        {items.length === 0 ? (
          <Empty text={mayAdd ? t.portfolio.empty : t.portfolio.emptyReader} action={mayAdd && addButton} />
        ) : (
          <>
            <ListFilters
              state={filter}
              onChange={setFilter}
              {...portfolioFilters(filter, { items, narrowing, context })}
              shown={rows.length}
              total={items.length}
            />
            {rows.length === 0 ? (
              <Empty text={t.frame.noMatches} />
            ) : (
              <ListTable
                label={t.portfolio.table}
                rows={rows}
                columns={columns}
                initialSort={{ column: 'title', descending: false }}
                selected={sub}
                onOpen={(row) => open(row.key)}
              />
            )}
          </>
        )}
      </Fetched>
    </PageFrame>
  );
}
