import type { RiskMoment } from '../lists/riskMoment';
import type { Risk } from '../lists/risks';
import { valueOfRisk } from './riskValue';

/** Values that nobody changes without saying why. */
export const ASSESSED = ['likelihood', 'impact', 'residualLikelihood', 'residualImpact'] as const;
/** What of a risk is kept for every change of it. */
const KEPT = [...ASSESSED, 'state'] as const;

/** A risk as far as its history keeps it. */
export type Kept = Pick<Risk, (typeof KEPT)[number] | 'assessmentReason' | 'meeting'>;

/** A risk as it is from now on, or nothing when none of what is kept has changed. */
export function nextMoment(
  before: Kept | null,
  after: Kept,
  { at, by, meeting }: Pick<RiskMoment, 'at' | 'by' | 'meeting'>,
): RiskMoment | null {
  if (before !== null && KEPT.every((name) => before[name] === after[name])) return null;
  const { likelihood, impact, residualLikelihood, residualImpact, state } = after;
  const named = before?.meeting === after.meeting ? null : after.meeting;
  const reason = before?.assessmentReason === after.assessmentReason ? null : after.assessmentReason;
  return {
    at,
    by,
    meeting: meeting ?? named,
    reason,
    likelihood,
    impact,
    residualLikelihood,
    residualImpact,
    state,
  };
}

/** Which way a risk has gone since a moment. `new` was not there then, or had not been assessed. */
type RiskTrend = 'up' | 'down' | 'same' | 'new';

interface Trend {
  trend: RiskTrend;
  /** The value then. */
  from: number | null;
}

/** How a risk's value differs from what it was when the last meeting ended; nothing where there is no value or no such meeting. */
export function trendSince(
  risk: Pick<Risk, 'history' | 'likelihood' | 'impact'>,
  meetingEndedAt: string | null,
): Trend | null {
  const now = valueOfRisk(risk);
  if (now === null || meetingEndedAt === null) return null;
  const then = (risk.history ?? []).filter(({ at }) => at <= meetingEndedAt).at(-1);
  const from = then ? valueOfRisk(then) : null;
  if (from === null) return { trend: 'new', from };
  if (from === now) return { trend: 'same', from };
  return { trend: now > from ? 'up' : 'down', from };
}

type WithHistory = Pick<Risk, 'key' | 'splitFrom' | 'history' | 'readableNumber'>;

/** A moment with the number of the risk that it was a moment of. */
export interface NumberedMoment extends RiskMoment {
  number: string | null;
}

/** A risk's own history, and before it that of the risk it was split from until then. */
export function wholeHistory(risk: WithHistory, risks: readonly WithHistory[]): NumberedMoment[] {
  const chain: WithHistory[] = [];
  for (let at: WithHistory | undefined = risk; at && !chain.includes(at); ) {
    chain.push(at);
    const from: string | null = at.splitFrom;
    at = risks.find((one) => one.key === from);
  }
  let before: string | undefined;
  const found = chain.flatMap(({ history, readableNumber }) => {
    const own = (history ?? []).filter(({ at }) => before === undefined || at < before);
    before = history?.[0]?.at ?? before;
    return own.map((moment) => ({ ...moment, number: readableNumber }));
  });
  return found.toSorted((a, b) => a.at.localeCompare(b.at));
}
