import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Risk } from '../../../shared/lists/risks';
import type { RiskZones } from '../../../shared/rules/defaultZones';
import { isAssessed } from '../../../shared/rules/riskValue';
import { useTexts } from '../../language';
import { MatrixSquare } from './MatrixSquare';
import {
  IMPACTS,
  LIKELIHOODS,
  type MatrixCell,
  matrixCellAfterKey,
  residualsByPosition,
  risksByPosition,
} from './matrix';
import { RiskLinks } from './RiskLinks';

const useStyles = makeStyles({
  table: { borderCollapse: 'separate', borderSpacing: '3px', width: '100%', tableLayout: 'fixed' },
  corner: { width: '36px', '@container (max-width: 400px)': { width: '24px' } },
  caption: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    paddingBottom: '4px',
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    padding: '4px',
    textAlign: 'center',
  },
  side: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, padding: '4px', textAlign: 'right' },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    margin: '4px 0 0',
    maxWidth: '70ch',
  },
});

interface RiskMatrixProps {
  risks: readonly Risk[];
  /** Their limits, and who decided them. */
  zones: RiskZones & { by: string | null };
  selected: string | null;
  onOpen: (risk: Risk) => void;
}

/** The arrow keys move between the squares; one square is the tab stop. */
function useMatrixKeys() {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<MatrixCell>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    // A risk's own link may have the focus, in another square than the tab stop.
    const square = event.target instanceof Element ? event.target.closest('[data-square]') : null;
    const [row = 0, column = 0] = square?.getAttribute('data-square')?.split(':').map(Number) ?? [at.row, at.column];
    const next = matrixCellAfterKey({ row, column }, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-square="${next.row}:${next.column}"]`)?.focus();
  };
  return { table, at, setAt, onKeyDown };
}

function ImpactHeads() {
  const styles = useStyles();
  const t = useTexts();
  return (
    <tr>
      <td className={styles.corner} />
      {IMPACTS.map((impact) => (
        <th key={impact} scope="col" className={styles.head}>
          <span className="pf-hidden">{`${t.risks.impact} `}</span>
          {impact}
        </th>
      ))}
    </tr>
  );
}

interface MatrixNotesProps extends Omit<RiskMatrixProps, 'risks'> {
  /** Those that have no place in it. */
  outside: readonly Risk[];
  hasResiduals: boolean;
}

/** What the matrix does not show by itself: risks without a position, and what its marks and zones mean. */
function MatrixNotes({ outside, hasResiduals, zones, selected, onOpen }: MatrixNotesProps) {
  const styles = useStyles();
  const t = useTexts();
  return (
    <>
      {outside.length > 0 && (
        <div className={styles.note}>
          {t.risks.notAssessedList}
          <RiskLinks risks={outside} selected={selected} onOpen={onOpen} />
        </div>
      )}
      {hasResiduals && <p className={styles.note}>{t.risks.residualKey}</p>}
      <p className={styles.note}>{t.risks.zoneLimits(zones.low, zones.medium, zones.by)}</p>
    </>
  );
}

/** Likelihood against impact: a table whose cells name the risks that stand there. */
export function RiskMatrix({ risks, zones, selected, onOpen }: RiskMatrixProps) {
  const styles = useStyles();
  const t = useTexts();
  const help = useId();
  const { table, at, setAt, onKeyDown } = useMatrixKeys();
  const byPosition = risksByPosition(risks);
  const residuals = residualsByPosition(risks);
  const outside = risks.filter((risk) => !isAssessed(risk));
  return (
    <div>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a real table whose cells the arrow keys move between
        role="grid"
        className={styles.table}
        aria-label={t.risks.matrix}
        aria-describedby={help}
        onKeyDown={onKeyDown}
      >
        <caption className={styles.caption}>{t.risks.axes}</caption>
        <thead>
          <ImpactHeads />
        </thead>
        <tbody>
          {LIKELIHOODS.map((likelihood, row) => (
            <tr key={likelihood}>
              <th scope="row" className={styles.side}>
                <span className="pf-hidden">{`${t.risks.likelihood} `}</span>
                {likelihood}
              </th>
              {IMPACTS.map((impact, column) => (
                <MatrixSquare
                  key={impact}
                  square={{ row, column }}
                  value={likelihood * impact}
                  risks={byPosition.get(`${likelihood}:${impact}`) ?? []}
                  residuals={residuals.get(`${likelihood}:${impact}`) ?? []}
                  zones={zones}
                  isStop={at.row === row && at.column === column}
                  selected={selected}
                  onFocus={setAt}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={help} className="pf-hidden">
        {t.risks.matrixHelp}
      </p>
      <MatrixNotes outside={outside} hasResiduals={residuals.size > 0} {...{ zones, selected, onOpen }} />
    </div>
  );
}
