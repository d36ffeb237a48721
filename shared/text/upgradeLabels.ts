/** What each upgrade of rows has done, for the person who provisions. */
export const upgradeLabels = {
  readableNumbers: { sv: 'Rader utan nummer har fått sina', en: 'Rows without a number have got theirs' },
} as const;
