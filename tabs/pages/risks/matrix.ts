import type { Risk } from '../../../shared/lists/risks';
import { isAssessed, type RiskPosition, residualOf } from '../../../shared/rules/riskValue';

/** Most likely at the top, as people draw it. */
export const LIKELIHOODS = [5, 4, 3, 2, 1] as const;
export const IMPACTS = [1, 2, 3, 4, 5] as const;

/** A cell of the matrix, counted from the top left. */
export interface MatrixCell {
  row: number;
  column: number;
}

/** The risks of each position, `likelihood:impact` -> risks in the order given. */
export const risksByPosition = (risks: readonly Risk[]): Map<string, Risk[]> =>
  grouped(risks, (risk) => (isAssessed(risk) ? risk : null));

/** The same for where risks stand when the actions are done. */
export const residualsByPosition = (risks: readonly Risk[]): Map<string, Risk[]> => grouped(risks, residualOf);

function grouped(risks: readonly Risk[], positionOf: (risk: Risk) => RiskPosition | null): Map<string, Risk[]> {
  const byPosition = new Map<string, Risk[]>();
  for (const risk of risks) {
    const at = positionOf(risk);
    if (!at) continue;
    const position = `${at.likelihood}:${at.impact}`;
    byPosition.set(position, [...(byPosition.get(position) ?? []), risk]);
  }
  return byPosition;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const clamp = (value: number): number => Math.max(0, Math.min(IMPACTS.length - 1, value));

/** The cell an arrow key, Home or End leads to, or null for any other key; the edges stop. */
export function matrixCellAfterKey(from: MatrixCell, key: string): MatrixCell | null {
  if (key === 'Home') return { ...from, column: 0 };
  if (key === 'End') return { ...from, column: IMPACTS.length - 1 };
  const step = STEPS[key];
  return step ? { row: clamp(from.row + step[0]), column: clamp(from.column + step[1]) } : null;
}
