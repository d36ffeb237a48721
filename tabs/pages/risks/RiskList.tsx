import { useMemo, useState } from 'react';
import { risks as list, type Risk } from '../../../shared/lists/risks';
import { lacksAction } from '../../../shared/rules/riskValue';
import type { FieldContext } from '../../fields/fieldView';
import { fieldText } from '../../list/fieldColumn';
import { ListFilters, NO_FILTER } from '../../list/ListFilters';
import { ListTable } from '../../list/ListTable';
import { countValues, type Narrowing, narrowRows } from '../../list/narrowRows';
import { Empty } from '../../list/States';
import { riskColumns } from './riskColumns';

const SEARCHED = ['threat', 'vulnerability', 'consequence', 'action', 'owner'] as const;

const yes = (is: boolean): string => (is ? 'yes' : '');

/** How the risk list is searched and filtered. */
const riskNarrowing = (context: FieldContext): Narrowing<Risk> => ({
  text: (risk) =>
    [risk.readableNumber ?? '', ...SEARCHED.map((name) => fieldText(list, risk, { name, context }))].join('\n'),
  values: { withoutAction: (risk) => yes(lacksAction(risk)), closed: (risk) => yes(risk.state === 'closed') },
});

interface RiskListProps {
  /** Highest value first. */
  risks: readonly Risk[];
  context: FieldContext;
  selected: string | null;
  onOpen: (risk: Risk) => void;
}

/** The risks by value; closed ones only on request. */
export function RiskList({ risks, context, selected, onOpen }: RiskListProps) {
  const { t } = context;
  const [filter, setFilter] = useState(NO_FILTER);
  const columns = useMemo(() => riskColumns(context), [context]);
  const narrowing = useMemo(() => riskNarrowing(context), [context]);
  const wantsClosed = filter.chosen.closed === 'yes';
  const rows = useMemo(
    () => narrowRows(risks, filter, narrowing).filter((risk) => wantsClosed || risk.state !== 'closed'),
    [risks, filter, narrowing, wantsClosed],
  );
  const count = (id: string) => countValues(risks, filter, { narrowing, id }).get('yes') ?? 0;
  const closed = count('closed');
  const toggles = [
    { id: 'withoutAction', label: t.risks.withoutAction, count: count('withoutAction') },
    ...(closed > 0 ? [{ id: 'closed', label: t.risks.showClosed, count: closed }] : []),
  ];
  return (
    <>
      <ListFilters state={filter} onChange={setFilter} toggles={toggles} shown={rows.length} total={risks.length} />
      {rows.length === 0 ? (
        <Empty text={t.frame.noMatches} />
      ) : (
        <ListTable
          label={t.risks.list}
          rows={rows}
          columns={columns}
          initialSort={{ column: 'value', descending: true }}
          selected={selected}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
