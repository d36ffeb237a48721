/** Huvudförslag och motförslag: more than two proposals put in turns. */
import type { Services } from '../../bot/services/createServices';
import { compose } from '../../shared/minutes/compose';
import { factsOf } from '../../shared/minutes/factsOf';
import { writeText } from '../../shared/minutes/writeText';
import type { VoteView } from '../../shared/rules/voteView';
import { refusal, startWorld, type World } from '../support/testWorld';
import { castFrom, choice, leader, members } from '../support/voting';

const MEETING = '2021-05-20';
let world: World;
let votes: Services['votes'];
beforeAll(async () => {
  world = await startWorld();
  votes = world.services.votes;
  const [project] = world.store.all('projects');
  await world.store.update('projects', { putting: 'inTurns' }, { key: project!.key, by: 'system' });
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const view = (): VoteView => votes.view(as(leader), 'D1');
const asked = ({ questions }: VoteView) => questions.map(({ answers, turn }) => ({ answers, turn }));

/** Everybody votes, so many of them for the first; the vote is closed. */
async function voted(first: string, second: string, forFirst: number): Promise<VoteView> {
  for (const [at, id] of members.entries()) await castFrom(votes, as(id), 'D1', choice(at < forFirst ? first : second));
  return votes.close(as(leader), 'D1');
}

describe('three proposals, where the rules say that they are put in turns', () => {
  it('are two votes, with the proposal that the chair names as the main one', async () => {
    expect(view().next).toMatchObject({ turn: { number: 1, of: 2 } });
    expect(await refusal(votes.open(as(leader), 'D1', { main: 'D9.1' }))).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'main', code: 'notReference' }],
    });
    const opened = await votes.open(as(leader), 'D1', { main: 'D1.2' });
    expect(asked(opened)).toEqual([{ answers: ['D1.1', 'D1.3'], turn: { number: 1, of: 2, main: 'D1.2' } }]);
    // The main proposal is not put yet.
    expect(await refusal(castFrom(votes, as(members[0]!), 'D1', choice('2')))).toMatchObject({ code: 'invalid' });
  });

  it('are not decided by the first vote: what wins it is the counter proposal', async () => {
    const closed = await voted('3', '1', 7);
    expect(closed).toMatchObject({ state: 'closed', proposal: null, next: { answers: ['D1.2', 'D1.3'] } });
    expect(await refusal(votes.set(as(leader), 'D1', 'Alternativ 3.'))).toMatchObject({ code: 'turnsLeft' });
  });

  it('go on after a first vote that is opened again and won by another', async () => {
    await votes.reopen(as(leader), 'D1', { reason: 'En hann inte' });
    const closed = await voted('1', '3', 6);
    expect(closed.next?.answers).toEqual(['D1.2', 'D1.1']);
  });

  it('are decided by the main proposal against the counter proposal, each vote kept as it was', async () => {
    const opened = await votes.open(as(leader), 'D1');
    expect(asked(opened)).toEqual([{ answers: ['D1.2', 'D1.1'], turn: { number: 2, of: 2, main: 'D1.2' } }]);
    expect(opened.turns).toMatchObject([{ winner: 'D1.1' }]);
    // A second press is the same vote.
    expect((await votes.open(as(leader), 'D1')).vote?.key).toBe(opened.vote?.key);
    await votes.withdraw(as(leader), 'D1', 'Fel sätt');
    expect(view().next?.answers).toEqual(['D1.2', 'D1.1']);
    await votes.open(as(leader), 'D1');
    const closed = await voted('2', '1', 8);
    expect(closed).toMatchObject({ next: null, proposal: { result: 'D1.2', form: 'openVote' } });
    const set = await votes.set(as(leader), 'D1', closed.proposal!.text);
    expect(set).toMatchObject({ state: 'set', next: null, decision: { result: 'D1.2' } });
    expect(set.turns.map(({ winner }) => winner)).toEqual(['D1.1', 'D1.2']);
  });

  it.each(['minutes', 'paragraphs'] as const)(
    'stand in the minutes with their order and every count: %s',
    (profile) => {
      const facts = factsOf(world.store, MEETING);
      const text = writeText(compose(facts, { profile, wording: 'corrected' })).replaceAll('\u00a0', ' ');
      const said = [
        'Propositionsordning',
        /För att utse motförslag ställdes Alternativ 1: .* mot Alternativ 3: /,
        /Huvudförslaget Alternativ 2: .* ställdes mot motförslaget Alternativ 1: /,
        'Omröstning 1 av 2: vilket förslag blir motförslag?',
        /Alternativ 1: .*: 6 /,
        'Omröstning 2 av 2: huvudförslaget (alternativ 2) eller motförslaget (alternativ 1)?',
        /Alternativ 2: .*: 8 /,
      ];
      const places = said.map((one) => (one instanceof RegExp ? text.search(one) : text.indexOf(one)));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );
});

describe('another number of proposals', () => {
  it('meet one by one until one is left to stand against the main proposal', async () => {
    const draft = {
      title: 'Var ska kursen hållas?',
      meeting: MEETING,
      agendaItem: `${MEETING}.2`,
      kind: 'alternatives',
    };
    const { key } = await world.services.records.create(as(leader), 'decisions', { ...draft, recommended: 4 });
    for (const [at, title] of ['Orust', 'Åmål', 'Lysekil', 'Sotenäs'].entries())
      await world.store.create(
        'alternatives',
        { title, decision: key, number: at + 1 },
        { key: `${key}.${at + 1}`, by: 'system' },
      );
    const pairs: unknown[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      const { questions } = await votes.open(as(leader), key);
      const answers = questions[0]!.answers;
      pairs.push(answers.map((one) => one.slice(-1)));
      // Each time the one that came last wins.
      for (const id of members) await castFrom(votes, as(id), key, [{ question: 'alternative', answer: answers[1]! }]);
      await votes.close(as(leader), key);
    }
    expect(pairs).toEqual([
      ['1', '2'],
      ['2', '3'],
      ['4', '3'],
    ]);
    expect(votes.view(as(leader), key).proposal).toMatchObject({ result: `${key}.3` });
  });

  it('that are only two are put at once', async () => {
    const draft = { title: 'När?', meeting: MEETING, agendaItem: `${MEETING}.2`, kind: 'alternatives' };
    const { key } = await world.services.records.create(as(leader), 'decisions', draft);
    for (const number of [1, 2])
      await world.store.create(
        'alternatives',
        { title: `${number}`, decision: key, number },
        { key: `${key}.${number}`, by: 'system' },
      );
    expect(votes.view(as(leader), key)).toMatchObject({
      next: null,
      questions: [{ answers: [`${key}.1`, `${key}.2`] }],
    });
  });
});
