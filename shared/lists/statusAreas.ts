/** The areas that a status report assesses, and that risks and actions may belong to. */
export const statusAreas = {
  budget: { sv: 'Budget', en: 'Budget' },
  time: { sv: 'Tid', en: 'Time' },
  staff: { sv: 'Personal', en: 'Staff' },
} as const;
