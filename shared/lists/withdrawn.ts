/** The mark of a row that has been taken away: nothing is deleted. */
export const withdrawn = { kind: 'flag', service: true, label: { sv: 'Borttagen', en: 'Withdrawn' } } as const;
