import { provision } from '../../bot/sharepoint/provision';
import { createSiteLists, readAll } from '../../bot/sharepoint/siteLists';
import type { RawRow, Upgrade } from '../../bot/sharepoint/upgrades/Upgrade';
import type { Field } from '../../shared/fields';
import { defineList, type ListDefinition } from '../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const label = (sv: string) => ({ sv, en: sv });
const text = (sv: string): Field => ({ kind: 'text', label: label(sv) });
const list = (name: string, called: string, fields: Record<string, Field>): ListDefinition =>
  defineList({
    name,
    label: label(called),
    fields,
    table: [],
    access: { read: 'everyone', create: [], update: [] },
  });

/** The invented history: answers stood one by one in rows of their own, and are now whole sheets. */
const old = [list('answers', 'Svar', { person: text('Person'), question: text('Fråga'), answer: text('Svar') })];
const today = [
  list('answers', 'Svar', {
    person: text('Person'),
    question: text('Fråga'),
    answer: text('Svar'),
    sheet: text('Blad'),
  }),
  list('sheets', 'Blad', { person: text('Person'), answers: text('Svar') }),
];
const ANSWERS = { displayName: 'Svar' };
const SHEETS = { displayName: 'Blad' };

const wholeSheets: Upgrade = {
  name: 'whole-sheets',
  label: { sv: 'Svar blir hela blad', en: 'Answers become whole sheets' },
  async run(site) {
    const left = (await site.rows(ANSWERS)).filter(({ fields }) => fields.Sheet === undefined);
    for (const person of new Set(left.map(({ fields }) => String(fields.Person)))) {
      const own = left.filter(({ fields }) => fields.Person === person);
      const answers = own.map(({ fields }) => `${fields.Question}=${fields.Answer}`).toSorted();
      await site.create(SHEETS, { AppKey: person, Person: person, Answers: answers.join(' ') });
      for (const row of own) await site.change(ANSWERS, row, { Sheet: person });
    }
  },
};
/** Reads what the one before it has written. */
const shouting: Upgrade = {
  name: 'shouting',
  label: { sv: 'Blad skrivs med versaler', en: 'Sheets in capitals' },
  async run(site) {
    for (const row of await site.rows(SHEETS)) {
      const answers = String(row.fields.Answers);
      if (answers !== answers.toUpperCase()) await site.change(SHEETS, row, { Answers: answers.toUpperCase() });
    }
  },
};

const run = (upgrades: readonly Upgrade[], dryRun = false) =>
  provision(graph.client({ retryBudgetMs: 0 }), graph.site, { logger: quietLogger, lists: today, upgrades, dryRun });

async function rows(definition: ListDefinition | undefined): Promise<RawRow[]> {
  const client = graph.client();
  const path = await createSiteLists(client, graph.site).listPath(definition!);
  return readAll<RawRow>(client, `${path}/items?$expand=fields`);
}
const sheets = async () =>
  (await rows(today[1])).map(({ fields }) => [fields.AppKey, fields.Person, fields.Answers, fields.CreatedByKey]);
const marks = async () => (await rows(today[0])).map(({ fields }) => fields.Sheet);

async function siteOfBefore(): Promise<void> {
  await graph.provision(old);
  const client = graph.client();
  const path = await createSiteLists(client, graph.site).listPath(old[0]!);
  for (const [Person, Question, Answer] of [
    ['anna', '1', 'ja'],
    ['anna', '2', 'nej'],
    ['bo', '1', 'ja'],
  ]) {
    const fields = { Title: 'x', AppKey: `${Person}.${Question}`, Person, Question, Answer };
    await client.post(`${path}/items`, { fields });
  }
}

describe('taking a site of an older version to today', () => {
  beforeEach(siteOfBefore);

  const WHOLE = [
    ['anna', 'anna', '1=JA 2=NEJ', 'system'],
    ['bo', 'bo', '1=JA', 'system'],
  ];

  it('runs the upgrades in order once the lists and columns are there, says what was done, and then does nothing', async () => {
    const report = await run([wholeSheets, shouting]);
    expect(report.problems).toEqual([]);
    expect(report.done.slice(-2).map(({ sv }) => sv)).toEqual([
      'Svar blir hela blad: 2 rader tillagda, 3 ändrade.',
      'Blad skrivs med versaler: 0 rader tillagda, 2 ändrade.',
    ]);
    expect(report.done.at(-1)!.en).toBe('Sheets in capitals: 0 rows added, 2 changed.');
    expect(await sheets()).toEqual(WHOLE);
    expect(await marks()).toEqual(['anna', 'anna', 'bo']);
    expect(await run([wholeSheets, shouting])).toEqual({ done: [], problems: [], unchanged: 2 });
  });

  it('keeps every row that was there', async () => {
    const before = await rows(old[0]);
    await run([wholeSheets, shouting]);
    const after = await rows(old[0]);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    for (const [index, { fields }] of before.entries()) {
      const { Person, Question, Answer, AppKey } = fields;
      expect(after[index]!.fields).toMatchObject({ Person, Question, Answer, AppKey });
    }
  });

  it.each([1, 2, 3, 4, 5])('ends the same when it was cut off at write %i and run again', async (cut) => {
    await run([]);
    let writes = 0;
    const client = graph.client({
      retryBudgetMs: 0,
      fetch: async (input, init) => {
        if (init?.method !== 'GET' && ++writes >= cut) throw new TypeError('the process was ended here');
        return fetch(input, init);
      },
    });
    const options = { logger: quietLogger, lists: today, upgrades: [wholeSheets, shouting] };
    await expect(provision(client, graph.site, options)).rejects.toMatchObject({ code: 'unavailable' });
    await run([wholeSheets, shouting]);
    expect(await sheets()).toEqual(WHOLE);
    expect(await marks()).toEqual(['anna', 'anna', 'bo']);
    expect((await run([wholeSheets, shouting])).done).toEqual([]);
  });

  it('begins again when somebody changes a row meanwhile or an answer is lost', async () => {
    graph.disturb('PATCH', /fields$/, { status: 412 }, { status: 504, afterWork: true });
    graph.disturb('POST', /items$/, { status: 504, afterWork: true });
    await run([wholeSheets, shouting]);
    expect(await sheets()).toEqual(WHOLE);
    expect(await marks()).toEqual(['anna', 'anna', 'bo']);
  });

  it('on trial says what it would do, each upgrade after those before it, and writes nothing', async () => {
    const report = await run([wholeSheets, shouting], true);
    expect(report.done.slice(-2).map(({ en }) => en)).toEqual([
      'Answers become whole sheets: 2 rows added, 3 changed.',
      'Sheets in capitals: 0 rows added, 2 changed.',
    ]);
    expect((await rows(old[0])).map(({ eTag }) => eTag.endsWith(',1"'))).toEqual([true, true, true]);
    await expect(rows(today[1])).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('upgrades no rows while a list needs a person', async () => {
    const otherType = list('answers', 'Svar', { person: { kind: 'money', label: label('Person') } });
    const report = await provision(graph.client(), graph.site, {
      logger: quietLogger,
      lists: [otherType, today[1]!],
      upgrades: [wholeSheets],
    });
    expect(report.problems).toHaveLength(1);
    expect(await sheets()).toEqual([]);
  });

  it('finds no rows in a list that a new site never had', async () => {
    const gone: Upgrade = {
      ...shouting,
      run: async (site) => expect(await site.rows({ displayName: 'Fanns aldrig' })).toEqual([]),
    };
    expect((await run([gone])).problems).toEqual([]);
  });
});
