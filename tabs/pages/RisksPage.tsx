import { members } from '../../shared/lists/members';
import { type Risk, risks } from '../../shared/lists/risks';
import { byRiskValue, riskValue, riskZone } from '../../shared/rules/riskValue';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { MatrixBesideList } from './risks/MatrixBesideList';
import { RiskState } from './risks/RiskState';
import { ActionText, riskCells, withValue } from './risks/riskColumns';
import { riskName } from './risks/riskShape';
import { ValueFollows, ValueLine } from './risks/ValueLine';

const isOpen = ({ state }: Risk): boolean => state !== 'closed';

/** What is special about the risks: a value that follows from two others, and a matrix of where each risk stands. */
const look: ListLook<'risks'> = {
  lead(items, { t }) {
    const open = items.filter(isOpen);
    return t.risks.lead(open.length, open.filter((risk) => riskZone(riskValue(risk)) === 'high').length);
  },
  order: byRiskValue,
  sort: { column: 'value', descending: true },
  cells: riskCells,
  columns: withValue,
  body: (register) => <MatrixBesideList register={register} risks={register.items.filter(isOpen)} />,
  title: riskName,
  above: (risk) => <ValueLine value={riskValue(risk)} />,
  instead: (risk, context) => ({
    state: <RiskState risk={risk} context={context} />,
    ...(risk.action ? {} : { action: <ActionText risk={risk} context={context} /> }),
  }),
  start: () => ({ actionRequired: true }),
  follow: { after: 'impact', show: (typed) => <ValueFollows typed={typed} /> },
};

const REFERS = [members];

/** Risker: where each risk stands, and what is done about it. */
export default function RisksPage() {
  return <ListPage name="risks" list={risks} refers={REFERS} page="risks" look={look} />;
}
