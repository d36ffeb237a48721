/** One value of a chart. */
export interface ChartValue {
  label: string;
  value: number | null;
}

/** A place in a chart, both from 0 to 1, counted from the bottom left. */
interface ChartPoint {
  x: number;
  y: number;
}

/** Where the values of a line stand; those that are missing have no place. All alike, zero or a single one are right too: nothing is divided by nothing. */
export function chartPoints(values: readonly ChartValue[], { least = 0 }: { least?: number } = {}): ChartPoint[] {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(least, ...known);
  const span = Math.max(low, ...known) - low;
  const last = values.length - 1;
  return values.flatMap(({ value }, at) =>
    value === null ? [] : [{ x: last === 0 ? 0.5 : at / Math.max(1, last), y: span === 0 ? 0 : (value - low) / span }],
  );
}
