import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { csvHead, csvLine } from '../../bot/documents/listCsv';
import { readXlsx } from '../../bot/documents/xlsx/readXlsx';
import { writeXlsx } from '../../bot/documents/xlsx/writeXlsx';
import { exportFile } from '../../bot/services/exchange/exportFile';
import type { ExportedList } from '../../bot/services/exchange/exportLists';
import { excelSerial } from '../../shared/exchange/excelDay';
import type { ExportCell } from '../../shared/exchange/exportTable';
import type { ImportPlan } from '../../shared/exchange/ImportPlan';
import { matchColumns } from '../../shared/exchange/matchColumns';
import { readRows } from '../../shared/exchange/readRows';
import type { ListName } from '../../shared/lists';
import { lists } from '../../shared/lists';
import { startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const OF_ORUST = 'lena-gardtman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const as = (person = LEADER) => world.actor(person);
const text = (one: string): ExportCell => ({ kind: 'text', text: one });
const bytesOf = (rows: string): Uint8Array => Buffer.from(rows, 'utf8');
const preview = (list: ListName, rows: string, person = LEADER) =>
  world.services.exchange.preview(as(person), { list, bytes: bytesOf(rows) });
const confirm = (list: ListName, rows: string, plan: string) =>
  world.services.exchange.confirm(as(), { list, bytes: bytesOf(rows), plan });
const problemsIn = ({ rows }: ImportPlan) =>
  rows.flatMap(({ row, problems }) => problems.map(({ column, code }) => `${row} ${column}: ${code}`));

async function download(address: string, person = LEADER) {
  const response = await fetch(`${world.url}${address}`, {
    headers: { authorization: `Bearer ${await world.token(person)}` },
  });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
}

async function workbook(rows: ExportCell[][]): Promise<Uint8Array> {
  const columns = (rows[0] ?? []).map((_cell, at) => ({ field: `f${at}`, label: `Kolumn ${at + 1}` }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx([{ name: 'Prov', columns, rows }])) pieces.push(piece);
  return Buffer.concat(pieces);
}
const sheetOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);

describe('a list as text for a Swedish Excel', () => {
  it('begins with the mark of UTF-8, has semicolons and a carriage return at each line’s end', async () => {
    const { bytes, headers } = await download('/api/lists/municipalities/export/csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect(lines[0]?.split(';').slice(0, 2)).toEqual(['Nyckel', 'Kommun']);
    expect(lines).toContainEqual('"=""1421""";Orust;"Orust kommun"');
    expect(csvLine([text('Åmål'), text('Måltidsplanering; etapp 1'), { kind: 'number', number: 321900 }])).toBe(
      'Åmål;"Måltidsplanering; etapp 1";321900\r\n',
    );
  });

  it.each(['0120', '007', '9.10', '0.7', '10-16', '2021'])('keeps the text %s a text', (figures) => {
    expect(csvLine([text(figures)])).toBe(`"=""${figures}"""\r\n`);
    expect(readRows(csvLine([text(figures)]))).toEqual([[figures]]);
  });

  it.each(['=1+1', '+46 522', '-1', '@SUMMA(A1)', '\tcmd'])('lets the text %j run nothing', (formula) => {
    const line = csvLine([text(formula)]);
    expect(line.startsWith(`"'`)).toBe(true);
    expect(readRows(line)).toEqual([[formula]]);
  });

  it('keeps a negative amount a number, and decimals with a comma', () => {
    expect(csvLine([{ kind: 'number', number: -7400 }, { kind: 'number', number: 0.5 }, null])).toBe('-7400;0,5;\r\n');
    expect(csvHead([{ field: 'a', label: 'Åtgärd' }])).toBe('Åtgärd\r\n');
  });
});

describe('a list as a workbook', () => {
  it('keeps texts, numbers and days what they are, and =1+1 a text', async () => {
    const cells = [text('=1+1'), { kind: 'number', number: -7400 }, text('0120'), text('9.10'), text('10-16')];
    const bytes = await workbook([[...(cells as ExportCell[]), { kind: 'day', day: '2021-05-20' }]]);
    const sheet = sheetOf(bytes);
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<c r="B2" s="4"><v>-7400</v></c>');
    expect(sheet).toContain('<c r="F2" s="3"><v>44336</v></c>');
    expect(readXlsx(bytes).rows[1]).toEqual(['=1+1', '-7400', '0120', '9.10', '10-16', '2021-05-20']);
  });

  it('counts days the same in every zone', () => {
    expect(['1900-03-01', '2021-05-20', '2199-12-31'].map(excelSerial)).toEqual([61, 44336, 109574]);
    // Excel has a day there that never was; such a day stays a text.
    expect(excelSerial('1900-02-28')).toBeUndefined();
  });

  it('has no sign that XML does not have, and every other one', async () => {
    const hard = 'R&D <test> "citat" _x0041_ \u0000\f😀\nrad två  ';
    expect(readXlsx(await workbook([[text(hard)]])).rows[1]).toEqual(['R&D <test> "citat" _x0041_ 😀\nrad två  ']);
  });

  it('is the same bytes however often it is made', async () => {
    const rows = [[text('a'), null, { kind: 'number', number: 1 } as ExportCell]];
    expect(Buffer.from(await workbook(rows)).equals(Buffer.from(await workbook(rows)))).toBe(true);
  });
});

describe('a workbook that is brought in', () => {
  it.each(['<row r="4000000000"><c r="A1"><v>1</v></c></row>', '<row><c r="ZZZ1"><v>1</v></c></row>', '<row r="-1"/>'])(
    'and claims places that no sheet has is refused, and nothing is made up to them: %s',
    async (rows) => {
      const book = unzipSync(await workbook([[text('a')]]));
      const sheet = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
      expect(() => readXlsx(zipSync({ ...book, 'xl/worksheets/sheet1.xml': sheet }))).toThrow(
        expect.objectContaining({ code: 'notReadableTable' }),
      );
    },
  );
});

describe('taking out', () => {
  it('says in JSON what every field is', async () => {
    const { bytes } = await download('/api/lists/risks/export/json');
    const { fields, rows } = JSON.parse(new TextDecoder().decode(bytes));
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'likelihood', label: 'Sannolikhet', kind: 'integer' }),
    );
    expect(fields).toContainEqual(expect.objectContaining({ name: 'owner', refersTo: 'members' }));
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ readableNumber: 'R1', likelihood: 5 });
  });

  it('gives only what the person may read, and says no to the rest', async () => {
    expect((await download('/api/lists/statusRows/export/json', OF_ORUST)).status).toBe(403);
    expect((await download('/api/lists/ballots/export/csv')).status).toBe(403);
    expect((await download('/api/lists/finns-inte/export/csv')).status).toBe(404);
    expect((await download('/api/lists/risks/export/pdf')).status).toBe(404);
    const { bytes } = await download('/api/lists/statusReports/export/json', OF_ORUST);
    const { rows } = JSON.parse(new TextDecoder().decode(bytes));
    expect(rows[0]).toMatchObject({ intro: null, financeNarrative: null });
  });

  it('gives a municipality its own initiatives with their parts, and nobody a municipality that is not theirs', async () => {
    const { bytes } = await download('/api/export/json?scope=own', OF_ORUST);
    const all: { list: string; rows: { municipality?: string }[] }[] = JSON.parse(
      new TextDecoder().decode(bytes),
    ).lists;
    const initiatives = all.find((one) => one.list === 'initiatives')!.rows;
    expect(initiatives.length).toBeGreaterThan(0);
    expect(new Set(initiatives.map((one) => one.municipality))).toEqual(new Set(['1421']));
    expect(all.map((one) => one.list)).toContain('benefits');
    expect(all.map((one) => one.list)).not.toContain('risks.history');
    expect((await download('/api/export/json?scope=own')).status).toBe(403);
  });

  it('gives everything as one workbook with a sheet for each list, or a zip of text files', async () => {
    const book = unzipSync((await download('/api/export/xlsx')).bytes);
    const names = [...strFromU8(book['xl/workbook.xml']!).matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toContain('Risker');
    expect(names).not.toContain('Logg');
    const zip = unzipSync((await download('/api/export/csv')).bytes);
    expect(Object.keys(zip)).toContain('risks.csv');
  });

  it('says about how large a long list becomes, from a few of its rows, and nothing of a short one', async () => {
    const short = world.services.exchange.exportLists({ actor: as(), language: 'sv', scope: 'all' }, 'initiatives');
    expect((await exportFile(short, { format: 'xlsx', name: 'a' })).about).toBe(0);
    const [one] = short;
    const long = (items: readonly object[], rows: ExportCell[][]): ExportedList => ({
      ...one!,
      count: items.length,
      items,
      rows,
      everyOther: (step) => {
        const isOne = (_row: unknown, at: number) => at % step === 0;
        return long(items.filter(isOne), rows.filter(isOne));
      },
    });
    const rows = Array.from({ length: 3000 }, () => [...one!.rows][0]!);
    const all = [long(Array(3000).fill(one!.items[0]), rows)];
    for (const format of ['xlsx', 'csv', 'json']) {
      const { about, pieces } = await exportFile(all, { format, name: 'a' });
      let size = 0;
      for await (const piece of pieces) size += piece.length;
      expect({ format, isNear: about > size * 0.7 && about < size * 1.5 }).toEqual({ format, isNear: true });
    }
  });

  it('stands in the log', async () => {
    await download('/api/lists/courses/export/csv', OF_ORUST);
    await world.log.idle();
    const events = await world.store.fresh('events', 'subject', 'courses');
    expect(events).toContainEqual(expect.objectContaining({ action: 'exported', actor: world.memberKey(OF_ORUST) }));
  });
});

describe('rows that are pasted', () => {
  it('have line breaks and separators inside their cells', () => {
    expect(readRows('"Bygglov\nsteg 2"\tOrust\tIdé')).toEqual([['Bygglov\nsteg 2', 'Orust', 'Idé']]);
    expect(readRows('\ufeffInsats;Kommun\r\n"Sagt ""nej"" då";Åmål\r\n\r\n')).toEqual([
      ['Insats', 'Kommun'],
      ['Sagt "nej" då', 'Åmål'],
    ]);
  });

  it('have columns that are recognised by their names in both languages, roughly written, each once', () => {
    const fields = (...heads: string[]) => matchColumns(lists.budgetLines, heads).map(({ field }) => field);
    expect(fields('BUDGETPOST', 'utfall (kr)', 'Outcome', 'Nånting', 'Per datum')).toEqual([
      'title',
      'outcomeSek',
      null,
      null,
      'asOf',
    ]);
    const chosen = matchColumns(lists.budgetLines, ['Vad', 'Budgetpost'], ['title', null]);
    expect(chosen.map(({ field }) => field)).toEqual(['title', null]);
  });
});

describe('an import', () => {
  it('names each problem by its row and column, and writes nothing before it is confirmed', () => {
    const before = world.store.all('budgetLines').length;
    const rows =
      'Budgetpost\tProjektbudget totalt\tUtfall\tPer datum\nA\t334.327,57\t0\t\nB\t1 234,50\tnoll\t2021-02-30\n\t5\t5\t';
    expect(problemsIn(preview('budgetLines', rows))).toEqual([
      '2 Projektbudget totalt: notAmount',
      '3 Projektbudget totalt: notAmount',
      '3 Utfall: notAmount',
      '3 Per datum: notDate',
      '4 Budgetpost: required',
    ]);
    expect(world.store.all('budgetLines')).toHaveLength(before);
  });

  it('reads amounts as Swedes write them, and no other amount in their place', async () => {
    const rows = 'Budgetpost\tProjektbudget totalt\tUtfall\nLokaler extra\t321 900,00\t321 900 kr';
    const plan = preview('budgetLines', rows);
    expect(problemsIn(plan)).toEqual([]);
    expect(await confirm('budgetLines', rows, plan.plan)).toMatchObject({ added: 1, refused: [] });
    const made = world.store.all('budgetLines').find(({ title }) => title === 'Lokaler extra');
    expect(made).toMatchObject({ budgetSek: 321_900, outcomeSek: 321_900 });
  });

  it('finds people, municipalities and risks by what they are called, and says when nothing or too much is called so', () => {
    const rows = 'Åtgärd\tAnsvarig\tRisk\tLäge\nA\tSara Herrman\tR1\t\nB\tNågon Annan\tR99\tKanske';
    const plan = preview('actionPoints', rows);
    expect(plan.rows[0]).toMatchObject({ does: 'add', problems: [] });
    expect(problemsIn(plan)).toEqual(['3 Ansvarig: notFoundByName', '3 Risk: notFoundByName', '3 Läge: notChoice']);
  });

  it('changes nothing when the same file comes again, before and after somebody has worked on the rows', async () => {
    const rows = 'Åtgärd;Ansvarig;Klar senast\nUtse reserv;Sara Herrman;2021-06-30\nSkriv plan;;2021-07-01';
    const first = preview('actionPoints', rows);
    expect(await confirm('actionPoints', rows, first.plan)).toMatchObject({ added: 2, altered: 0 });
    const again = preview('actionPoints', rows);
    expect(again.rows.map(({ does }) => does)).toEqual(['nothing', 'nothing']);
    const made = world.store.all('actionPoints').find(({ title }) => title === 'Skriv plan')!;
    await world.services.records.update(as(), 'actionPoints', { ...made, input: { due: '2021-09-01' } });
    const later = preview('actionPoints', rows);
    expect(await confirm('actionPoints', rows, later.plan)).toMatchObject({ added: 0, altered: 0, unchanged: 2 });
    expect(world.store.find('actionPoints', made.key)).toMatchObject({ due: '2021-09-01' });
  });

  it('of what was taken out changes only what was changed in it', async () => {
    const { bytes } = await download('/api/lists/risks/export/xlsx');
    const same = world.services.exchange.preview(as(), { list: 'risks', bytes });
    expect(same.rows.map(({ does, problems }) => [does, problems])).toEqual(Array(6).fill(['nothing', []]));
    const rows = 'Nummer\tÅtgärd\nR3\tFölj upp varje månad';
    const plan = preview('risks', rows);
    expect(plan.rows[0]).toMatchObject({ does: 'change', changes: ['action'] });
    await confirm('risks', rows, plan.plan);
    expect(world.store.find('risks', 'R3')).toMatchObject({ action: 'Följ upp varje månad', likelihood: 3 });
  });

  it('follows the rules of the list: reasons, locks, other municipalities, rows that stand twice or nowhere', () => {
    expect(problemsIn(preview('risks', 'Nummer\tSannolikhet\nR1\t1'))).toEqual(['2 : changeNeedsReason']);
    const twice = preview('actionPoints', 'Åtgärd\nSamma\nSamma');
    expect(problemsIn(twice)).toEqual(['3 : rowTwice']);
    expect(problemsIn(preview('risks', 'Nyckel\tHot\nR99\tHot'))).toEqual(['2 Nyckel: rowNotFound']);
    const theirs = world.store.all('initiatives').find(({ municipality }) => municipality === '1461')!;
    const others = `Nyckel\tKontakt\n${theirs.key}\tNågon annan`;
    expect(problemsIn(preview('initiatives', others, OF_ORUST))).toEqual(['2 : rowRefused']);
  });

  it('is not for those who may not write in the list, and not for another plan than the one that was seen', async () => {
    const rows = 'Åtgärd\nNågot helt annat';
    await expect(async () => preview('actionPoints', rows, OF_ORUST)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(confirm('actionPoints', rows, 'en annan')).rejects.toMatchObject({ code: 'planChanged' });
    expect(world.store.all('actionPoints').map(({ title }) => title)).not.toContain('Något helt annat');
  });

  it('takes rows that are part of a record, by the record they name', async () => {
    const initiative = world.store.all('initiatives').find(({ municipality }) => municipality === '1421')!;
    const rows = `Insats\tNytta\tNyttotyp\tUtgångsvärde\n${initiative.title}\tKortare kö\tBrukarnytta\t12,5\n\tUtan insats\tBrukarnytta\t1`;
    const plan = preview('benefits', rows);
    expect(problemsIn(plan)).toEqual(['3 Insats: required']);
    expect(await confirm('benefits', rows, plan.plan)).toMatchObject({ added: 1 });
    const made = world.store.all('benefits').find(({ title }) => title === 'Kortare kö');
    expect(made).toMatchObject({ initiative: initiative.key, baseline: 12.5, type: 'serviceUser' });
    expect(preview('benefits', rows).rows[0]).toMatchObject({ does: 'nothing' });
    const theirs = world.store.all('initiatives').find(({ municipality }) => municipality === '1461')!;
    const others = `Insats\tNytta\tNyttotyp\n${theirs.title}\tFrån Orust\tBrukarnytta`;
    expect(problemsIn(preview('benefits', others, OF_ORUST))).toEqual(['2 : rowRefused']);
  });

  it.each([
    ['no table', bytesOf(''), 'notReadableTable'],
    ['heads alone', bytesOf('Åtgärd'), 'notReadableTable'],
    ['a zip that is no workbook', zipSync({ a: strToU8('b') }), 'notReadableTable'],
    ['half a zip', zipSync({ a: strToU8('b') }).slice(0, 20), 'notReadableTable'],
    ['more rows than can be looked at', bytesOf(`Åtgärd\n${'x\n'.repeat(2001)}`), 'tooManyRows'],
  ])('of %s is refused with its sentence', async (_what, bytes, code) => {
    const tried = async () => world.services.exchange.preview(as(), { list: 'actionPoints', bytes });
    await expect(tried).rejects.toMatchObject({ code });
  });

  it('is reached over the API by those who may', async () => {
    const send = async (person: string, address: string) =>
      fetch(`${world.url}/api/lists/actionPoints/import${address}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await world.token(person)}`,
          'content-type': 'application/octet-stream',
        },
        body: 'Vad\nÖver API',
      });
    expect((await send(OF_ORUST, '/preview')).status).toBe(403);
    const columns = encodeURIComponent('["title"]');
    const seen = await send(LEADER, `/preview?columns=${columns}`);
    expect(seen.status).toBe(200);
    const plan = (await seen.json()) as ImportPlan;
    expect(plan).toMatchObject({ columns: [{ header: 'Vad', field: 'title' }], rows: [{ row: 2, does: 'add' }] });
    const done = await send(LEADER, `?columns=${columns}&plan=${plan.plan}`);
    expect(await done.json()).toMatchObject({ added: 1, refused: [] });
    expect((await send(LEADER, '/preview?columns=%7B')).status).toBe(400);
  });
});
