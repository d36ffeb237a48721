import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Risk } from '../../../shared/lists/risks';
import { addressOf } from '../../../shared/pages';
import { riskZone } from '../../../shared/rules/riskValue';
import { useTexts } from '../../language';
import type { MatrixCell } from './matrix';
import { riskLabel } from './riskShape';

const useStyles = makeStyles({
  square: {
    height: '60px',
    padding: '4px',
    verticalAlign: 'top',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid var(--pf-zone-edge)',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  here: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  zone: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px', listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  link: {
    display: 'inline-block',
    maxWidth: '9ch',
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
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand },
  },
});

interface MatrixSquareProps {
  square: MatrixCell;
  value: number;
  risks: readonly Risk[];
  /** The matrix has one tab stop; the arrow keys move it. */
  isStop: boolean;
  selected: string | null;
  onFocus: (square: MatrixCell) => void;
  onOpen: (risk: Risk) => void;
}

/** One position of the matrix: its zone in words and the risks that stand there. */
export function MatrixSquare({ square, value, risks, isStop, selected, onFocus, onOpen }: MatrixSquareProps) {
  const styles = useStyles();
  const t = useTexts();
  const zone = riskZone(value);
  const isHere = risks.some((risk) => risk.key === selected);
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    const [first] = risks;
    if (event.key !== 'Enter' || event.target !== event.currentTarget || !first) return;
    event.preventDefault();
    onOpen(first);
  };
  return (
    <td
      tabIndex={isStop ? 0 : -1}
      data-square={`${square.row}:${square.column}`}
      className={mergeClasses(styles.square, isHere && styles.here)}
      style={{ backgroundColor: `var(--pf-zone-${zone})` }}
      onFocus={(event) => event.target === event.currentTarget && onFocus(square)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.zone}>
        {t.risks.zones[zone]} {value}
      </span>
      {risks.length > 0 && (
        <ul className={styles.links}>
          {risks.map((risk) => (
            <li key={risk.key}>
              <Link
                href={addressOf({ page: 'risks', key: risk.key })}
                title={risk.threat}
                aria-label={`${riskLabel(risk)} ${risk.threat}`}
                aria-current={risk.key === selected}
                className={mergeClasses(styles.link, risk.key === selected && styles.chosen)}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(risk);
                }}
              >
                {riskLabel(risk)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
