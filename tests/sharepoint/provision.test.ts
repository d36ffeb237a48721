import { type ProvisionReport, provision } from '../../bot/sharepoint/provision';
import type { GraphList, Page } from '../../bot/sharepoint/siteLists';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import type { Field } from '../../shared/fields';
import { lists } from '../../shared/lists';
import type { ColumnDefinition } from '../../shared/schema/columns';
import { defineList, type ListDefinition } from '../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const label = (sv: string) => ({ sv, en: sv });
const list = (fields: Record<string, Field>): ListDefinition =>
  defineList({
    name: 'trials',
    label: label('Prov'),
    fields,
    table: [],
    access: { read: 'everyone', create: [], update: [] },
  });
const choice = (...labels: string[]) => ({
  kind: 'choice' as const,
  label: label('Val'),
  options: Object.fromEntries(labels.map((sv) => [sv.toLowerCase(), label(sv)])),
});

const run = (...definitions: ListDefinition[]): Promise<ProvisionReport> =>
  provision(graph.client(), graph.site, { logger: quietLogger, lists: definitions });

async function columns(definition: ListDefinition): Promise<Record<string, ColumnDefinition>> {
  const client = graph.client();
  const path = await createSiteLists(client, graph.site).listPath(definition);
  const page = await client.get<Page<ColumnDefinition>>(`${path}/columns`);
  return Object.fromEntries(page.value.map((column) => [column.name, column]));
}

async function allLists(): Promise<GraphList[]> {
  const client = graph.client();
  const sitePath = await createSiteLists(client, graph.site).sitePath();
  return (await client.get<Page<GraphList>>(`${sitePath}/lists`)).value;
}

describe('making the lists', () => {
  it('creates every list of the app once, and does nothing the second time', async () => {
    const first = await provision(graph.client(), graph.site, { logger: quietLogger });
    expect(first.problems).toEqual([]);
    expect(first.done).toHaveLength(Object.keys(lists).length);
    const names = (await allLists()).map((one) => one.displayName);
    expect(names).toEqual(expect.arrayContaining(Object.values(lists).map((one) => one.label.sv)));

    const second = await provision(graph.client(), graph.site, { logger: quietLogger });
    expect(second).toEqual({ done: [], problems: [], unchanged: Object.keys(lists).length });
  });

  it('makes the key unique and indexed', async () => {
    await run(lists.ballots);
    expect((await columns(lists.ballots)).AppKey).toMatchObject({ indexed: true, enforceUniqueValues: true });
    expect((await columns(lists.ballots)).Vote).toMatchObject({ indexed: true });
  });

  it('changes nothing on trial', async () => {
    const report = await provision(graph.client(), graph.site, { logger: quietLogger, dryRun: true });
    expect(report.done).toHaveLength(Object.keys(lists).length);
    expect((await allLists()).map((one) => one.displayName)).not.toContain(lists.risks.label.sv);
  });

  it('adds columns, indexes, choices and room, and says so in both languages', async () => {
    await run(
      list({ form: choice('Öppen', 'Gammalt val'), who: { kind: 'text', maxLength: 40, label: label('Vem') } }),
    );
    const report = await run(
      list({
        form: choice('Öppen', 'Stängd'),
        who: { kind: 'text', indexed: true, maxLength: 80, label: label('Vem') },
        note: { kind: 'note', label: label('Text') },
      }),
    );
    expect(report.problems).toEqual([]);
    expect(report.done.map((step) => step.sv)).toEqual([
      'Listan Prov: val tillagda i kolumnen Form: "Stängd".',
      'Listan Prov: kolumnen Who indexerad.',
      'Listan Prov: kolumnen Who rymmer nu större värden.',
      'Listan Prov: kolumnen Note tillagd.',
    ]);
    expect(report.done[0]!.en).toBe('The list Prov: choices added to column Form: "Stängd".');
    expect(await columns(list({}))).toMatchObject({
      Form: { choice: { choices: ['Öppen', 'Gammalt val', 'Stängd'] } },
      Who: { indexed: true, text: { maxLength: 80 } },
      Note: { text: { allowMultipleLines: true } },
    });
    const again = await run(
      list({ form: choice('Öppen', 'Stängd'), who: { kind: 'text', maxLength: 40, label: label('Vem') } }),
    );
    expect(again).toEqual({ done: [], problems: [], unchanged: 1 });
  });

  it('leaves a list untouched when a column would have to be remade', async () => {
    await run(list({ amount: { kind: 'text', label: label('Belopp') } }));
    const report = await run(
      list({ amount: { kind: 'money', label: label('Belopp') }, extra: { kind: 'text', label: label('Extra') } }),
    );
    expect(report.done).toEqual([]);
    expect(report.problems.map((problem) => problem.en)).toEqual([
      'The list Prov is untouched: column Amount is of another type. Its content would be lost if it were remade.',
    ]);
    expect(Object.keys(await columns(list({})))).not.toContain('Extra');
  });

  it('tells one choice from several, and leaves the list to a person', async () => {
    await run(list({ form: choice('Öppen', 'Stängd') }));
    const several = { ...choice('Öppen', 'Stängd'), kind: 'multiChoice' as const };
    const report = await run(list({ form: several, extra: { kind: 'text', label: label('Extra') } }));
    expect(report.done).toEqual([]);
    expect(report.problems.map((problem) => problem.en)).toEqual([
      'The list Prov is untouched: column Form is of another type. Its content would be lost if it were remade.',
    ]);
    expect(await run(list({ form: choice('Öppen', 'Stängd') }))).toEqual({ done: [], problems: [], unchanged: 1 });
  });

  it('leaves a list alone that somebody else made under the same name', async () => {
    const client = graph.client();
    const sitePath = await createSiteLists(client, graph.site).sitePath();
    await client.post(`${sitePath}/lists`, { displayName: 'Prov', columns: [], list: { template: 'genericList' } });
    const report = await run(list({ extra: { kind: 'text', label: label('Extra') } }));
    expect(report.problems[0]!.sv).toMatch(/^Listan Prov är orörd: den saknar kolumnen AppKey/);
    expect(Object.keys(await columns(list({})))).not.toContain('AppKey');
  });

  it('does not make values unique behind anybody’s back', async () => {
    const client = graph.client();
    const sitePath = await createSiteLists(client, graph.site).sitePath();
    const key = { name: 'AppKey', displayName: 'Nyckel', text: { maxLength: 255 } };
    await client.post(`${sitePath}/lists`, { displayName: 'Prov', columns: [key], list: { template: 'genericList' } });
    const report = await run(list({}));
    expect(report.done).toEqual([]);
    expect(report.problems[0]!.en).toMatch(/column AppKey must have unique values/);
    expect((await columns(list({}))).AppKey).toMatchObject({ enforceUniqueValues: false });
  });

  it('widens the limits of a number', async () => {
    await run(list({ part: { kind: 'integer', min: 1, max: 10, label: label('Del') } }));
    const report = await run(list({ part: { kind: 'integer', min: 1, max: 50, label: label('Del') } }));
    expect(report.done).toHaveLength(1);
    expect((await columns(list({}))).Part).toMatchObject({ number: { minimum: 1, maximum: 50 } });
    const unlimited = await run(list({ part: { kind: 'money', label: label('Del') } }));
    expect(unlimited.problems[0]!.en).toMatch(/column Part has a limit/);
  });
});
