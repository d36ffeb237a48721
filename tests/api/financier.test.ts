import { type ListName, listNames, lists } from '../../shared/lists';
import { mayRead } from '../../shared/rules/access';
import { startWorld, type World } from '../support/testWorld';

const FINANCIER = 'finansiar';

/** Status, finances, decisions and participation, with what they name; nothing else of the project. */
const THEIRS: readonly ListName[] = [
  'projects',
  'municipalities',
  'mandates',
  'members',
  'memberships',
  'meetings',
  'attendance',
  'agendaItems',
  'statusReports',
  'budgetLines',
  'scheduleChanges',
  'reallocations',
  'fundRequests',
  'consultantTime',
  'finalReports',
  'communications',
  'decisions',
  'alternatives',
  'consequences',
  'deliverables',
  'approvals',
  'votes',
  'minutes',
  'minutesCorrections',
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.addPerson(FINANCIER, { role: 'financier' });
});
afterAll(() => world.close());

const ask = (path: string, how = {}) => world.api(FINANCIER)(path, how);

describe('the financier', () => {
  it('reads status, finances, decisions and participation, and no other list', () => {
    const read = listNames.filter((name) => mayRead(lists[name], { role: 'financier', municipality: null }));
    expect(read.toSorted()).toEqual(THEIRS.toSorted());
  });

  it.each(listNames.map((name) => [name]))(
    'is answered by the same rule whichever way %s is asked for',
    async (name) => {
      const isTheirs = THEIRS.includes(name);
      const mark = encodeURIComponent(world.store.mark(name));
      const [{ key } = { key: 'none' }] = world.store.all(name);
      const ways = [
        '',
        '?rows=listed',
        `?since=${mark}`,
        ...(lists[name].access.read === 'everyone' ? ['/export/csv', '/export/json', '/export/xlsx'] : []),
      ];
      for (const way of ways)
        expect([way, (await ask(`/api/lists/${name}${way}`)).status]).toEqual([way, isTheirs ? 200 : 403]);
      if (key !== 'none') expect((await ask(`/api/lists/${name}/items/${key}`)).status).toBe(isTheirs ? 200 : 403);
    },
  );

  it('takes out nothing more when taking out everything', async () => {
    const { body } = await ask('/api/export/json');
    // The export's own form.
    const out = (body as { lists: { list: string }[] }).lists.map(({ list }) => list);
    expect(out.length).toBeGreaterThan(5);
    expect(out.filter((name) => !THEIRS.some((one) => one === name))).toEqual([]);
  });

  it('searches among no initiatives', async () => {
    const asked = { key: null, title: 'Skolskjuts', need: 'Skolskjuts', area: null };
    expect((await ask('/api/initiatives/similar', { method: 'POST', body: asked })).status).toBe(403);
  });

  it('writes in no list', async () => {
    for (const name of listNames) {
      const { status } = await ask(`/api/lists/${name}/items`, { method: 'POST', body: { draft: {} } });
      expect([name, status]).toEqual([name, 403]);
    }
  });

  it('sees the report as it was published, and nothing of the draft', async () => {
    const [report] = world.store.all('statusReports');
    const path = `/api/statusReports/${report!.key}`;
    expect((await ask(path)).body).toMatchObject({ shows: 'nothing', rows: [], budgetLines: [] });
    await world.services.moveRecord(world.actor('sara-herrman'), 'statusReports', {
      key: report!.key,
      verb: 'publish',
    });
    expect((await ask(path)).body).toMatchObject({
      shows: 'published',
      totals: { budgetSek: 1_887_600 },
      participation: { required: 10 },
      reallocations: [{ amountSek: 7400, state: 'possible' }],
      schedule: [{ newDate: '2021-12-17', yearInferred: true, state: 'oral' }],
    });
  });

  it('reads minutes when they have been adjusted, and no comment on them', async () => {
    expect((await ask('/api/meetings/2021-05-20/minutes')).status).toBe(403);
    expect((await ask('/api/meetings/2021-05-20/minutes/files/text')).status).toBe(403);
    const comment = { method: 'POST', body: { part: 'Beslut', text: 'Text' } };
    expect((await ask('/api/meetings/2021-05-20/minutes/comments', comment)).status).toBe(403);
  });
});
