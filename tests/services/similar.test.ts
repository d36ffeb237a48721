import { randomUUID } from 'node:crypto';
import type { SimilarHit } from '../../shared/api/similar';
import type { Initiative } from '../../shared/lists/initiatives';
import { initiativeStates } from '../../shared/states/initiative';
import { refusal, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const OF_ORUST = 'lena-gardtman';
const OF_LYSEKIL = 'eva-andersson';
const BUS = { title: 'Planering av skolskjuts', need: 'Turerna läggs för hand av en person.', area: 'education' };

async function asked(asking: object, person = OF_ORUST): Promise<SimilarHit[]> {
  const body = { key: null, title: '', need: '', area: null, ...asking };
  const answer = await world.api(person)('/api/initiatives/similar', { method: 'POST', body });
  expect(answer.status).toBe(200);
  // The API's own form.
  return (answer.body as { hits: SimilarHit[] }).hits;
}

async function add(person: string, values: object, state = 'draft'): Promise<Initiative> {
  const municipality = person === OF_ORUST ? '1421' : '1484';
  const row = { key: randomUUID(), values: { municipality, phase: 'digitalisation', ...values } };
  await world.services.saveRecord(world.actor(person), 'initiatives', { row, parts: {} });
  const saved = world.store.find('initiatives', row.key)!;
  await world.byHand('initiatives', saved.id, { State: Reflect.get(initiativeStates.options, state).sv });
  return world.store.find('initiatives', row.key)!;
}

const say = (initiative: Initiative, other: string, mark: string) =>
  world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', {
    row: { key: initiative.key, eTag: world.store.find('initiatives', initiative.key)!.eTag, values: {} },
    parts: { similar: [{ key: randomUUID(), values: { other, mark } }] },
  });

describe('asking for similar initiatives while one is written', () => {
  it('tells whose they are, how far they have come, whom to ask and why they are shown', async () => {
    const { key } = await add(OF_LYSEKIL, { ...BUS, title: 'Bättre skolbussar', contact: 'Skolskjutssamordnare' });
    const [best] = await asked({ ...BUS, title: 'Skolskjuts' });
    expect(best).toMatchObject({
      key,
      title: 'Bättre skolbussar',
      municipality: '1484',
      contact: 'Skolskjutssamordnare',
      phase: 'digitalisation',
      state: 'draft',
      isLikely: true,
    });
    expect(best?.both).toContain('skolskjuts');
  });

  it('knows a row as soon as it is there, by what it says now, and forgets what it said', async () => {
    const row = await add(OF_LYSEKIL, { title: 'Drunkningslarm', need: 'Badvakten ser inte hela bassängen.' });
    const keys = async (title: string) => (await asked({ title })).map(({ key }) => key);
    expect(await keys('Larm mot drunkning i simhallen')).toContain(row.key);
    const change = { key: row.key, eTag: row.eTag, input: { title: 'Visselblåsning', need: 'Anonyma tips.' } };
    await world.services.records.update(world.actor(OF_LYSEKIL), 'initiatives', change);
    expect(await keys('Larm mot drunkning i simhallen')).not.toContain(row.key);
    expect(await keys('Visselblåsartjänst')).toContain(row.key);
  });

  it('never gives the initiative itself, nor one that is withdrawn, refused or closed', async () => {
    const own = await add(OF_ORUST, { title: 'Arrendeavtal för kolonilotter', need: 'Kolonilotter på papper.' });
    const over = await Promise.all(
      ['stopped', 'rejected', 'closed'].map((state) =>
        add(OF_LYSEKIL, { title: 'Arrendeavtal för kolonilotter', need: 'Kolonilotter.' }, state),
      ),
    );
    const found = await asked({ key: own.key, title: own.title, need: own.need });
    expect(found.map(({ key }) => key)).not.toContain(own.key);
    for (const { key } of over) expect(found.map((one) => one.key)).not.toContain(key);
    expect((await asked({ title: own.title })).map(({ key }) => key)).toContain(own.key);
  });

  it('gives at most five, the most alike first, and nothing for an empty page', async () => {
    for (let count = 0; count < 7; count += 1) await add(OF_LYSEKIL, { ...BUS, title: `Skolskjuts ${count}` }, 'idea');
    const found = await asked({ title: 'Skolskjuts', need: BUS.need, area: 'education' });
    expect(found).toHaveLength(5);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(await asked({})).toEqual([]);
  });

  it('is refused to whoever is nobody here', async () => {
    const body = { key: null, title: 'Skolskjuts', need: '', area: null };
    expect((await world.api(null)('/api/initiatives/similar', { method: 'POST', body })).status).toBe(401);
  });
});

describe('judging the similar ones', () => {
  it('is asked for before an initiative is submitted, by name, and lets it go once each has been judged', async () => {
    const theirs = await add(
      OF_LYSEKIL,
      { title: 'Fritidsbank med lånekort', need: 'Låna skidor utan kö.' },
      'ongoing',
    );
    const own = await add(OF_ORUST, { title: 'Fritidsbank', need: 'Invånare vill låna skidor.' });
    const submit = () =>
      world.services.moveRecord(world.actor(OF_ORUST), 'initiatives', { key: own.key, verb: 'submit' });
    const error = await refusal(submit());
    expect(error.code).toBe('invalid');
    expect(error.problems).toEqual([
      { field: 'similar', code: 'notCompared', values: { title: 'Fritidsbank med lånekort' } },
    ]);
    await say(own, theirs.key, 'similar');
    expect((await submit()).state).toBe('submitted');
  });

  it('is refused of an initiative beside itself, and twice of the same one', async () => {
    const own = await add(OF_ORUST, { title: 'Vigselbokning', need: 'Par ringer växeln.' });
    expect((await refusal(say(own, own.key, 'same'))).problems).toMatchObject([{ code: 'comparedWithItself' }]);
    const other = await add(OF_LYSEKIL, { title: 'Lotteritillstånd', need: 'Blanketter.' });
    await say(own, other.key, 'different');
    expect((await refusal(say(own, other.key, 'same'))).problems).toMatchObject([{ code: 'looksAlike' }]);
  });
});
