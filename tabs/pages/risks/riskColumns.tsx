import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Risk } from '../../../shared/lists/risks';
import { lacksAction, riskValue } from '../../../shared/rules/riskValue';
import type { FieldContext } from '../../fields/fieldView';
import type { ListLook } from '../../page/ListLook';
import type { Column } from '../../table/column';
import { RiskState } from './RiskState';
import { riskName } from './riskShape';
import { ZoneMark } from './ZoneMark';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function ThreatCell({ risk }: { risk: Risk }) {
  const styles = useStyles();
  return <span className={styles.name}>{riskName(risk)}</span>;
}

function OwnerCell({ risk, context }: { risk: Risk; context: FieldContext }) {
  const styles = useStyles();
  if (!risk.owner) return <Text className={styles.quiet}>{context.t.risks.noOwner}</Text>;
  return context.nameOf('members', risk.owner);
}

/** The action, or in words that one is missing or not needed. */
export function ActionText({ risk, context }: { risk: Risk; context: FieldContext }) {
  const styles = useStyles();
  const { t } = context;
  if (risk.action) return risk.action;
  return <Text className={styles.quiet}>{lacksAction(risk) ? t.risks.noAction : t.risks.noActionNeeded}</Text>;
}

/** The action with its date. */
function ActionCell({ risk, context }: { risk: Risk; context: FieldContext }) {
  const styles = useStyles();
  return (
    <>
      {risk.actionDue && <span className={styles.quiet}>{context.t.risks.due(risk.actionDue)} </span>}
      <ActionText risk={risk} context={context} />
    </>
  );
}

/** How single columns of the risk list look. */
export const riskCells: NonNullable<ListLook<'risks'>['cells']> = (context) => ({
  threat: { width: 180, least: 140, grow: true, cell: (risk) => <ThreatCell risk={risk} /> },
  state: { width: 124, least: 110, cell: (risk) => <RiskState risk={risk} context={context} /> },
  owner: { width: 116, least: 96, cell: (risk) => <OwnerCell risk={risk} context={context} /> },
  action: { width: 170, least: 120, cell: (risk) => <ActionCell risk={risk} context={context} /> },
});

/** The value, which follows from likelihood and impact, after the threat. */
export function withValue([threat, ...others]: readonly Column<Risk>[], { t }: FieldContext): Column<Risk>[] {
  const value: Column<Risk> = {
    id: 'value',
    header: t.risks.value,
    width: 104,
    least: 100,
    sortBy: riskValue,
    cell: (risk) => <ZoneMark value={riskValue(risk)} />,
  };
  return threat ? [threat, value, ...others] : [value];
}
