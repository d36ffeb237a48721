/** A measured figure, and the goal it is to keep. */
export interface Figure {
  value: number;
  goal?: number;
}

export type Figures = Record<string, Figure | number>;

const numberOf = (figure: Figure | number): number => (typeof figure === 'number' ? figure : figure.value);

/** One line: what, how much, and where there is a goal whether it is met. */
export function line(name: string, figure: Figure | number): string {
  const goal = typeof figure === 'number' ? undefined : figure.goal;
  const verdict = goal === undefined ? '' : `   goal ${goal}: ${numberOf(figure) <= goal ? 'met' : 'NOT MET'}`;
  return `${name.padEnd(64)} ${numberOf(figure).toFixed(2)}${verdict}`;
}
