import { makeStyles, tokens } from '@fluentui/react-components';
import { riskZone } from '../../../shared/rules/riskValue';
import { useTexts } from '../../language';
import { useRiskZones } from '../../risk/useRiskZones';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    gap: '6px',
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid var(--pf-zone-edge)',
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  value: { fontWeight: tokens.fontWeightSemibold },
});

/** A risk value with its zone as word and background. */
export function ZoneMark({ value }: { value: number }) {
  const styles = useStyles();
  const t = useTexts();
  const zone = riskZone(value, useRiskZones());
  return (
    <span className={styles.mark} style={{ backgroundColor: `var(--pf-zone-${zone})` }}>
      <span className={styles.value}>{value}</span>
      <span>{t.risks.zones[zone]}</span>
    </span>
  );
}
