import type { Services } from '../../bot/services/createServices';
import { type ListName, lists } from '../../shared/lists';
import { refusal, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
const lena = 'lena-gardtman';
const ORUST = '1421';
const TROLLHATTAN = '1488';

let world: World;
let records: Services['records'];
let readList: Services['readList'];
beforeAll(async () => {
  world = await startWorld();
  ({ records, readList } = world.services);
  await world.addPerson('foretradare', { role: 'municipalRepresentative', municipality: ORUST });
  await world.addPerson('ersattare', { role: 'substitute', municipality: ORUST });
  await world.addPerson('finansiar', { role: 'financier' });
  await world.addPerson('administrator', { role: 'administrator' });
  await world.addPerson('utan-kommun', { role: 'steeringGroupMember' });
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const initiative = (municipality: string) => ({
  municipality,
  title: 'Digital ansökan om bygglov',
  need: 'Ansökan görs på papper.',
  phase: 'digitalisation',
  state: 'ongoing',
  area: 'planning',
  contact: 'E-tjänstsamordnare',
  seeksCollaboration: true,
});
const own = (municipality: string) => world.store.all('initiatives').find((one) => one.municipality === municipality)!;
const risk = {
  threat: 'Ny risk',
  vulnerability: 'Sårbar',
  consequence: 'Dyrt',
  likelihood: 2,
  impact: 3,
  actionRequired: false,
};
async function eventsOf(subject: string) {
  await world.log.idle();
  return (await world.graph.store()).all('events').filter((event) => event.subject === subject);
}

describe('a municipality’s initiatives', () => {
  it.each([lena, 'foretradare', 'ersattare'])('%s writes for the own municipality', async (id) => {
    const item = await records.create(as(id), 'initiatives', initiative(ORUST));
    expect(item).toMatchObject({ municipality: ORUST, createdBy: as(id).key });
    expect(item.lastConfirmedAt).not.toBeNull();
    const changed = await records.update(as(id), 'initiatives', { ...item, input: { title: 'Ny titel' } });
    expect(changed).toMatchObject({ title: 'Ny titel', changedBy: as(id).key });
  });

  it('cannot be created for another municipality', async () => {
    const error = await refusal(records.create(as(lena), 'initiatives', initiative(TROLLHATTAN)));
    expect(error).toMatchObject({
      code: 'invalid',
      problems: [expect.objectContaining({ field: 'municipality', code: 'notOwnMunicipality' })],
    });
  });

  it('of another municipality cannot be changed', async () => {
    const attempt = records.update(as(lena), 'initiatives', { ...own(TROLLHATTAN), input: { title: 'Min' } });
    expect(await refusal(attempt)).toMatchObject({ code: 'forbidden' });
    const taking = records.update(as(lena), 'initiatives', { ...own(TROLLHATTAN), input: { municipality: ORUST } });
    expect(await refusal(taking)).toMatchObject({ code: 'forbidden' });
  });

  it('cannot be given away', async () => {
    const attempt = records.update(as(lena), 'initiatives', { ...own(ORUST), input: { municipality: TROLLHATTAN } });
    expect(await refusal(attempt)).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'municipality', code: 'notOwnMunicipality' }],
    });
    const emptied = records.update(as(lena), 'initiatives', { ...own(ORUST), input: { municipality: null } });
    expect(await refusal(emptied)).toMatchObject({ code: 'invalid' });
  });

  it('can be written for anybody by project management', async () => {
    expect(await records.create(as(leader), 'initiatives', initiative(TROLLHATTAN))).toMatchObject({
      municipality: TROLLHATTAN,
    });
  });

  it.each(['finansiar', 'administrator'])('cannot be written by %s', async (id) => {
    expect(await refusal(records.create(as(id), 'initiatives', initiative(ORUST)))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('cannot be written by a member without a municipality', async () => {
    const actor = as('utan-kommun');
    const errors = [
      await refusal(records.create(actor, 'initiatives', initiative(ORUST))),
      await refusal(records.update(actor, 'initiatives', { ...own(ORUST), input: { title: 'Min' } })),
    ];
    expect(errors.map((error) => error.code)).toEqual(['invalid', 'forbidden']);
  });
});

describe('a row', () => {
  it('that refers to something that is not there is refused', async () => {
    const error = await refusal(records.create(as(leader), 'initiatives', initiative('9999')));
    expect(error).toMatchObject({ code: 'invalid', problems: [{ field: 'municipality', code: 'notReference' }] });
    const decision = world.store.find('decisions', 'D1')!;
    const moved = records.update(as(leader), 'decisions', { ...decision, input: { risk: 'R99' } });
    expect(await refusal(moved)).toMatchObject({ problems: [{ field: 'risk', code: 'notReference' }] });
  });

  it.each([
    ['decisions', 'D1', { state: 'set' }, 'readOnlyField'],
    ['decisions', 'D1', { result: 'D1.1' }, 'readOnlyField'],
    ['statusReports', 'S10-16', { edition: 7 }, 'readOnlyField'],
    ['risks', 'R1', { createdBy: 'någon' }, 'unknownField'],
    ['risks', 'R1', { constructor: 1 }, 'unknownField'],
    ['risks', 'R1', JSON.parse('{"__proto__":{"threat":"x"}}'), 'unknownField'],
    ['risks', 'R1', { impact: 6 }, 'outOfRange'],
    ['risks', 'R1', { threat: ' ' }, 'required'],
  ] as const)('in %s cannot be given values that are not for people to write: %#', async (list, key, input, code) => {
    const item = world.store.find(list, key)!;
    const error = await refusal(records.update(as(leader), list, { key, eTag: item.eTag, input }));
    expect(error).toMatchObject({ code: 'invalid', problems: [expect.objectContaining({ code })] });
    expect(world.store.find(list, key)).toEqual(item);
  });

  it('that somebody changed meanwhile is a conflict that shows the row as it stands', async () => {
    const seen = world.store.find('risks', 'R2')!;
    await records.update(as(leader), 'risks', { ...seen, input: { impact: 4, assessmentReason: 'Ny bedömning 4' } });
    const late = records.update(as('pontus-bjorhn'), 'risks', {
      ...seen,
      input: { impact: 1, assessmentReason: 'Ny bedömning 1' },
    });
    expect(await refusal(late)).toMatchObject({ code: 'conflict', current: { key: 'R2', impact: 4 } });
  });

  it('that is not there is not found', async () => {
    const attempt = records.update(as(leader), 'risks', {
      key: 'R99',
      eTag: '"1"',
      input: { impact: 1, assessmentReason: 'Ny bedömning 1' },
    });
    expect(await refusal(attempt)).toMatchObject({ code: 'notFound' });
  });
});

describe('reading', () => {
  const closed: ListName[] = ['ballots', 'events', 'conversations', 'postedCards', 'jobs', 'counters'];
  /** Only for the project management, since others read what was published (tests/api/readingRights.test.ts), or with those who decide on money. */
  const narrow: ListName[] = [
    'agendaNotes',
    'statusRows',
    'milestones',
    'reportFigures',
    'fundRequests',
    'consultantTime',
  ];
  // Object.keys forgets that the names are the registry's own.
  const open = (Object.keys(lists) as ListName[]).filter((name) => ![...closed, ...narrow].includes(name));

  it.each(open)('%s is open to everybody in the project', (name) => {
    // What the financier reads of it is said in tests/api/financier.test.ts.
    for (const id of [leader, lena, 'administrator']) {
      const contents = readList.copy(as(id), name, 'whole');
      expect(contents).toMatchObject({ broken: [], syncedAt: expect.any(String) });
      expect(contents.items).toHaveLength(world.store.all(name).length);
    }
  });

  it('fundRequests is read by those who decide on money and those who give it', async () => {
    for (const id of [leader, lena, 'finansiar'])
      expect(readList.copy(as(id), 'fundRequests', 'whole').items).toHaveLength(world.store.all('fundRequests').length);
    for (const id of ['foretradare', 'administrator']) {
      const reading = Promise.resolve().then(() => readList.copy(as(id), 'fundRequests', 'whole'));
      expect(await refusal(reading)).toMatchObject({ code: 'forbidden' });
    }
  });

  it.each(closed)('%s is read and written by nobody through the lists', async (name) => {
    for (const id of [leader, 'pontus-bjorhn', lena, 'administrator']) {
      expect(await refusal(Promise.resolve().then(() => readList.copy(as(id), name, 'listed')))).toMatchObject({
        code: 'forbidden',
      });
      expect(await refusal(records.create(as(id), name, {}))).toMatchObject({ code: 'forbidden' });
    }
  });

  const parts = open.filter((name) => lists[name].access.create.length === 0);
  it.each(parts)('%s is written by nobody on its own', async (name) => {
    for (const id of [leader, lena]) {
      expect(await refusal(records.create(as(id), name, {}))).toMatchObject({ code: 'forbidden' });
    }
  });

  const managed = open.filter((name) => name !== 'initiatives' && !parts.includes(name));
  /** Written by more than the project management, and why. */
  const others: Partial<Record<(typeof managed)[number], readonly string[]>> = {
    // The registers of people, municipalities and rules.
    ...{ members: ['administrator'], municipalities: ['administrator'], delegations: ['administrator'] },
    projects: ['administrator'],
    // Everybody within the project may put a need to the process.
    needs: [lena, 'foretradare', 'administrator'],
    // Whoever holds a mandate states for themselves.
    statements: [lena],
    // A municipality has goals and measures of its own.
    ...{ goals: [lena, 'foretradare'], measurements: [lena, 'foretradare'], currentStates: [lena, 'foretradare'] },
    // A view that somebody keeps is theirs.
    savedViews: [lena, 'foretradare', 'administrator'],
  };
  it.each(managed)('%s is written by project management, and by few others', async (name) => {
    for (const id of [lena, 'foretradare', 'finansiar', 'administrator', leader]) {
      const may = id === leader || others[name]?.includes(id);
      expect(await refusal(records.create(as(id), name, {}))).toMatchObject({ code: may ? 'invalid' : 'forbidden' });
    }
  });
});

describe('the log', () => {
  it('has one line for a new row and one for each change, with what it was before', async () => {
    const item = await records.create(as(leader), 'risks', risk);
    await records.update(as('pontus-bjorhn'), 'risks', {
      ...item,
      input: { impact: 5, assessmentReason: 'Ny bedömning 5' },
    });
    const events = await eventsOf(item.key);
    expect(events).toHaveLength(2);
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'created',
        list: 'risks',
        actor: as(leader).key,
        source: 'tab',
        detail: { after: expect.objectContaining({ threat: 'Ny risk', impact: 3 }) },
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        action: 'changed',
        actor: as('pontus-bjorhn').key,
        detail: {
          before: { impact: 3, assessmentReason: null },
          after: { impact: 5, assessmentReason: 'Ny bedömning 5' },
        },
      }),
    );
  });

  it('has the same id on all that one request wrote, and another on what the next wrote', async () => {
    const request = as(leader);
    const item = await records.create(request, 'risks', risk);
    const changed = await records.update(request, 'risks', {
      ...item,
      input: { impact: 5, assessmentReason: 'Ny bedömning 5' },
    });
    const next = as(leader);
    await records.update(next, 'risks', { ...changed, input: { impact: 1, assessmentReason: 'Ny bedömning 1' } });
    const ids = (await eventsOf(item.key)).map((event) => event.correlation);
    expect(ids.sort()).toEqual([request.correlation, request.correlation, next.correlation].sort());
    expect(next.correlation).not.toBe(request.correlation);
  });

  it('has none for a write that was refused', async () => {
    const seen = world.store.find('risks', 'R3')!;
    await refusal(
      records.update(as(lena), 'risks', { ...seen, input: { impact: 1, assessmentReason: 'Ny bedömning 1' } }),
    );
    await refusal(
      records.update(as(leader), 'risks', { ...seen, input: { impact: 9, assessmentReason: 'Ny bedömning 9' } }),
    );
    await refusal(
      records.update(as(leader), 'risks', {
        ...seen,
        eTag: '"gammal,1"',
        input: { impact: 1, assessmentReason: 'Ny bedömning 1' },
      }),
    );
    expect(await eventsOf('R3')).toEqual([]);
  });

  it('is written again and again until SharePoint takes it, while nobody waits', async () => {
    const row = world.graph.database.first('SELECT id FROM graph_lists WHERE display_name = ?', lists.events.label.sv);
    const refused = { status: 403, code: 'accessDenied' };
    world.graph.disturb('POST', new RegExp(`/lists/${String(row?.id)}/items`), refused, refused);
    const item = await records.create(as(leader), 'risks', risk);
    expect(item.key).toBeDefined();
    expect(world.log.waiting).toBeGreaterThan(0);
    const before = world.client.counts.kinds.create;
    expect(await eventsOf(item.key)).toHaveLength(1);
    expect(world.client.counts.kinds.create - before).toBeGreaterThanOrEqual(2);
    expect(world.log.waiting).toBe(0);
  });
});

describe('the log of a change that is larger than a column', () => {
  it('says all of it, and holds up nothing behind it', async () => {
    const text = (letter: string) => ({ input: { body: letter.repeat(40_000) } });
    const first = await records.update(as(leader), 'sections', {
      ...world.store.all('sections')[0]!,
      ...text('å'),
    });
    await records.update(as(leader), 'sections', { ...first, ...text('ä') });
    const later = await records.create(as(leader), 'risks', risk);
    expect(await eventsOf(later.key)).toHaveLength(1);
    expect(await eventsOf(first.key)).toContainEqual(
      expect.objectContaining({
        action: 'changed',
        actor: as(leader).key,
        detail: expect.objectContaining({ after: { body: 'ä'.repeat(40_000) } }),
      }),
    );
  });
});

describe('a new person in the register', () => {
  const person = { name: 'Ny ledamot', organisation: 'Orust' };
  const tenantId = '7D0C3A52-0f0e-4b5e-9d6f-2a6c1f9b8e10';
  const objectId = 'AAAAAAAA-0000-4000-8000-000000000001';

  it('is known by tenant and object id, and can come in at once', async () => {
    const item = await records.create(as(leader), 'members', { ...person, tenantId, objectId });
    expect(item.key).toBe(`${tenantId}.${objectId}`.toLowerCase());
    expect(world.store.find('members', item.key)).toMatchObject({ name: 'Ny ledamot' });
  });

  it('is not added twice', async () => {
    const again = records.create(as(leader), 'members', { ...person, tenantId, objectId: objectId.toLowerCase() });
    expect(await refusal(again)).toMatchObject({ code: 'duplicate' });
  });

  it('cannot become somebody else', async () => {
    const item = world.store.find('members', world.memberKey(lena))!;
    const attempt = records.update(as(leader), 'members', { ...item, input: { objectId } });
    expect(await refusal(attempt)).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'objectId', code: 'readOnlyField' }],
    });
  });
});
