/** What every row has beside its own fields, for tests that make rows by hand. */
export const stamp = (key: string) => ({
  key,
  id: key,
  eTag: '1',
  createdAt: '2021-05-01T08:00:00Z',
  changedAt: '2021-05-01T08:00:00Z',
  createdBy: null,
  changedBy: null,
});
