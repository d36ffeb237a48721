/** The sign that parts the columns: what a spreadsheet copies has tabs, its text files semicolons, others' commas. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  return ['\t', ';', ','].find((one) => line.includes(one)) ?? '\t';
}

/** A figure that our own text files keep as it is (`="0120"`), and a text that is no formula (`'=1+1`), as they are. */
const plain = (cell: string): string => {
  const kept = /^="(.*)"$/s.exec(cell)?.[1];
  if (kept !== undefined) return kept;
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
};

/** Rows of text as a spreadsheet copies or saves them. A cell in quotation marks may hold line breaks, separators and doubled marks. */
export function readRows(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    cells.push(plain(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) rows.push(cells);
    cells = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quoted && sign === '"' && source.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source.charAt(at + 1) === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  endRow();
  return rows;
}
