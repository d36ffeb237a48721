import type { exchange as source } from '../sv/exchange';

export const exchange: typeof source = {
  title: (list) => `Take out or bring in: ${list}`,
  list: 'List',
  out: 'Take out',
  outAbout: 'Excel to count and change, CSV for a Swedish Excel and other programs, JSON with every field described.',
  own: (list) => `${list}, only my municipality`,
  allOwn: 'My municipality’s rows in all lists',
  all: 'All lists that you may read',
  formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Making the file …',
  made: (percent) => `The file is being made: ${percent}%`,
  saved: (name) => `${name} has been fetched.`,
  in: 'Bring in',
  inAbout:
    'Choose an Excel file or paste rows. The first row has the names of the columns. At most 2,000 rows at once. Nothing is written until you confirm.',
  file: 'File',
  paste: 'Pasted rows',
  look: 'Preview',
  columns: 'Columns',
  column: (header) => `The column “${header}”`,
  columnNumber: (at) => `Column ${at}, without a head`,
  sheet: (name, others) =>
    others === 1
      ? `The sheet “${name}” is read. Another sheet of the file is not.`
      : `The sheet “${name}” is read. ${others} other sheets of the file are not.`,
  headRow: (row) => `The heads stand on row ${row}.`,
  leftOut: 'Left out',
  preview: 'Preview',
  row: 'Row',
  rowNumber: (row) => `Row ${row}`,
  what: 'What',
  does: 'Becomes',
  says: 'Problems or changed fields',
  kinds: { add: 'New', change: 'Changed', nothing: 'Unchanged', refused: 'Left out' },
  summary: ({ added, changed, same, refused }) =>
    `${added} new, ${changed} changed, ${same} unchanged, ${refused} with problems.`,
  more: (count) => (count === 1 ? '… and one more row.' : `… and ${count} more rows.`),
  confirm: (count) => (count === 1 ? 'Bring in 1 row' : `Bring in ${count} rows`),
  working: 'Bringing in …',
  done: (added, changed, refused) =>
    `${added === 1 ? '1 row was' : `${added} rows were`} added, ${changed} changed, ${refused} left out.`,
};
