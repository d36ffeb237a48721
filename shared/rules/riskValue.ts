import { isClosed } from '../states/risk';
import { DEFAULT_ZONES, type RiskZones } from './defaultZones';

/** Zone of a risk value. */
export type RiskZone = 'low' | 'medium' | 'high';

/** How likely something is, and how hard it would hit. */
export interface RiskPosition {
  likelihood: number;
  impact: number;
}

/** A position of which something may still be missing. */
interface MaybePosition {
  likelihood: number | null;
  impact: number | null;
}

/** Risk value: likelihood (1–5) times impact (1–5). */
export const riskValue = ({ likelihood, impact }: RiskPosition): number => likelihood * impact;

/** Whether a risk has been assessed, and so has a value and a place in the matrix. */
export const isAssessed = <R extends MaybePosition>(risk: R): risk is R & RiskPosition =>
  risk.likelihood !== null && risk.impact !== null;

/** The value of a risk, or nothing while it has not been assessed. */
export const valueOfRisk = (risk: MaybePosition): number | null => (isAssessed(risk) ? riskValue(risk) : null);

/** Where a risk stands when what has been decided is done; nothing while that has not been assessed. */
export function residualOf(risk: {
  residualLikelihood: number | null;
  residualImpact: number | null;
}): RiskPosition | null {
  const position = { likelihood: risk.residualLikelihood, impact: risk.residualImpact };
  return isAssessed(position) ? position : null;
}

/** The zone of a risk value from 1 to 25. */
export function riskZone(value: number, zones: RiskZones = DEFAULT_ZONES): RiskZone {
  if (value <= zones.low) return 'low';
  return value <= zones.medium ? 'medium' : 'high';
}

/** Highest value first, those without one last; equal values in the order of their numbers (R2 before R6, R2 before R10). */
export function byRiskValue<R extends MaybePosition & { readableNumber: string | null }>(risks: readonly R[]): R[] {
  const order = new Intl.Collator('sv', { numeric: true });
  return [...risks].sort(
    (a, b) =>
      (valueOfRisk(b) ?? 0) - (valueOfRisk(a) ?? 0) || order.compare(a.readableNumber ?? '', b.readableNumber ?? ''),
  );
}

/** An action, as far as it says whether a risk is being dealt with. */
interface RiskAction {
  risk?: unknown;
  state?: unknown;
  withdrawn?: unknown;
}

/** The actions that deal with a risk: neither taken away nor dropped. */
export const actionsFor = <A extends RiskAction>(risk: string, actions: readonly A[]): A[] =>
  actions.filter((one) => one.risk === risk && one.withdrawn !== true && one.state !== 'dropped');

/** A risk that is said to need an action but has none, neither in words nor as a row of its own, and is not closed. */
export const lacksAction = (
  risk: { key?: string; actionRequired: boolean | null; action: string | null; state: string | null },
  actions: readonly RiskAction[] = [],
): boolean =>
  risk.actionRequired === true &&
  !risk.action &&
  !isClosed(risk.state) &&
  actionsFor(risk.key ?? '', actions).length === 0;
