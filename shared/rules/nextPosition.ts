/** The place after all others; those without one stand nowhere. */
export const nextPosition = (rows: readonly { position: number | null }[]): number =>
  Math.max(0, ...rows.map(({ position }) => position ?? 0)) + 1;
