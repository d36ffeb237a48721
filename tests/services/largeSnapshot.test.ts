import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { lists } from '../../shared/lists';
import { encode } from '../../shared/schema/codec';
import { refusal, startWorld, type World } from '../support/testWorld';

const REPORT = 'S10-16';
const LONG = 'Åtgärden dröjer & hotet växer 😀. '.repeat(5);

let world: World;
beforeEach(async () => {
  world = await startWorld();
  // Past the app, since two hundred numbers given one by one take their time.
  const client = world.graph.client();
  const path = await createSiteLists(client, world.graph.site).listPath(lists.risks);
  const make = (number: number) => {
    const draft = {
      threat: `${number} ${'Hotet växer & åtgärden dröjer. '.repeat(9)}`.slice(0, 250).trim(),
      vulnerability: LONG,
      consequence: LONG,
      likelihood: 3,
      impact: 3,
      state: 'active',
      actionRequired: false,
    } as const;
    const given = encode(lists.risks, draft, { key: `R${1000 + number}`, createdBy: 'system', changedBy: 'system' });
    const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    return client.post(`${path}/items`, { fields });
  };
  await Promise.all(Array.from({ length: 230 }, (_, index) => make(index + 1)));
  await world.store.sync('risks');
}, 60_000);
afterEach(() => world.close());

const publish = () =>
  world.services.moveRecord(world.actor('sara-herrman'), 'statusReports', { key: REPORT, verb: 'publish' });
const stored = () => world.store.find('statusReports', REPORT)!;
const files = () =>
  world.graph.database.all("SELECT name, size FROM graph_drive_items WHERE folder = 0 AND name LIKE '%.json'");
const column = (): string => {
  const row = world.graph.database.first(
    'SELECT fields FROM graph_items WHERE list_id = (SELECT id FROM graph_lists WHERE display_name = ?) AND fields LIKE ?',
    ...['Statusrapporter', `%"AppKey":"${REPORT}"%`],
  );
  return String((JSON.parse(String(row?.fields)) as Record<string, unknown>).Snapshot);
};

describe('frozen data of any size', () => {
  it('stands in a file with its hash in the row, and every process reads it as it was', async () => {
    const report = await publish();
    expect(report.snapshot?.risks).toHaveLength(236);
    expect(column()).toMatch(/^\{"\$file":"[0-9a-f]{64}","length":\d+\}$/);
    expect(column()).toContain(String(files()[0]?.name).replace('.json', ''));
    const other = await world.startProcess();
    expect(other.store.find('statusReports', REPORT)?.snapshot).toEqual(report.snapshot);
  });

  it('is written before the row says so: without the file nothing is published', async () => {
    world.graph.disturb(
      'PUT',
      /content$/,
      ...Array.from({ length: 9 }, () => ({ status: 507, code: 'quotaLimitReached' })),
    );
    expect((await refusal(publish())).code).toBe('fileNotKept');
    expect(stored()).toMatchObject({ state: 'draft', snapshot: null });
  });

  it('is read from the library once, however often its row is read', async () => {
    await publish();
    let downloads = 0;
    const counting: typeof fetch = (input, init) => {
      if (String(input).endsWith('/content')) downloads += 1;
      return fetch(input, init);
    };
    const other = await world.startProcess({ fetch: counting });
    await other.store.read('statusReports', REPORT);
    await world.store.update('statusReports', { intro: 'Ny' }, { key: REPORT, by: 'system' });
    await other.store.sync('statusReports');
    expect(other.store.find('statusReports', REPORT)).toMatchObject({ intro: 'Ny', snapshot: stored().snapshot });
    expect(downloads).toBe(1);
  });

  it.each([
    ['was changed by hand', "UPDATE graph_contents SET bytes = CAST('{}' AS BLOB)"],
    ['is gone', 'DELETE FROM graph_drive_items WHERE folder = 0'],
  ])('is an honest error when its file %s, and never made up from today’s registers', async (_what, sql) => {
    await publish();
    world.graph.database.run(sql);
    const other = await world.startProcess();
    expect(other.store.find('statusReports', REPORT)).toMatchObject({ state: 'published', snapshot: null });
    expect(other.store.broken('statusReports')).toMatchObject([
      { key: REPORT, problems: [{ field: 'snapshot', code: 'notData' }] },
    ]);
  });

  it('is read again when the library could not be reached for a while', async () => {
    const report = await publish();
    let away = true;
    const flaky: typeof fetch = (input, init) => {
      if (away && String(input).endsWith('/content')) return Promise.reject(new TypeError('away'));
      return fetch(input, init);
    };
    const starting = world.startProcess({ fetch: flaky });
    expect((await refusal(starting)).code).toBe('unavailable');
    away = false;
    const other = await world.startProcess({ fetch: flaky });
    expect(other.store.find('statusReports', REPORT)?.snapshot).toEqual(report.snapshot);
  });
});
