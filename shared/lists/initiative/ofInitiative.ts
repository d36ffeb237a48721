/** The initiative that a row is part of. */
export const ofInitiative = {
  kind: 'reference',
  list: 'initiatives',
  required: true,
  indexed: true,
  label: { sv: 'Insats', en: 'Initiative' },
} as const;

/** Rows that are read by who sees all of the initiative, and written with it only, by those who may write that. */
export const withInitiative = {
  read: 'everyone',
  within: { list: 'initiatives', by: 'initiative' },
  create: [],
  update: [],
} as const;
