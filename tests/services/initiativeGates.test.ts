import { randomUUID } from 'node:crypto';
import type { Initiative } from '../../shared/lists/initiatives';
import { initiatives } from '../../shared/lists/initiatives';
import { initiativeStates } from '../../shared/states/initiative';
import { problemText } from '../../shared/text/problemText';
import { wordsIn } from '../../shared/text/texts';
import { refusal, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.addPerson('rep-orust', { role: 'municipalRepresentative', municipality: '1421' });
});
afterAll(() => world.close());

const [OF_ORUST, OF_LYSEKIL, LEADER, REPRESENTATIVE] = ['lena-gardtman', 'eva-andersson', 'sara-herrman', 'rep-orust'];
type Verb = keyof typeof initiativeStates.moves;

const now = (key: string): Initiative => world.store.find('initiatives', key)!;
const move = (verb: Verb, key: string, who = OF_ORUST) =>
  world.services.moveRecord(world.actor(who), 'initiatives', { key, verb });
/** What somebody is told who may not. */
async function told(promise: Promise<unknown>): Promise<string[]> {
  const { problems } = await refusal(promise);
  return problems.map((one) => problemText(one, initiatives, wordsIn('sv')));
}

async function save(key: string, values: object, parts: Record<string, object[]> = {}): Promise<Initiative> {
  const row = { key, eTag: now(key).eTag, values: { ...values } };
  const rows = Object.entries(parts).map(([name, own]) => [
    name,
    own.map((one) => ({ key: randomUUID(), values: { ...one } })),
  ]);
  await world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', { row, parts: Object.fromEntries(rows) });
  return now(key);
}

async function initiative(state: string, values: object = {}, parts: Record<string, object[]> = {}): Promise<string> {
  const key = randomUUID();
  const title = `Insats ${key.slice(0, 6)}`;
  const row = { key, values: { municipality: '1421', title, need: key.slice(-6), phase: 'digitalisation' } };
  await world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', { row, parts: {} });
  await world.byHand('initiatives', now(key).id, { State: Reflect.get(initiativeStates.options, state).sv });
  await save(key, values, parts);
  return key;
}

const FAST = {
  track: 'fast',
  urgency: 'Många kommer på kort tid.',
  latestStart: '2021-06-01',
  waivedPrinciples: 'Beredning före beslut.',
  itInformed: true,
  reviewDate: '2021-09-01',
};
const NOT_ACCEPTED =
  'Den som tar emot ska godkänna överlämningen först, eller så ska det vara beslutat att den inte blir av.';
const BENEFIT = { title: 'Kortare kö', type: 'staff' };

describe('measuring before', () => {
  it('is asked for before the introduction, benefit by benefit, and of an initiative without benefits', async () => {
    const bare = await initiative('decided');
    expect(await told(move('introduce', bare))).toEqual(['Lägg till minst en rad under nyttor.']);
    const key = await initiative('decided', {}, { benefits: [BENEFIT] });
    expect(await told(move('introduce', key))).toEqual(['Fyll i utgångsvärde.']);
  });

  it('may be left out by a decision with a reason, which stands until everything has been measured', async () => {
    const key = await initiative('decided', {}, { benefits: [BENEFIT] });
    expect(await told(move('exemptBaseline', key, LEADER))).toEqual(['Skriv varför utgångsläget inte mäts först.']);
    await save(key, { exemptionReason: 'Tjänsten finns inte än.' });
    expect((await refusal(move('exemptBaseline', key, REPRESENTATIVE))).code).toBe('forbidden');
    expect((await move('exemptBaseline', key, LEADER)).baselineExempt).toBe(true);
    expect((await move('introduce', key)).state).toBe('ongoing');
    const [benefit] = world.store.all('benefits').filter((one) => one.initiative === key);
    const row = { key, eTag: now(key).eTag, values: {} };
    const measured = { key: benefit!.key, eTag: benefit!.eTag, values: { baseline: 12 } };
    await world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', { row, parts: { benefits: [measured] } });
    expect(now(key).baselineExempt).toBe(false);

    const emptied = { ...world.store.find('benefits', benefit!.key)!, values: { baseline: null } };
    const body = { row: { key, eTag: now(key).eTag, values: {} }, parts: { benefits: [emptied] } };
    const saving = world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', body);
    expect((await refusal(saving)).problems).toEqual([
      { field: `benefits.${benefit!.key}.baseline`, code: 'required' },
    ]);
  });
});

describe('what an introduction rests on', () => {
  it('is not emptied by an import either, which names the row and the column and writes nothing', async () => {
    const key = await initiative('decided', {}, { benefits: [{ ...BENEFIT, baseline: 12 }] });
    expect((await move('introduce', key)).state).toBe('ongoing');
    const [benefit] = world.store.all('benefits').filter((one) => one.initiative === key);
    const bytes = Buffer.from(`Nyckel\tUtgångsvärde\tMålvärde\n${benefit!.key}\t\t5`);
    const brought = { list: 'benefits', bytes } as const;
    const { rows, plan } = world.services.exchange.preview(world.actor(OF_ORUST), brought);
    expect(rows).toMatchObject([
      { row: 2, does: 'refused', problems: [{ field: 'baseline', code: 'required', column: 'Utgångsvärde' }] },
    ]);
    const outcome = await world.services.exchange.confirm(world.actor(OF_ORUST), { ...brought, plan });
    expect(outcome).toMatchObject({ altered: 0, refused: [{ row: 2 }] });
    expect(world.store.find('benefits', benefit!.key)).toMatchObject({ baseline: 12 });
  });

  it('may be put right by an import, with another value', async () => {
    const key = await initiative('decided', {}, { benefits: [{ ...BENEFIT, baseline: 12 }] });
    await move('introduce', key);
    const [benefit] = world.store.all('benefits').filter((one) => one.initiative === key);
    const bytes = Buffer.from(`Nyckel\tUtgångsvärde\n${benefit!.key}\t14`);
    const { rows } = world.services.exchange.preview(world.actor(OF_ORUST), { list: 'benefits', bytes });
    expect(rows).toMatchObject([{ does: 'change', changes: ['baseline'] }]);
  });
});

describe('the handover', () => {
  const READY = { handoverDate: '2021-12-01', ordinaryDuties: 'Svara i telefon.' };

  it('begins with who receives and what becomes ordinary duties, and brings the checklist', async () => {
    const key = await initiative('ongoing');
    expect(await told(move('handOver', key))).toEqual([
      'Välj vem som ska godkänna överlämningen.',
      'Skriv vad som blir ordinarie arbetsuppgifter.',
    ]);
    await save(key, { ...READY, receiver: world.memberKey(REPRESENTATIVE) });
    expect((await move('handOver', key)).state).toBe('handover');
    const points = world.store.all('handoverChecks').filter((one) => one.initiative === key);
    expect(points.map(({ point, done }) => [point, done === true])).toEqual([
      ['responsibility', false],
      ['budget', false],
      ['routines', false],
      ['training', false],
      ['support', false],
      ['plan', false],
    ]);
  });

  it('does not begin with a receiver who could never accept it', async () => {
    const key = await initiative('ongoing', { ...READY, receiver: world.memberKey(OF_LYSEKIL) });
    expect(await told(move('handOver', key))).toEqual([
      'Välj någon som företräder kommunen i projektet, så att överlämningen kan godkännas.',
    ]);
    await save(key, { receiver: world.memberKey(LEADER) });
    expect((await move('handOver', key)).state).toBe('handover');
  });

  it('is accepted by the receiver alone, and only with the whole checklist done', async () => {
    const key = await initiative('ongoing', { ...READY, receiver: world.memberKey(REPRESENTATIVE) });
    await move('handOver', key);
    expect(await told(move('takeOver', key))).toEqual([NOT_ACCEPTED]);
    expect(await told(move('acceptHandover', key, REPRESENTATIVE))).toEqual([
      'Bocka av alla punkter i checklistan för överlämningen.',
    ]);
    const points = world.store.all('handoverChecks').filter((one) => one.initiative === key);
    const handoverChecks = points.map(({ key, eTag }) => ({ key, eTag, values: { done: true } }));
    const row = { key, eTag: now(key).eTag, values: {} };
    await world.services.saveRecord(world.actor(OF_ORUST), 'initiatives', { row, parts: { handoverChecks } });
    expect(await told(move('acceptHandover', key))).toEqual(['Bara den som tar emot kan godkänna överlämningen.']);
    expect((await move('acceptHandover', key, REPRESENTATIVE)).handoverAccepted).toBe(true);
    expect((await move('takeOver', key)).state).toBe('inOperations');
  });

  it('is what closing waits for, or a decision that nothing is handed over, which the leader registers', async () => {
    const key = await initiative('ongoing');
    expect(await told(move('close', key))).toEqual([NOT_ACCEPTED]);
    expect(await told(move('dropHandover', key, LEADER))).toEqual([
      'Skriv vilket beslut som säger att insatsen inte lämnas över.',
    ]);
    await save(key, { dropDecision: 'Styrgruppen 20 maj 2021: försöket blev inte bra.' });
    expect((await refusal(move('dropHandover', key))).code).toBe('forbidden');
    await move('dropHandover', key, LEADER);
    expect((await move('close', key)).state).toBe('closed');
  });
});

describe('the fast track', () => {
  const PARTIES = [
    { name: 'Lysekil', municipality: '1484' },
    { name: 'Räddningstjänsten', municipality: null },
  ];
  const partyOf = (key: string, name: string) =>
    world.store.all('parties').find((one) => one.initiative === key && one.name === name)!.key;

  it('says why, when, to whom, that IT is informed, and when it is reviewed', async () => {
    const key = await initiative('submitted', { track: 'fast' }, { benefits: [{ ...BENEFIT, baseline: 3 }] });
    expect(await told(move('startFast', key))).toEqual([
      'Skriv varför det är bråttom.',
      'Skriv när ni senast måste börja.',
      'Skriv vilka principer ni frångår.',
      'Skriv när beslutet ska prövas i efterhand.',
      'Informera it-verksamheten och kryssa i det här.',
      'Lägg till minst en rad under parter.',
    ]);
  });

  it('begins when each party has agreed for itself', async () => {
    const key = await initiative('submitted', FAST, { parties: PARTIES, benefits: [{ ...BENEFIT, baseline: 3 }] });
    expect(await told(move('startFast', key))).toEqual([
      'Lysekil har inte sagt ja än. Vänta på svaret eller registrera ordförandens beslut.',
      'Räddningstjänsten har inte sagt ja än. Vänta på svaret eller registrera ordförandens beslut.',
    ]);
    const { answerAsParty } = world.services;
    const lysekil = partyOf(key, 'Lysekil');
    expect((await refusal(answerAsParty(world.actor(OF_ORUST), lysekil, { answer: 'agrees' }))).code).toBe('forbidden');
    const silent = answerAsParty(world.actor(OF_LYSEKIL), lysekil, { answer: 'objects' });
    expect((await refusal(silent)).problems).toEqual([{ field: 'answerNote', code: 'required' }]);
    await answerAsParty(world.actor(OF_LYSEKIL), lysekil, { answer: 'objects', note: 'Vi saknar lokal.' });
    expect(await told(move('startFast', key))).toHaveLength(2);
    await answerAsParty(world.actor(OF_LYSEKIL), lysekil, { answer: 'agrees' });
    await answerAsParty(world.actor(OF_ORUST), partyOf(key, 'Räddningstjänsten'), { answer: 'agrees' });
    expect((await move('startFast', key)).state).toBe('ongoing');
    expect(world.store.find('parties', lysekil)).toMatchObject({ answeredBy: world.memberKey(OF_LYSEKIL) });
  });

  it('begins when the chair decides, which the leader registers and a representative never', async () => {
    const key = await initiative('submitted', FAST, { parties: PARTIES, benefits: [{ ...BENEFIT, baseline: 3 }] });
    expect((await refusal(move('approveFast', key, REPRESENTATIVE))).code).toBe('forbidden');
    await move('approveFast', key, LEADER);
    expect((await move('startFast', key)).state).toBe('ongoing');
  });

  it('waits for the chair where the project’s rules say so, whatever the parties say', async () => {
    const project = world.store.all('projects')[0]!;
    const rule = { fastTrackStart: 'chair' } as const;
    const change = { key: project.key, eTag: project.eTag, input: rule };
    await world.services.records.update(world.actor(LEADER), 'projects', change);
    const key = await initiative('submitted', FAST, {
      parties: [{ name: 'Förbundet', municipality: null }],
      benefits: [{ ...BENEFIT, baseline: 3 }],
    });
    const { answerAsParty } = world.services;
    await answerAsParty(world.actor(OF_ORUST), partyOf(key, 'Förbundet'), { answer: 'agrees' });
    expect(await told(move('startFast', key))).toEqual([
      'Ordföranden ska besluta om snabbspåret innan insatsen startar.',
    ]);
    await move('approveFast', key, LEADER);
    expect((await move('startFast', key)).state).toBe('ongoing');
  });

  it('is reviewed with what that led to', async () => {
    const key = await initiative('ongoing', FAST);
    expect(await told(move('reviewFast', key, LEADER))).toEqual(['Skriv vad prövningen ledde till.']);
    await save(key, { reviewOutcome: 'Beslutet var rätt.' });
    expect((await move('reviewFast', key, LEADER)).fastReviewed).toBe(true);
  });
});

describe('a representative never decides', () => {
  it.each<[Verb, string]>([
    ['decide', 'readyForDecision'],
    ['reject', 'readyForDecision'],
    ['referBack', 'readyForDecision'],
    ['approveFast', 'submitted'],
    ['exemptBaseline', 'decided'],
    ['dropHandover', 'handover'],
    ['reviewFast', 'ongoing'],
  ])('%s', async (verb, state) => {
    const key = await initiative(state);
    for (const who of [REPRESENTATIVE, OF_ORUST]) expect((await refusal(move(verb, key, who))).code).toBe('forbidden');
  });
});
