const SEPARATORS = ['\t', ';', ','] as const;

/** The sign that parts the columns: what a spreadsheet copies has tabs, its text files semicolons, others' commas. What stands within quotation marks parts nothing. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, 1);
  const count = (sign: string): number => line.split(sign).length;
  if (line.includes('\t')) return '\t';
  return SEPARATORS.toSorted((a, b) => count(b) - count(a)).find((one) => line.includes(one)) ?? '\t';
}

/** A figure that our own text files keep as it is (`="0120"`), and a text that is no formula (`'=1+1`), as they are. */
const plain = (cell: string): string => {
  const kept = /^="(.*)"$/s.exec(cell)?.[1];
  if (kept !== undefined) return kept;
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
};

/** A cell that begins with a quotation mark and ends with one, where its column ends; undefined for a text that only has such marks in it. */
function quotedCell(text: string, from: number, separator: string): { cell: string; end: number } | undefined {
  const found = /"((?:[^"]|"")*)"/y;
  found.lastIndex = from;
  const [whole = '', cell = ''] = found.exec(text) ?? [];
  const end = from + whole.length;
  const next = text.charAt(end);
  if (whole === '' || !['', '\r', '\n', separator].includes(next)) return undefined;
  return { cell: cell.replaceAll('""', '"'), end };
}

/** Excel says in its first line which sign it has parted the columns by. */
const SAID = /^sep=(.)(\r\n|\r|\n)/i;

/** Rows of text as a spreadsheet copies or saves them, as they are counted there. A cell in quotation marks may hold line breaks, separators and doubled marks. */
export function readRows(text: string): string[][] {
  const whole = text.replace(/^\ufeff/, '');
  const said = SAID.exec(whole);
  const source = said ? whole.slice(said[0].length) : whole;
  const separator = said?.[1] ?? separatorOf(source.trimStart());
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < source.length) {
    const quoted = source.charAt(at) === '"' ? quotedCell(source, at, separator) : undefined;
    let end = quoted?.end ?? at;
    while (end < source.length && ![separator, '\n', '\r'].includes(source.charAt(end))) end += 1;
    cells.push(plain(quoted?.cell ?? source.slice(at, end)));
    const sign = source.charAt(end);
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
    // A separator last in the text has one more cell after it, which says nothing.
    if (sign === separator && at < source.length) continue;
    rows.push(cells);
    cells = [];
  }
  const last = rows.findLastIndex((row) => row.some((one) => one.trim() !== ''));
  return rows.slice(0, last + 1);
}
