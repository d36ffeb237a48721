import type { Around } from '../schema/defineList';
import type { Problem } from '../schema/problem';

/** What the steering group answers to an initiative. */
export const INITIATIVE_ANSWERS = ['approve', 'reject', 'referBack'] as const;
export type InitiativeAnswer = (typeof INITIATIVE_ANSWERS)[number];

/** A decision on an initiative names one, and is prepared while that one is ready for it. */
export function initiativeProblems(
  { kind, initiative, state }: { kind: string | null; initiative: string | null; state: string | null },
  { find }: Around,
): Problem[] {
  if (kind !== 'initiative' || state === 'set') return [];
  if (initiative === null) return [{ field: 'initiative', code: 'required' }];
  const row = find('initiatives', initiative);
  return row && row.state !== 'readyForDecision' ? [{ field: 'initiative', code: 'notReadyForDecision' }] : [];
}
