import type { Cell, Table } from '../../../shared/minutes/Block';
import { columnWidths } from './columnWidths';
import { type ListNumbers, listXml } from './listXml';
import { textWidth } from './measures';
import { paragraphXml, runsXml, wordsXml } from './paragraphXml';
import { attribute } from './wordXml';

/** Where a table stands. */
interface TablePlace {
  lists: ListNumbers;
  wide: boolean;
  keepNext: boolean;
}

/** Tables this short are never split over two pages. */
const WHOLE = 12;

/** A row is never split over two pages; the first is said again on each. */
const rowXml = (cells: readonly string[], head = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

/** A cell always ends in a paragraph. */
const cellXml = (inner: string, width: number | undefined): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner || paragraphXml('')}</w:tc>`;

/** The properties of a table in the one look that all have; its caption is read aloud. */
const propertiesXml = ({ caption, rowHeader = false }: Table, width: number): string =>
  `<w:tblPr><w:tblStyle w:val="Protokolltabell"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="${Number(rowHeader)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${attribute(caption)}"/></w:tblPr>`;

/** A table with fixed widths, one row of heads and no merged cells. */
export function tableXml(table: Table, place: TablePlace): string {
  const { columns, rows, rowHeader = false } = table;
  const room = textWidth(place.wide);
  const widths = columnWidths(table, room);
  const contents = (cell: Cell, at: number, keepNext: boolean): string =>
    cell
      .map((part) =>
        part.kind === 'list'
          ? listXml(part, { lists: place.lists, inTable: true, keepNext })
          : paragraphXml(runsXml(part.runs, rowHeader && at === 0), {
              style: 'Tabelltext',
              keepNext,
              align: columns[at]?.align,
            }),
      )
      .join('');
  const head = columns.map(({ head: title, align }, at) =>
    cellXml(paragraphXml(wordsXml(title), { style: 'Tabellrubrik', align }), widths[at]),
  );
  const body = rows.map((row, index) => {
    const keepNext = index === rows.length - 1 ? place.keepNext : rows.length <= WHOLE;
    return rowXml(row.map((cell, at) => cellXml(contents(cell, at, keepNext), widths[at])));
  });
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  return `<w:tbl>${propertiesXml(table, room)}${grid}${rowXml(head, true)}${body.join('')}</w:tbl>`;
}
