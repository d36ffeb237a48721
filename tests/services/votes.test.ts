import type { Actor } from '../../bot/access/actor';
import type { Services } from '../../bot/services/createServices';
import { people } from '../../env/local/seed/people';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { refusal, startWorld, type World } from '../support/testWorld';
import { ballotFrom, castFrom, leader, choice as one } from '../support/voting';

const members = people.filter((person) => person.roleKey === 'steeringGroupMember').map((person) => person.id);
const lena = 'lena-gardtman';

let world: World;
let votes: Services['votes'];
beforeAll(async () => {
  world = await startWorld();
  votes = world.services.votes;
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const ballots = async (vote: string) => (await world.graph.store()).all('ballots').filter((row) => row.vote === vote);
const cast = (actor: Actor, decision: string, answers: BallotAnswer[]) => castFrom(votes, actor, decision, answers);
const columns = (id: string) => people.find((person) => person.id === id)?.municipality;

describe('before the vote is opened', () => {
  it('nobody can vote, close, reopen or set', async () => {
    expect(await refusal(cast(as(lena), 'D1', one('1')))).toMatchObject({ code: 'voteNotOpen' });
    for (const work of [
      () => votes.close(as(leader), 'D1'),
      () => votes.reopen(as(leader), 'D1', { reason: 'Någon kom sent' }),
      () => votes.withdraw(as(leader), 'D1', 'Fel fråga'),
      () => votes.set(as(leader), 'D1', 'Styrgruppen eniga.'),
    ]) {
      expect(await refusal(work())).toMatchObject({ code: 'wrongState', values: { state: 'draft' } });
    }
    expect(await ballots('D1')).toEqual([]);
  });

  it('only project management opens it', async () => {
    expect(await refusal(votes.open(as(lena), 'D1'))).toMatchObject({ code: 'forbidden' });
    expect(votes.view(as(leader), 'D1').state).toBe('draft');
  });

  it('a decision that does not exist is not found', async () => {
    expect(await refusal(votes.open(as(leader), 'D99'))).toMatchObject({ code: 'notFound' });
    expect(await refusal(votes.cast(as(lena), { vote: 'D99', revision: 0, answers: one('1') }))).toMatchObject({
      code: 'notFound',
    });
  });

  it('a decision without two alternatives has nothing to decide', async () => {
    const draft = { title: 'Tom fråga', meeting: '2021-05-20', agendaItem: '2021-05-20.3', kind: 'alternatives' };
    const { key } = await world.services.records.create(as(leader), 'decisions', draft);
    expect(await refusal(votes.open(as(leader), key))).toMatchObject({ code: 'nothingToDecide' });
  });
});

describe('opening', () => {
  it('freezes the ten municipalities and the question', async () => {
    const view = await votes.open(as(leader), 'D1');
    expect(view.state).toBe('open');
    expect(view.questions).toEqual([expect.objectContaining({ id: 'alternative', answers: ['D1.1', 'D1.2', 'D1.3'] })]);
    expect(view.progress).toMatchObject({ voted: 0, entitled: 10, voters: [] });
    expect(view.quorum).toEqual({ basis: 'answered', taking: 0, entitled: 10, needed: 6, met: false });
    const vote = () => world.store.find('votes', 'D1');
    expect(vote()).toMatchObject({ decision: 'D1', state: 'open', round: 1, method: 'openToAbsent', leaseMs: 2000 });
    const frozen = vote()?.electorate?.municipalities;
    expect(frozen).toHaveLength(10);

    await world.store.create('mandates', { title: 'Tanum', municipality: '1435' }, { key: '1435', by: 'system' });
    await world.addPerson('tanum-ledamot', { role: 'steeringGroupMember', municipality: '1435' });
    expect(vote()?.electorate?.municipalities).toEqual(frozen);
    expect(votes.view(as(leader), 'D1').progress.entitled).toBe(10);
    expect(await refusal(cast(as('tanum-ledamot'), 'D1', one('1')))).toMatchObject({ code: 'notEntitled' });
  });

  it('happens once', async () => {
    expect(await refusal(votes.open(as('pontus-bjorhn'), 'D1'))).toMatchObject({ code: 'wrongState' });
  });

  it('locks what is voted on', async () => {
    const { records } = world.services;
    const alternative = world.store.find('alternatives', 'D1.1')!;
    const consequence = world.store.find('consequences', 'D1.1.a')!;
    const decision = world.store.find('decisions', 'D1')!;
    const attempts = [
      records.update(as(leader), 'alternatives', { ...alternative, input: { title: 'Annat' } }),
      records.update(as(leader), 'consequences', { ...consequence, input: { text: 'Annat' } }),
      records.update(as(leader), 'decisions', { ...decision, input: { title: 'Annat' } }),
      records.create(as(leader), 'alternatives', { title: 'Fjärde', decision: 'D1', number: 4 }),
      records.create(as(leader), 'consequences', { ...columnsOf(consequence), letter: 'z', topic: 'Något nytt' }),
    ];
    for (const attempt of attempts) expect(await refusal(attempt)).toMatchObject({ code: 'wrongState' });
    expect(world.store.find('alternatives', 'D1.1')?.title).toBe(alternative.title);
  });
});

const columnsOf = ({
  topic,
  alternative,
  kind,
  text,
}: {
  topic: string;
  alternative: string;
  kind: string;
  text: string;
}) => ({
  topic,
  alternative,
  kind,
  text,
});

describe('while the vote is open', () => {
  it.each([
    ['the project leader', leader],
    ['the consultant', 'pontus-bjorhn'],
  ])('%s may not vote', async (_who, id) => {
    expect(await refusal(cast(as(id), 'D1', one('1')))).toMatchObject({ code: 'notEntitled' });
    expect(votes.view(as(id), 'D1').mine).toBeNull();
  });

  it.each([
    ['a municipal representative', { role: 'municipalRepresentative', municipality: '1421' }],
    ['a member of a municipality that does not take part', { role: 'steeringGroupMember', municipality: '1485' }],
    ['a member without a municipality', { role: 'steeringGroupMember' }],
    ['a financier', { role: 'financier', municipality: '1421' }],
    ['an administrator', { role: 'administrator' }],
  ] as const)('%s may not vote', async (who, person) => {
    const actor = await world.addPerson(who.replaceAll(' ', '-'), person);
    expect(await refusal(cast(actor, 'D1', one('1')))).toMatchObject({ code: 'notEntitled' });
    expect(votes.view(actor, 'D1').mine).toBeNull();
  });

  it('a person who has left the project may not vote, even with an actor made before', async () => {
    const actor = await world.addPerson('avgangen', { role: 'substitute', municipality: '1427' });
    await world.leave('avgangen');
    expect(await refusal(cast(actor, 'D1', one('1')))).toMatchObject({ code: 'notEntitled' });
  });

  it.each([
    ['an alternative that is not there', one('4'), { field: 'alternative', code: 'notChoice' }],
    [
      'a question that is not asked',
      [...one('1'), { question: 'gate', answer: 'stop' }],
      { field: 'gate', code: 'notChoice' },
    ],
    [
      'a name from the prototype',
      [...one('1'), { question: '__proto__', answer: '1' }],
      { field: '__proto__', code: 'notChoice' },
    ],
    ['no answer at all', [], { field: 'alternative', code: 'notChoice' }],
    [
      'an alternative by its number',
      [{ question: 'alternative', answer: '1' }],
      { field: 'alternative', code: 'notChoice' },
    ],
    ['two answers to one question', [...one('1'), ...one('2')], { field: 'alternative', code: 'notChoice' }],
    [
      'a comment with half a character',
      one('1', { comment: 'Ja \ud83d' }),
      { field: 'alternative', code: 'brokenText' },
    ],
    ['a comment too long to keep', one('1', { comment: 'å'.repeat(1001) }), { field: 'alternative', code: 'tooLong' }],
  ])('refuses %s', async (_what, answers, problem) => {
    const error = await refusal(cast(as(lena), 'D1', answers));
    expect(error).toMatchObject({ code: 'invalid', problems: [expect.objectContaining(problem)] });
    expect(await ballots('D1')).toEqual([]);
  });

  it('a ballot counts once, can be changed, and its voter sees it', async () => {
    const castBy = people.find((person) => person.id === lena)?.name;
    expect((await cast(as(lena), 'D1', one('1'))).mine).toMatchObject({
      municipality: { code: '1421', name: 'Orust' },
      mayVote: true,
      revision: 1,
      ballot: { answers: [{ question: 'alternative', answer: 'D1.1' }], castBy },
    });
    const changed = await cast(world.actor(lena, 'card'), 'D1', one('2'));
    expect(changed.mine).toMatchObject({ revision: 2, ballot: { answers: [{ answer: 'D1.2' }] } });
    expect(changed.progress.voted).toBe(1);
    const rows = await ballots('D1');
    expect(rows.map(({ key, revision, answers, source }) => [key, revision, answers[0]?.answer, source])).toEqual([
      ['D1.1421.1', 1, 'D1.1', 'tab'],
      ['D1.1421.2', 2, 'D1.2', 'card'],
    ]);
  });

  it('a form with nothing filled in is refused, not answered with the old receipt', async () => {
    const error = await refusal(cast(as(lena), 'D1', []));
    expect(error).toMatchObject({ code: 'invalid', problems: [{ field: 'alternative', code: 'notChoice' }] });
  });

  it('the same ballot delivered five times at once is one row', async () => {
    const actor = as('annika-andersson');
    // Written on a Mac, with a sign that nobody sees: kept as every text is, and the same ballot all the same.
    const ballot = ballotFrom(votes.view(actor, 'D1'), one('3', { comment: ' Ja\u0301\u0007 \r\nmen\u200b ' }));
    await Promise.all(Array.from({ length: 5 }, () => votes.cast(actor, ballot)));
    await votes.cast(actor, ballot);
    const own = (await ballots('D1')).filter((row) => row.mandate === '1488');
    expect(own).toEqual([
      expect.objectContaining({
        revision: 1,
        answers: [expect.objectContaining({ answer: 'D1.3', comment: 'Já \nmen' })],
      }),
    ]);
  });

  it('an answer looks at what is new and not at everybody’s ballots, and counts who has voted all the same', async () => {
    const before = votes.view(null, 'D1').progress;
    const asked = jest.spyOn(world.store, 'find');
    const after = await cast(as('karin-hallberg'), 'D1', one('1'));
    const ballotsAsked = asked.mock.calls.filter(([list]) => list === 'ballots').length;
    asked.mockRestore();
    // Some for its own place in the chain; ten municipalities with a ballot or two each would be several times as many.
    expect(ballotsAsked).toBeLessThan(16);
    expect(after.progress.voted).toBe(before.voted + 1);
    expect(after.progress.voters).toHaveLength(before.voted + 1);
    expect(after.progress.missing).toHaveLength(before.missing.length - 1);
  });

  it('a ballot made from an older one writes nothing, and what stands is shown', async () => {
    const stale = { vote: 'D1', revision: 1, answers: one('3') };
    expect(await refusal(votes.cast(as(lena), stale))).toMatchObject({ code: 'ballotOvertaken' });
    expect(await refusal(votes.cast(as(lena), { ...stale, revision: 0 }))).toMatchObject({ code: 'ballotOvertaken' });
    expect(votes.view(as(lena), 'D1').mine).toMatchObject({ revision: 2, ballot: { answers: [{ answer: 'D1.2' }] } });
    expect((await ballots('D1')).filter((row) => row.mandate === '1421')).toHaveLength(2);
  });

  it('the very first ballot, delivered once more after it was changed, does not come back', async () => {
    const first = { vote: 'D1', revision: 0, answers: one('1') };
    // It is the same ballot as revision 1: answered by it, and the newer one still stands.
    const { mine } = await votes.cast(as(lena), first);
    expect(mine).toMatchObject({ revision: 2, ballot: { answers: [{ answer: 'D1.2' }] } });
  });

  it('a ballot made from one that is not there is refused', async () => {
    const ahead = { vote: 'D1', revision: 7, answers: one('3') };
    expect(await refusal(votes.cast(as(lena), ahead))).toMatchObject({ code: 'ballotOvertaken' });
    expect((await ballots('D1')).some((row) => row.revision > 2)).toBe(false);
  });

  it('takes texts of a vote with many questions together up to 60,000 characters, and names the longest to shorten', async () => {
    const deliverables = Array.from({ length: 61 }, (_, at) => at + 1);
    const draft = { title: 'Många', meeting: '2021-05-20', agendaItem: '2021-05-20.4', kind: 'deliverables' };
    const { key } = await world.services.records.create(as(leader), 'decisions', draft);
    for (const position of deliverables) {
      const row = {
        title: `Leverans ${position}`,
        version: '1.0',
        state: 'presented',
        decision: key,
        position,
      } as const;
      await world.store.create('deliverables', row, { key: `d${position}`, by: 'system' });
    }
    const { questions } = await votes.open(as(leader), key);
    const answers = questions.map(({ id, kind }) =>
      kind === 'gate'
        ? { question: id, answer: 'continue' }
        : { question: id, answer: 'approvedWithCondition', condition: 'å'.repeat(999) },
    );
    const first = answers[0]!;
    const error = await refusal(cast(as(lena), key, [{ ...first, condition: 'å'.repeat(1000) }, ...answers.slice(1)]));
    expect(error.problems).toEqual([
      expect.objectContaining({
        field: first.question,
        code: 'tooLongTogether',
        values: expect.objectContaining({ limit: 60_000 }),
      }),
    ]);
    const shorter = answers.map((one, at) => (at < 15 ? { ...one, answer: 'approved', condition: null } : one));
    expect(
      (
        await cast(
          as(lena),
          key,
          shorter.map((one) => (one.question === 'gate' ? { question: 'gate', answer: 'continue' } : one)),
        )
      ).progress.voted,
    ).toBe(1);
  });

  it('a substitute cannot vote over the member who has voted', async () => {
    const substitute = await world.addPerson('ersattare', { role: 'substitute', municipality: '1421' });
    const error = await refusal(cast(substitute, 'D1', one('3')));
    expect(error).toMatchObject({ code: 'otherPersonVoted', values: { municipality: 'Orust' } });
    const { mine } = votes.view(substitute, 'D1');
    expect(mine).toMatchObject({ mayVote: false, ballot: { answers: [{ answer: 'D1.2' }] } });
  });

  it('all ten municipalities vote, and others see who but never what', async () => {
    for (const id of members) await cast(as(id), 'D1', one('2', { comment: `Tanke ${id}` }));
    for (const viewer of [as(leader), null, as('tanum-ledamot')]) {
      const view = votes.view(viewer, 'D1');
      expect(view.progress).toMatchObject({ voted: 10, entitled: 10, missing: [] });
      expect(view.progress.voters.map((voter) => voter.name).sort()).toEqual(members.map(columns).sort());
      expect(view).toMatchObject({ mine: null, tally: null, proposal: null });
      // The questions name every possible answer; nothing else in the view may.
      const { questions, ...rest } = view;
      expect(questions).toHaveLength(1);
      expect(JSON.stringify(rest)).not.toMatch(/"answer"|"counts"|"winner"|"condition"|Tanke/);
    }
    expect(votes.view(as(lena), 'D1').mine?.ballot?.answers).toHaveLength(1);
    const seen = JSON.stringify(votes.view(as(lena), 'D1'));
    expect(seen.match(/Tanke [a-z-]+/g)).toEqual(['Tanke lena-gardtman']);
  });
});
