import { initiativeStates } from '../../shared/states/initiative';
import { refusal, startWorld, type World } from '../support/testWorld';
import { castFrom, leader, members } from '../support/voting';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const [at, id] of members.entries()) {
    const row = { meeting: MEETING, member: world.memberKey(id), confirmedPresent: true, position: at + 100 };
    await world.store.create('attendance', row, { by: 'system', key: `${MEETING}.prov.${id}` });
  }
});
afterAll(() => world.close());

const MEETING = '2021-05-20';
const as = () => world.actor(leader);
const stateOf = (key: string) => world.store.find('initiatives', key)?.state;

async function initiative(title: string, state = 'readyForDecision'): Promise<string> {
  const draft = { municipality: '1421', title, need: title, phase: 'digitalisation' };
  const { key, id } = await world.services.records.create(world.actor('lena-gardtman'), 'initiatives', draft);
  await world.byHand('initiatives', id, { State: Reflect.get(initiativeStates.options, state).sv });
  return key;
}

async function decisionOn(key: string, title = 'Ska insatsen genomföras?'): Promise<string> {
  const draft = { title, meeting: MEETING, agendaItem: '2021-05-20.3', kind: 'initiative', initiative: key };
  return (await world.services.records.create(as(), 'decisions', draft)).key;
}

async function voted(key: string, answer: string): Promise<string> {
  const { votes } = world.services;
  const decision = await decisionOn(key);
  await votes.open(as(), decision);
  for (const member of members)
    await castFrom(votes, world.actor(member), decision, [{ question: 'initiative', answer }]);
  const closed = await votes.close(as(), decision);
  await votes.set(as(), decision, closed.proposal!.text);
  return decision;
}

describe('the steering group decides on an initiative', () => {
  it('is asked only about one that is ready for decision, and about one at all', async () => {
    const early = await initiative('Tidig', 'preparation');
    expect((await refusal(decisionOn(early))).problems).toEqual([{ field: 'initiative', code: 'notReadyForDecision' }]);
    const draft = { title: 'Vilken?', meeting: MEETING, agendaItem: '2021-05-20.3', kind: 'initiative' };
    const nothing = world.services.records.create(as(), 'decisions', draft);
    expect((await refusal(nothing)).problems).toEqual([{ field: 'initiative', code: 'required' }]);
  });

  it.each([
    ['approve', 'decided'],
    ['reject', 'rejected'],
    ['referBack', 'referredBack'],
  ])('and the answer %s makes it %s when the decision is set, not before', async (answer, state) => {
    const key = await initiative(`Insats som blir ${state}`);
    const decision = await voted(key, answer);
    expect(stateOf(key)).toBe(state);
    expect(world.store.find('decisions', decision)).toMatchObject({ state: 'set', result: answer });
    expect(world.store.find('decisions', decision)?.text).toMatch(/^Styrgruppen är enig om att .+ insatsen/);
  });

  it('without a vote as well, and says which way', async () => {
    const key = await initiative('Utan omröstning');
    const decision = await decisionOn(key);
    const given = { form: 'acclamation', outcome: 'decided', text: 'Styrgruppen avslår insatsen.' } as const;
    expect((await refusal(world.services.votes.decide(as(), decision, given))).problems).toEqual([
      { field: 'result', code: 'required' },
    ]);
    expect(stateOf(key)).toBe('readyForDecision');
    await world.services.votes.decide(as(), decision, { ...given, result: 'reject' });
    expect(stateOf(key)).toBe('rejected');
  });

  it('and it is as it was when the decision is taken back', async () => {
    const key = await initiative('Tas tillbaka');
    const decision = await voted(key, 'approve');
    await world.services.votes.takeBack(as(), decision, 'Fel underlag låg framme.');
    expect(stateOf(key)).toBe('readyForDecision');
  });

  it('and sets nothing when the initiative has gone elsewhere meanwhile', async () => {
    const key = await initiative('Försvann');
    const decision = await decisionOn(key);
    await world.services.moveRecord(world.actor('lena-gardtman'), 'initiatives', { key, verb: 'stop' });
    const given = { form: 'acclamation', outcome: 'decided', text: 'Ja.', result: 'approve' } as const;
    expect((await refusal(world.services.votes.decide(as(), decision, given))).code).toBe('wrongState');
    expect(world.store.find('decisions', decision)?.state).toBe('draft');
  });
});
