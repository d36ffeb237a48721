/** Files as people have them: with titles above the heads, merged cells, other sheets, other encodings, formulas, days counted otherwise. */
import { strToU8, zipSync } from 'fflate';
import type { ImportPlan } from '../../shared/exchange/ImportPlan';
import { mayBringIn } from '../../shared/exchange/wholesOf';
import { type ListName, listNames, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

interface Made {
  sheets?: readonly { name: string; state?: string; rows: string; merged?: string }[];
  from1904?: boolean;
  texts?: string;
}

/** Formats by place: 0 none, 1 a day, 2 a time of day. */
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>';

/** A workbook as other programs write it, sheet by sheet. */
function book({ sheets = [], from1904 = false, texts = '' }: Made): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map((_one, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const parts = sheets.map(({ rows, merged = '' }, at): [string, Uint8Array] => [
    `xl/worksheets/sheet${at + 1}.xml`,
    strToU8(`<worksheet><sheetData>${rows}</sheetData>${merged}</worksheet>`),
  ]);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${links.join('')}</Relationships>`),
    'xl/styles.xml': strToU8(STYLES),
    ...(texts ? { 'xl/sharedStrings.xml': strToU8(texts) } : {}),
    ...Object.fromEntries(parts),
  });
}

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const rowOf = (at: number, ...cells: string[]): string => `<row r="${at}">${cells.join('')}</row>`;
const heads = (at: number): string => rowOf(at, cell('Åtgärd'), cell('Klar senast'));
const one = (rows: string, more: object = {}): Uint8Array => book({ sheets: [{ name: 'Blad1', rows, ...more }] });

const see = (bytes: Uint8Array | string, list: ListName = 'actionPoints'): ImportPlan =>
  world.services.exchange.preview(world.actor(LEADER), {
    list,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes,
  });
const told = ({ rows }: ImportPlan): string[] =>
  rows.map(({ row, name, does, problems }) =>
    [row, name, does, ...problems.map(({ column, code }) => `${column}:${code}`)].join(' '),
  );
/** Brings the rows in and gives what is there then. */
async function bring(bytes: Uint8Array) {
  const { plan } = see(bytes);
  await world.services.exchange.confirm(world.actor(LEADER), { list: 'actionPoints', bytes, plan });
  return (title: string) => world.store.all('actionPoints').find((row) => row.title === title);
}

describe('a workbook', () => {
  it('may have a title and empty rows above its heads and between its rows, which are counted where they stand', () => {
    const rows = `${rowOf(1, cell('Åtgärder våren'))}${heads(4)}${rowOf(5, cell('A'))}${rowOf(9, cell('B'), cell('snart'))}`;
    const plan = see(one(rows));
    expect(plan.headRow).toBe(4);
    expect(told(plan)).toEqual(['5 A add', '9 B refused Klar senast:notDate']);
  });

  it('is read from the sheet of the list’s own name, else from the first that is shown, and says which', () => {
    const sheet = (name: string, title: string, state?: string) => ({
      name,
      ...(state ? { state } : {}),
      rows: heads(1) + rowOf(2, cell(title)),
    });
    const own = see(book({ sheets: [sheet('Annat', 'Fel'), sheet(lists.actionPoints.label.sv, 'Rätt')] }));
    expect([told(own), own.sheet]).toEqual([['2 Rätt add'], { name: 'Åtgärder', others: ['Annat'] }]);
    const shown = see(book({ sheets: [sheet('Dold', 'Fel', 'hidden'), sheet('Data', 'Rätt'), sheet('Mer', 'Nej')] }));
    expect([told(shown), shown.sheet]).toEqual([['2 Rätt add'], { name: 'Data', others: ['Mer'] }]);
  });

  it('has days by either count, times of day, and what its formulas came to', async () => {
    const rows = (serial: number) =>
      heads(1) + rowOf(2, '<c t="str"><f>A9&amp;"!"</f><v>Ring</v></c>', `<c s="1"><f>TODAY()</f><v>${serial}</v></c>`);
    const by1900 = await bring(one(rows(44_336)));
    expect(by1900('Ring')).toMatchObject({ due: '2021-05-20' });
    const from1904 = book({ sheets: [{ name: 'B', rows: rows(42_874) }], from1904: true });
    expect(told(see(from1904))).toEqual(['2 Ring nothing']);
    const meeting = rowOf(1, cell('Möte'), cell('Datum'), cell('Börjar'));
    const values = rowOf(2, cell('Extra'), '<c s="1"><v>44336</v></c>', '<c s="2"><v>0.4375</v></c>');
    expect(see(one(meeting + values), 'meetings').rows[0]).toMatchObject({ does: 'add', problems: [] });
  });

  it('names the cell whose formula failed, and a day that is none', () => {
    const rows =
      heads(1) +
      rowOf(2, '<c t="e"><f>A0</f><v>#REF!</v></c>') +
      rowOf(3, cell('Sent'), '<c s="1"><v>99999999</v></c>');
    expect(told(see(one(rows)))).toEqual([
      '2 #REF! refused Åtgärd:formulaFailed',
      '3 Sent refused Klar senast:notDate',
    ]);
  });

  it('says in each of its rows what a merged cell says, and reads no columns that no list has', async () => {
    const rows =
      heads(1) +
      `<row r="2"><c r="A2" t="inlineStr"><is><t>X</t></is></c><c r="B2" s="1"><v>44336</v></c></row>` +
      `<row r="3"><c r="A3" t="inlineStr"><is><t>Y</t></is></c><c r="XFD3"><v>1</v></c></row>`;
    const merged = '<mergeCells><mergeCell ref="B2:B1048576"/><mergeCell ref="!"/></mergeCells>';
    const found = await bring(one(rows, { merged }));
    expect([found('X')?.due, found('Y')?.due]).toEqual(['2021-05-20', '2021-05-20']);
  });

  it('keeps texts that look like something else: figures, formulas and signs', async () => {
    for (const title of ['007', '0.70', '=1+1', '@alla', '+46 522 69 70 00', '-dölj', 'A; B'])
      expect((await bring(one(heads(1) + rowOf(2, cell(title)))))(title)?.title).toBe(title);
  });
});

describe('a text', () => {
  const rows = 'Åtgärd;Klar senast\r\nÖva på mätning – å ä ö;2021-05-20\r\n';
  const latin = Buffer.from(rows.replace('–', '-'), 'latin1');
  const wide = Buffer.from(`\ufeff${rows}`, 'utf16le');
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${rows}`)],
    ['the older form of Windows', latin],
    ['two bytes a sign', wide],
    ['two bytes a sign, the other way round', Buffer.from(wide).swap16()],
    ['two bytes a sign without a mark', wide.subarray(2)],
    ['a first line that says what parts the columns', Buffer.from(`sep=;\r\n${rows}`)],
  ])('is read in %s', (_what, bytes) => {
    expect(see(bytes).rows[0]).toMatchObject({
      does: 'add',
      name: expect.stringMatching(/^Öva på mätning . å ä ö$/),
      problems: [],
    });
  });

  it('may have marks within its cells, separators in its heads, and a mark that is never closed', () => {
    const read = (text: string) => see(text).rows.map(({ name }) => name);
    expect(read('Åtgärd\tKlar senast\n"Snabb" hjälp\t\n5" rör\t\n"Aldrig stängd\t2021-05-20\n"Två\nrader"\t')).toEqual([
      '"Snabb" hjälp',
      '5" rör',
      '"Aldrig stängd',
      'Två\nrader',
    ]);
    expect(see('"Åtgärd, i korthet";"Klar; senast"\nA, b;2021-05-20').columns.map(({ field }) => field)).toEqual([
      'title',
      'due',
    ]);
  });

  it('that has more cells than heads is refused, so that nothing ends up in another column unseen', () => {
    expect(told(see('Åtgärd;Klar senast\nEn; två;2021-05-20\nTre;2021-05-20;;'))).toEqual([
      '2 En refused :cellsWithoutHead',
      '3 Tre add',
    ]);
  });

  it('has each head once: what comes twice, or only sounds like a key, is left out until somebody says what it is', () => {
    const { columns } = see('Åtgärd\tÅtgärd\tNyckeltal\tA\nA\tB\tC\tD');
    expect(columns.map(({ field }) => field)).toEqual(['title', null, null, null]);
  });

  it.each([
    ['a workbook of an older Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])],
    ['a PDF', Buffer.from('%PDF-1.7\nÅtgärd\nA')],
    ['a spreadsheet of another kind', zipSync({ 'content.xml': strToU8('<office/>') })],
  ])('%s is refused with its sentence', async (_what, bytes) => {
    await expect(async () => see(bytes)).rejects.toMatchObject({ code: 'notReadableTable' });
  });
});

it('of every list, what was taken out changes nothing when it is brought in again, as a workbook and as text', async () => {
  const isOpen = (name: ListName): boolean => {
    const list: ListDefinition = lists[name];
    return !list.hidden && mayBringIn(world.actor(LEADER), name) && world.store.all(name).length > 0;
  };
  const names = listNames.filter(isOpen);
  expect(names.length).toBeGreaterThan(20);
  const get = async (address: string) => {
    const token = await world.token(LEADER);
    const response = await fetch(`${world.url}${address}`, { headers: { authorization: `Bearer ${token}` } });
    return new Uint8Array(await response.arrayBuffer());
  };
  for (const list of names) {
    for (const format of ['xlsx', 'csv']) {
      const bytes = await get(`/api/lists/${list}/export/${format}`);
      const differing = see(bytes, list).rows.filter(({ does }) => does !== 'nothing');
      expect({ list, format, differing }).toEqual({ list, format, differing: [] });
    }
  }
});
