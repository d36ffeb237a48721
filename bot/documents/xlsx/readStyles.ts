import { tell } from './readXml';

/** Excel's own formats of days and of times alone, by number. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 57, 58]);
const TIME_FORMATS = new Set([18, 19, 20, 21]);

/** What a number in a cell stands for. */
export type CellStyle = 'day' | 'time' | 'number';

function styleOf(id: number, format: string): CellStyle {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (DAY_FORMATS.has(id) || /[yd]/i.test(code)) return 'day';
  return TIME_FORMATS.has(id) || /h.*m/i.test(code) ? 'time' : 'number';
}

/** What a workbook's cell formats make of a number, by their place. */
export function cellStyles(xml: string): CellStyle[] {
  const own = new Map<number, string>();
  const styles: CellStyle[] = [];
  let inCells = false;
  tell(xml, {
    open({ name, attributes }) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId);
      styles.push(styleOf(id, own.get(id) ?? ''));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
