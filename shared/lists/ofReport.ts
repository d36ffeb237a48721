/** The status report that a row belongs to. */
export const ofReport = {
  kind: 'reference',
  list: 'statusReports',
  required: true,
  indexed: true,
  label: { sv: 'Rapport', en: 'Report' },
} as const;
