import { actionPoints } from '../../shared/lists/actionPoints';
import { members } from '../../shared/lists/members';
import { municipalities } from '../../shared/lists/municipalities';
import { type Risk, risks } from '../../shared/lists/risks';
import {
  byRiskValue,
  isAssessed,
  lacksAction,
  residualOf,
  riskValue,
  riskZone,
  valueOfRisk,
} from '../../shared/rules/riskValue';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { useRiskZones } from '../risk/useRiskZones';
import { useItems, useSession } from '../session';
import { WithCode } from '../WithCode';
import { MatrixBesideList } from './risks/MatrixBesideList';
import { RiskState } from './risks/RiskState';
import { ActionText, riskCells, withValue } from './risks/riskColumns';
import { riskName } from './risks/riskShape';
import { storyCode } from './risks/storyCode';
import { ValueFollows, ValueLine } from './risks/ValueLine';

const isOpen = ({ state }: Risk): boolean => state !== 'closed';

function RiskLead({ risks: open }: { risks: readonly Risk[] }) {
  const { t } = useSession();
  const zones = useRiskZones();
  const high = open.filter(isAssessed).filter((risk) => riskZone(riskValue(risk), zones) === 'high');
  const actions = useItems('actionPoints').items;
  return t.risks.lead(open.length, high.length, open.filter((risk) => lacksAction(risk, actions)).length);
}

function RiskAbove({ risk }: { risk: Risk }) {
  const residual = residualOf(risk);
  return (
    <>
      <ValueLine value={valueOfRisk(risk)} residual={residual && riskValue(residual)} />
      <WithCode code={storyCode}>{({ RiskStory }) => <RiskStory risk={risk} />}</WithCode>
    </>
  );
}

/** What is special about the risks: a value that follows from two others, and a matrix of where each risk stands. */
const look: ListLook<'risks'> = {
  lead(items) {
    const open = items.filter(isOpen);
    return <RiskLead risks={open} />;
  },
  order: byRiskValue,
  sort: { column: 'value', descending: true },
  cells: riskCells,
  columns: withValue,
  body: (register) => <MatrixBesideList register={register} risks={register.rows.filter(isOpen)} />,
  title: riskName,
  above: (risk) => <RiskAbove risk={risk} />,
  instead: (risk, context) => ({
    state: <RiskState risk={risk} context={context} />,
    ...(risk.action ? {} : { action: <ActionText risk={risk} context={context} /> }),
  }),
  start: () => ({ actionRequired: true }),
  follow: { impact: (typed) => <ValueFollows typed={typed} /> },
};

const REFERS = [members, municipalities, actionPoints];

/** Risker: where each risk stands, and what is done about it. */
export default function RisksPage() {
  return <ListPage name="risks" list={risks} refers={REFERS} page="risks" look={look} />;
}
