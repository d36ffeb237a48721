/** What the app's own columns are called in SharePoint. */
export const systemColumnNames = {
  key: 'Nyckel',
  number: 'Nummer',
  createdBy: 'Skapad av (person)',
  changedBy: 'Ändrad av (person)',
} as const;
