import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Risk } from '../../../shared/lists/risks';
import type { RiskZones } from '../../../shared/rules/defaultZones';
import { riskZone } from '../../../shared/rules/riskValue';
import { useTexts } from '../../language';
import type { MatrixCell } from './matrix';
import { RiskLinks } from './RiskLinks';

const useStyles = makeStyles({
  square: {
    height: '60px',
    padding: '4px',
    verticalAlign: 'top',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid var(--pf-zone-edge)',
    boxSizing: 'border-box',
    '@container (max-width: 400px)': { padding: '2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  here: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}` },
  zone: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
  },
});

interface MatrixSquareProps {
  square: MatrixCell;
  value: number;
  risks: readonly Risk[];
  /** Those that stand here when the actions are done. */
  residuals: readonly Risk[];
  zones: RiskZones;
  /** The matrix has one tab stop; the arrow keys move it. */
  isStop: boolean;
  selected: string | null;
  onFocus: (square: MatrixCell) => void;
  onOpen: (risk: Risk) => void;
}

/** One position of the matrix: its zone in words and the risks that stand there. */
export function MatrixSquare({
  square,
  value,
  risks,
  residuals,
  zones,
  isStop,
  selected,
  onFocus,
  onOpen,
}: MatrixSquareProps) {
  const styles = useStyles();
  const t = useTexts();
  const zone = riskZone(value, zones);
  const isHere = [...risks, ...residuals].some((risk) => risk.key === selected);
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    const [first] = [...risks, ...residuals];
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
      <RiskLinks risks={risks} selected={selected} onOpen={onOpen} />
      <RiskLinks risks={residuals} selected={selected} onOpen={onOpen} residual />
    </td>
  );
}
