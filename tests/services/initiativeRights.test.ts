import { randomUUID } from 'node:crypto';
import { itemsIn, type ListBody } from '../../shared/api/changed';
import type { Initiative } from '../../shared/lists/initiatives';
import { refusal, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const [OF_ORUST, OF_LYSEKIL, LEADER, FINANCIER] = ['lena-gardtman', 'eva-andersson', 'sara-herrman', 'financier'];

async function initiative(values: object, benefits: object[] = []): Promise<Initiative> {
  const key = randomUUID();
  const row = {
    key,
    values: { municipality: '1421', title: 'Prov', need: 'Behov.', phase: 'digitalisation', ...values },
  };
  const parts = { benefits: benefits.map((one) => ({ key: randomUUID(), values: { ...one } })) };
  const { item } = await world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', { row, parts });
  // The service answers with a row of the list that was asked for.
  return item as Initiative;
}

describe('information classification', () => {
  it.each(['confidentiality', 'integrity', 'availability'])(
    'refuses level 4 of %s and says where to turn',
    async (of) => {
      expect((await refusal(initiative({ [of]: 'four' }))).problems).toEqual([{ field: of, code: 'levelFour' }]);
    },
  );

  it('keeps who classified and when, which nobody writes by hand', async () => {
    const row = await initiative({ confidentiality: 'one' });
    expect(row).toMatchObject({ classifiedBy: world.memberKey(OF_ORUST), classifiedAt: expect.any(String) });
    const by = { key: row.key, eTag: row.eTag };
    const forged = { ...by, input: { classifiedBy: world.memberKey(LEADER) } };
    const refused = await refusal(world.services.records.update(world.actor(OF_ORUST), 'initiatives', forged));
    expect(refused.problems).toMatchObject([{ field: 'classifiedBy', code: 'readOnlyField' }]);
    const change = { ...by, input: { integrity: 'two' } };
    const changed = await world.services.records.update(world.actor(LEADER), 'initiatives', change);
    expect(changed.classifiedBy).toBe(world.memberKey(LEADER));
    expect((await initiative({})).classifiedBy).toBeNull();
  });
});

describe('an initiative with confidentiality 3', () => {
  let secret: Initiative;
  beforeAll(async () => {
    await world.addPerson(FINANCIER, { role: 'financier' });
    const texts = {
      title: 'Hemlighuset',
      need: 'Dolt behov.',
      whoseNeed: 'Dolt vems.',
      confidentiality: 'three',
      informationRisks: 'Dold risk.',
    };
    secret = await initiative(texts, [{ title: 'Dold nytta', type: 'staff' }]);
  });
  const read = async (person: string) => {
    const { body } = await world.api(person)(`/api/lists/initiatives/items/${secret.key}`);
    return JSON.stringify(body);
  };

  it('is read whole by its own municipality and by the project management', async () => {
    for (const person of [OF_ORUST, LEADER]) {
      const record = await read(person);
      for (const text of ['Dolt behov.', 'Dolt vems.', 'Dold risk.', 'Dold nytta']) expect(record).toContain(text);
    }
  });

  it('shows others its name, phase and state and none of its texts, in the record and in every list', async () => {
    const record = await read(OF_LYSEKIL);
    expect(record).toContain('Hemlighuset');
    expect(record).not.toMatch(/Dol[dt] (behov|vems|risk|nytta)/);
    for (const list of ['initiatives', 'benefits']) {
      const { body } = await world.api(OF_LYSEKIL)(`/api/lists/${list}`);
      expect(JSON.stringify(body)).not.toMatch(/Dol[dt] (behov|vems|risk|nytta)/);
    }
  });

  it('shows a financier nothing of it, as of no other initiative', async () => {
    expect(await read(FINANCIER)).not.toContain('Hemlighuset');
    for (const list of ['initiatives', 'benefits']) {
      const { status, body } = await world.api(FINANCIER)(`/api/lists/${list}`);
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toMatch(/Hemlighuset|Dol[dt]/);
    }
  });

  it('has none of its texts in the table that is the same for all', async () => {
    for (const person of [OF_ORUST, OF_LYSEKIL]) {
      const { body } = await world.api(person)('/api/lists/initiatives?rows=listed');
      // The API's own form.
      const rows = itemsIn(body as ListBody<Initiative>);
      expect(rows.find(({ key }) => key === secret.key)).toMatchObject({ title: 'Hemlighuset', need: null });
    }
  });

  it('is not taken out by others either, parts and all', async () => {
    const out = async (person: string) => JSON.stringify((await world.api(person)('/api/export/json')).body);
    for (const person of [OF_LYSEKIL, FINANCIER])
      expect(await out(person)).not.toMatch(/Dol[dt] (behov|vems|risk|nytta)/);
    expect(await out(OF_ORUST)).toMatch(/Dold nytta/);
  });

  it('opens again, parts and all, when it is classified lower', async () => {
    const { eTag } = world.store.find('initiatives', secret.key)!;
    const change = { key: secret.key, eTag, input: { confidentiality: 'two' } };
    await world.services.records.update(world.actor(OF_ORUST), 'initiatives', change);
    const { body } = await world.api(OF_LYSEKIL)('/api/lists/benefits');
    expect(JSON.stringify(body)).toContain('Dold nytta');
    expect(await read(OF_LYSEKIL)).toContain('Dolt behov.');
  });
});

describe('an initiative’s dates and goals', () => {
  it('does not end before it begins', async () => {
    const error = await refusal(initiative({ startsOn: '2021-06-01', plannedEnd: '2021-05-01' }));
    expect(error.problems).toEqual([{ field: 'plannedEnd', code: 'endBeforeStart' }]);
  });

  it('is known to have a goal, and which kinds of benefit, once it is saved', async () => {
    const goals = world.services.records;
    const goal = await goals.create(world.actor(OF_ORUST), 'goals', { title: 'Nöjda invånare', municipality: '1421' });
    const row = await initiative({ goalLinks: [goal.key] }, [
      { title: 'Tid', type: 'staff' },
      { title: 'Pengar', type: 'economic' },
    ]);
    expect(row).toMatchObject({ hasGoal: true, benefitTypes: ['staff', 'economic'] });
    expect(await initiative({})).toMatchObject({ hasGoal: false, benefitTypes: null });
    const foreign = goals.create(world.actor(OF_ORUST), 'goals', { title: 'Lysekils mål', municipality: '1484' });
    expect((await refusal(foreign)).problems).toMatchObject([{ code: 'notOwnMunicipality' }]);
  });
});
