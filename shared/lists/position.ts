/** Where a row stands among those beside it, where it may be left out. */
export const position = {
  kind: 'integer',
  ordering: true,
  min: 1,
  max: 999,
  label: { sv: 'Ordning', en: 'Position' },
} as const;

/** The same, of a row that always has its place: one of so many at the most. */
export const positionTo = (max: number) => ({ ...position, required: true, max }) as const;
