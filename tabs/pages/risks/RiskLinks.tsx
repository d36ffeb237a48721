import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Risk } from '../../../shared/lists/risks';
import { addressOf } from '../../../shared/pages';
import { residualOf } from '../../../shared/rules/riskValue';
import { useTexts } from '../../language';
import { riskLabel } from './riskShape';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px', listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  one: { maxWidth: '100%' },
  link: {
    display: 'inline-block',
    // Never wider than where it stands: a square of the matrix in a narrow window.
    maxWidth: 'min(9ch, 100%)',
    minWidth: '24px',
    minHeight: '24px',
    lineHeight: '22px',
    boxSizing: 'border-box',
    padding: '0 6px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'center',
    // A number of three figures has room in a window of 320 pixels.
    '@container (max-width: 400px)': { padding: '0 2px', fontSize: tokens.fontSizeBase200 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand },
  },
  // Here it stands when the actions are done.
  residual: { backgroundColor: tokens.colorNeutralBackgroundInverted, color: tokens.colorNeutralForegroundInverted },
  // It leaves this place when the actions are done.
  inherent: {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
  },
});

interface RiskLinksProps {
  risks: readonly Risk[];
  selected: string | null;
  onOpen: (risk: Risk) => void;
  /** They stand here when the actions are done. */
  residual?: boolean;
}

/** Risks by their numbers, each a way to the risk. */
export function RiskLinks({ risks, selected, onOpen, residual = false }: RiskLinksProps) {
  const styles = useStyles();
  const t = useTexts();
  if (risks.length === 0) return null;
  return (
    <ul className={styles.links}>
      {risks.map((risk) => {
        const isChosen = risk.key === selected;
        const name = `${riskLabel(risk)} ${risk.threat}`;
        const moves = !residual && residualOf(risk) !== null;
        return (
          <li key={risk.key} className={styles.one}>
            <Link
              href={addressOf({ page: 'risks', key: risk.key })}
              title={risk.threat}
              aria-label={residual ? t.risks.residualOf(name) : name}
              aria-current={isChosen}
              className={mergeClasses(
                styles.link,
                moves && styles.inherent,
                residual && styles.residual,
                isChosen && styles.chosen,
              )}
              onClick={(event) => {
                event.preventDefault();
                onOpen(risk);
              }}
            >
              {residual ? `→${riskLabel(risk)}` : riskLabel(risk)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
