/** How far a benefit has come from where it began towards its target. */
type Achievement =
  | { kind: 'percent'; percent: number }
  /** The target was reached before anything began: there is no way to have gone. */
  | { kind: 'targetIsBaseline'; isKept: boolean }
  | { kind: 'unknown' };

/** The share of the way that has been gone, whichever way it leads; nothing is divided by nothing. */
export function achievement({
  baseline,
  target,
  value,
}: {
  baseline: number | null;
  target: number | null;
  value: number | null;
}): Achievement {
  if (baseline === null || target === null || value === null) return { kind: 'unknown' };
  if (baseline === target) return { kind: 'targetIsBaseline', isKept: value === target };
  return { kind: 'percent', percent: ((value - baseline) / (target - baseline)) * 100 };
}
