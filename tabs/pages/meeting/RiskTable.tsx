import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { risks as list, type Risk } from '../../../shared/lists/risks';
import { byRiskValue, lacksAction, type RiskZone, riskZone, valueOfRisk } from '../../../shared/rules/riskValue';
import { hasOccurred } from '../../../shared/states/risk';
import { StatusShape } from '../../fields/StatusShape';
import { useReportTable } from '../../report/useReportTable';
import { useRiskZones } from '../../risk/useRiskZones';
import { useItems, useSession } from '../../session';

const SHAPES = { low: 'green', medium: 'yellow', high: 'red' } as const satisfies Record<RiskZone, string>;

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  wide: { width: '100%' },
  value: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  key: { color: tokens.colorNeutralForeground2, marginRight: '6px', fontWeight: tokens.fontWeightRegular },
  consequence: { display: 'block', color: tokens.colorNeutralForeground2 },
});

function RiskRow({ risk }: { risk: Risk }) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const zones = useRiskZones();
  const value = valueOfRisk(risk);
  const zone = value === null ? null : riskZone(value, zones);
  const actions = useItems('actionPoints').items;
  const { state } = list.fields;
  const occurred = hasOccurred(risk.state);
  return (
    <tr className={table.row}>
      <th scope="row" className={mergeClasses(table.cell, table.name)}>
        <span className={styles.key}>{risk.readableNumber}</span>
        {risk.threat}
        <Caption1 className={styles.consequence}>{risk.consequence}</Caption1>
      </th>
      <td className={mergeClasses(table.cell, styles.value)} data-label={t.meeting.riskValue}>
        {zone ? (
          <StatusShape shape={SHAPES[zone]} text={`${value} ${t.meeting.zone[zone].toLowerCase()}`} />
        ) : (
          <StatusShape shape="none" text={t.risks.notAssessed} />
        )}
      </td>
      <td className={mergeClasses(table.cell, styles.value)} data-label={state.label[language]}>
        {occurred ? (
          <StatusShape shape="occurred" text={state.options.occurred[language]} />
        ) : (
          state.options[risk.state][language]
        )}
      </td>
      <td className={table.cell} data-label={t.status.action}>
        <span className={risk.action ? undefined : table.quiet}>
          {risk.action ?? (lacksAction(risk, actions) ? t.meeting.actionMissing : t.status.noAction)}
        </span>
      </td>
    </tr>
  );
}

interface RiskTableProps {
  risks: readonly Risk[];
  /** The risk the item is about; the others wait behind a button. */
  focus: string | null;
}

/** The register's risks, highest value first. */
export function RiskTable({ risks, focus }: RiskTableProps) {
  const { t, language } = useSession();
  const table = useReportTable();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const ordered = byRiskValue(risks);
  const shown = all || !focus ? ordered : ordered.filter((risk) => risk.key === focus);
  if (ordered.length === 0) return <p>{t.meeting.noRisks}</p>;
  const heads = [t.meeting.risk, t.meeting.riskValue, list.fields.state.label[language], t.status.action];
  return (
    <div className={styles.block}>
      <div className={mergeClasses(table.frame, styles.wide)}>
        <table className={table.table} aria-label={t.meeting.risks}>
          <thead className={table.head}>
            <tr>
              {heads.map((head) => (
                <th key={head} className={table.headCell}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={table.body}>
            {shown.map((risk) => (
              <RiskRow key={risk.key} risk={risk} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < ordered.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {t.meeting.otherRisks(ordered.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
