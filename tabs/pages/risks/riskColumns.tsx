import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Risk } from '../../../shared/lists/risks';
import { trendSince } from '../../../shared/rules/riskHistory';
import { actionsFor, lacksAction, residualOf, riskValue, valueOfRisk } from '../../../shared/rules/riskValue';
import type { FieldContext } from '../../fields/fieldView';
import { StatusShape } from '../../fields/StatusShape';
import type { ListLook } from '../../page/ListLook';
import { useItems, useSession } from '../../session';
import type { Column } from '../../table/column';
import { RiskState } from './RiskState';
import { riskName } from './riskShape';
import { ZoneMark } from './ZoneMark';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  whole: { whiteSpace: 'nowrap' },
  trend: { color: tokens.colorNeutralForeground3, lineHeight: '14px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function ThreatCell({ risk }: { risk: Risk }) {
  const styles = useStyles();
  return <span className={mergeClasses('pf-title', styles.name)}>{riskName(risk)}</span>;
}

function OwnerCell({ risk, context }: { risk: Risk; context: FieldContext }) {
  const styles = useStyles();
  if (risk.owner) return context.nameOf('members', risk.owner);
  return risk.ownerRole ?? <Text className={styles.quiet}>{context.t.risks.noOwner}</Text>;
}

/** The action, or in words that one is missing or not needed. */
export function ActionText({ risk, context }: { risk: Risk; context: FieldContext }) {
  const styles = useStyles();
  const { t } = context;
  const actions = useItems('actionPoints').items;
  const own = actionsFor(risk.key, actions);
  const count = own.length > 0 ? t.risks.actionsOf(own.length) : null;
  if (risk.action) return [risk.action, count].filter(Boolean).join(' · ');
  if (count) return count;
  return <Text className={styles.quiet}>{lacksAction(risk, actions) ? t.risks.noAction : t.risks.noActionNeeded}</Text>;
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

/** The value, what remains, and on a line of its own which way it has gone since the last meeting that has ended. */
function ValueCell({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const { t } = useSession();
  const value = valueOfRisk(risk);
  const residual = residualOf(risk);
  const ended = useItems('meetings').items.flatMap(({ endedAt }) => endedAt ?? []);
  const found = trendSince(risk, ended.toSorted().at(-1) ?? null);
  if (value === null) return <StatusShape shape="none" text={t.risks.notAssessed} />;
  return (
    <>
      <ZoneMark value={value} />
      {residual && <Text size={200} className={styles.whole}>{` → ${riskValue(residual)}`}</Text>}
      {found && (
        <Text size={200} block className={styles.trend} title={t.risks.sinceMeeting}>
          <span className="pf-hidden">{t.risks.sinceMeeting}: </span>
          {t.risks.trends[found.trend](found.from ?? 0)}
        </Text>
      )}
    </>
  );
}

/** How single columns of the risk list look. */
export const riskCells: NonNullable<ListLook<'risks'>['cells']> = (context) => ({
  threat: { width: 220, least: 140, grow: true, cell: (risk) => <ThreatCell risk={risk} /> },
  state: { width: 132, least: 112, cell: (risk) => <RiskState risk={risk} context={context} /> },
  owner: { width: 116, least: 96, cell: (risk) => <OwnerCell risk={risk} context={context} /> },
  action: { width: 170, least: 96, cell: (risk) => <ActionCell risk={risk} context={context} /> },
});

/** The value, which follows from likelihood and impact, after the threat. */
export function withValue([threat, ...others]: readonly Column<Risk>[], { t }: FieldContext): Column<Risk>[] {
  const value: Column<Risk> = {
    id: 'value',
    header: t.risks.value,
    width: 132,
    least: 116,
    sortBy: (risk) => valueOfRisk(risk) ?? 0,
    cell: (risk) => <ValueCell risk={risk} />,
  };
  return threat ? [threat, value, ...others] : [value];
}
