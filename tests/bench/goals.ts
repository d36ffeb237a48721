/** A measured figure, and the goal it is to keep: at most, or at least. */
export interface Figure {
  value: number;
  goal?: number;
  least?: number;
}

export type Figures = Record<string, Figure | number>;

const asFigure = (figure: Figure | number): Figure => (typeof figure === 'number' ? { value: figure } : figure);

/** One line: what, how much, and where there is a goal whether it is met. */
export function line(name: string, given: Figure | number): string {
  const { value, goal, least } = asFigure(given);
  const limit = goal ?? least;
  const isMet = value <= (goal ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
  const verdict =
    limit === undefined
      ? ''
      : `   goal ${least === undefined ? '' : 'at least '}${limit}: ${isMet ? 'met' : 'NOT MET'}`;
  return `${name.padEnd(64)} ${value.toFixed(2)}${verdict}`;
}
