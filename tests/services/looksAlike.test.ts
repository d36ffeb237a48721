import { refusal, startWorld, type World } from '../support/testWorld';
import { castFrom, leader, members } from '../support/voting';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const create = (list: Parameters<World['services']['records']['create']>[1], draft: object) =>
  world.services.records.create(world.actor(leader), list, draft);

describe('what looks the same twice', () => {
  it.each([
    ['an alternative by its number', 'alternatives', { title: 'Något nytt', decision: 'D1', number: 1 }, 'number'],
    [
      'an alternative by its words',
      'alternatives',
      { title: ' PROJEKTET avslutas direkt', decision: 'D1', number: 9 },
      'title',
    ],
    [
      'a consequence by its letter',
      'consequences',
      { topic: 'Nytt', alternative: 'D1.1', letter: 'A', kind: 'scope', text: 'x' },
      'letter',
    ],
    [
      'an agenda item',
      'agendaItems',
      { title: 'riskhantering', meeting: '2021-05-20', itemNumber: '9', position: 9, type: 'decision' },
      'title',
    ],
    [
      'an area of a report',
      'statusRows',
      { report: 'S10-16', area: 'budget', light: 'green', done: true, position: 9 },
      'area',
    ],
    ['a municipality', 'municipalities', { name: 'Åmål', officialName: 'Åmåls kommun' }, 'name'],
  ] as const)('%s is refused when it is written', async (_what, list, draft, field) => {
    const error = await refusal(create(list, draft));
    expect(error).toMatchObject({
      code: 'invalid',
      problems: [expect.objectContaining({ field, code: 'looksAlike' })],
    });
  });

  it('is refused when a row is changed into it, and rows that are alike already can be put right', async () => {
    const { records } = world.services;
    const second = () => world.store.find('alternatives', 'D1.2')!;
    const change = (input: object) => records.update(world.actor(leader), 'alternatives', { ...second(), input });
    expect(await refusal(change({ number: 1 }))).toMatchObject({ problems: [{ field: 'number', code: 'looksAlike' }] });
    await world.store.update('alternatives', { number: 1 }, { key: 'D1.2', by: 'hand' });
    expect(await change({ costSek: 10 })).toMatchObject({ number: 1, costSek: 10 });
    expect(await change({ number: 2 })).toMatchObject({ number: 2 });
  });

  it('is harmless where it exists: votes are told apart by what they chose', async () => {
    await world.store.update('alternatives', { number: 1 }, { key: 'D1.2', by: 'hand' });
    const { votes } = world.services;
    await votes.open(world.actor(leader), 'D1');
    for (const [at, id] of members.entries()) {
      const answers = [{ question: 'alternative', answer: at < 8 ? 'D1.1' : 'D1.2' }];
      await castFrom(votes, world.actor(id), 'D1', answers);
    }
    const { tally, proposal } = await votes.close(world.actor(leader), 'D1');
    expect(tally?.results[0]).toMatchObject({ counts: { 'D1.1': 8, 'D1.2': 2 }, outcome: 'majority', winner: 'D1.1' });
    expect(proposal?.text).toContain('alternativ 1, Tidplanen skjuts fram');
  });
});
