/** The initiative that a row is part of. */
export const ofInitiative = {
  kind: 'reference',
  list: 'initiatives',
  required: true,
  indexed: true,
  label: { sv: 'Insats', en: 'Initiative' },
} as const;
