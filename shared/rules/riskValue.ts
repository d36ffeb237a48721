import { isClosed } from '../states/risk';

/** Zone of a risk value; the limits are the project's proposal (low 1–5, medium 6–12, high 13–25). */
export type RiskZone = 'low' | 'medium' | 'high';

interface Position {
  likelihood: number;
  impact: number;
}

/** Risk value: likelihood (1–5) times impact (1–5). */
export const riskValue = ({ likelihood, impact }: Position): number => likelihood * impact;

/** The zone of a risk value from 1 to 25. */
export function riskZone(value: number): RiskZone {
  if (value <= 5) return 'low';
  return value <= 12 ? 'medium' : 'high';
}

/** Highest value first; equal values in the order of their numbers (R2 before R6, R2 before R10). */
export function byRiskValue<R extends Position & { readableNumber: string | null }>(risks: readonly R[]): R[] {
  const order = new Intl.Collator('sv', { numeric: true });
  return [...risks].sort(
    (a, b) => riskValue(b) - riskValue(a) || order.compare(a.readableNumber ?? '', b.readableNumber ?? ''),
  );
}

/** A risk that is said to need an action but has none written down, and is not closed. */
export const lacksAction = (risk: {
  actionRequired: boolean | null;
  action: string | null;
  state: string | null;
}): boolean => risk.actionRequired === true && !risk.action && !isClosed(risk.state);
