import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Risk, risks } from '../../../shared/lists/risks';
import { lacksAction, riskValue } from '../../../shared/rules/riskValue';
import type { FieldContext } from '../../fields/fieldView';
import type { Column } from '../../list/column';
import { fieldText, tableColumns } from '../../list/fieldColumn';
import { StatusShape } from '../../list/StatusShape';
import { riskLabel, riskShape } from './riskShape';
import { ZoneMark } from './ZoneMark';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  clamp: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

function ThreatCell({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const label = riskLabel(risk);
  return (
    <span className={styles.name}>
      {label !== risk.threat && `${label} `}
      {risk.threat}
    </span>
  );
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
  if (risk.action) return <span className={styles.clamp}>{risk.action}</span>;
  return <Text className={styles.quiet}>{lacksAction(risk) ? t.risks.noAction : t.risks.noActionNeeded}</Text>;
}

/** Columns of the risk list: the value, which follows from likelihood and impact, after the threat. */
export function riskColumns(context: FieldContext): Column<Risk>[] {
  const [threat, ...others] = tableColumns<Risk>(risks, context, {
    threat: { width: 180, grow: true, cell: (risk) => <ThreatCell risk={risk} /> },
    state: {
      width: 124,
      cell: (risk) => (
        <StatusShape shape={riskShape(risk.state)} text={fieldText(risks, risk, { name: 'state', context })} />
      ),
    },
    owner: { width: 108, cell: (risk) => <OwnerCell risk={risk} context={context} /> },
    action: { width: 150, cell: (risk) => <ActionText risk={risk} context={context} /> },
  });
  const value: Column<Risk> = {
    id: 'value',
    header: context.t.risks.value,
    width: 112,
    sortBy: riskValue,
    cell: (risk) => <ZoneMark value={riskValue(risk)} />,
  };
  return threat ? [threat, value, ...others] : [value];
}
