/** The column that rows are sorted by, and which way. */
export interface Sort {
  column: string;
  descending: boolean;
}

/** What pressing a column's header leads to: ascending first, then the other way. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  descending: sort?.column === column && !sort.descending,
});
