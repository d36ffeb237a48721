/** What the app's own columns are called in SharePoint. */
export const systemColumnNames = {
  key: 'Nyckel',
  createdBy: 'Skapad av (person)',
  changedBy: 'Ändrad av (person)',
} as const;
