import { vote } from '../../bot/chat/subjects/vote';
import type { BallotAnswer } from '../../bot/services/castBallots';
import type { Services } from '../../bot/services/createServices';
import { people } from '../../env/local/seed/people';
import { lists } from '../../shared/lists';
import { columnName } from '../../shared/schema/columnName';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';

const members = people.filter((person) => person.municipality !== null).map((person) => person.id);
const leader = 'sara-herrman';

let world: World;
let votes: Services['votes'];
beforeEach(async () => {
  // Every ballot is in before anybody closes here; voteProcesses.test.ts closes while others vote.
  world = await startWorld({ wait: async () => undefined });
  votes = world.services.votes;
});
afterEach(() => world.close());

const as = (id: string) => world.actor(id);
const one = (answer: string): BallotAnswer[] => [{ question: 'alternative', answer }];
const open = (key: string) => votes.open(as(leader), key);
const close = (key: string) => votes.close(as(leader), key);
async function castAll(ids: readonly string[], key: string, answers: BallotAnswer[]): Promise<void> {
  await Promise.all(ids.map((id) => votes.cast(as(id), key, answers)));
}

/** Approves everything in D2, with a condition for the governance framework, and goes on. */
const approving = (): BallotAnswer[] =>
  votes.view(null, 'D2').questions.map(({ id, kind, deliverable }) => {
    if (kind === 'gate') return { question: id, answer: 'continue' };
    if (deliverable !== 'governanceFramework') return { question: id, answer: 'approved' };
    return { question: id, answer: 'approvedWithCondition', condition: 'Roller ska beskrivas.' };
  });

describe('closing', () => {
  it('counts the ballots, proposes what follows and takes no more', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    expect(await refusal(votes.close(as('lena-gardtman'), 'D1'))).toMatchObject({ code: 'forbidden' });
    const view = await close('D1');
    expect(view.state).toBe('closed');
    expect(view.tally?.results).toEqual([
      expect.objectContaining({ counts: { 1: 0, 2: 10, 3: 0 }, winner: '2', unanimous: true, notAnswered: 0 }),
    ]);
    expect(view.proposal).toMatchObject({ quorumStatus: 'quorate', form: 'unanimity', result: '2' });
    expect(view.proposal?.text).toBe('Styrgruppen eniga om alternativ 2.');
    const error = await refusal(votes.cast(as('lena-gardtman'), 'D1', one('1')));
    expect(error.code).toBe('voteClosed');
    expect(error.values.time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
    expect(await refusal(close('D1'))).toMatchObject({ code: 'wrongState', values: { state: 'closed' } });
    expect((await world.graph.store()).find('decisions', 'D1')?.tally).toEqual(view.tally);
  });

  it('left behind by a process that stopped is finished by asking again', async () => {
    await open('D1');
    await castAll(members, 'D1', one('1'));
    const stopped: Process = await world.startProcess({ wait: () => Promise.reject(new Error('the process stopped')) });
    await expect(stopped.services.votes.close(as(leader), 'D1')).rejects.toThrow('the process stopped');
    await world.store.sync('decisions');
    expect(votes.view(null, 'D1')).toMatchObject({ state: 'closing', tally: null, proposal: null });
    expect(await refusal(votes.cast(as('lena-gardtman'), 'D1', one('3')))).toMatchObject({ code: 'voteClosed' });
    expect(await close('D1')).toMatchObject({ state: 'closed', proposal: { result: '1' } });
  });

  it('keeps the time at which it began', async () => {
    await open('D1');
    const closedAt = '2021-05-20T12:30:00Z';
    await world.store.update('decisions', { state: 'closing', closedAt }, { key: 'D1', by: 'system' });
    expect((await close('D1')).decision.closedAt).toBe(closedAt);
  });

  it('asked for twice does not undo what was set in between', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    let goOn: () => void = () => undefined;
    const slow = await world.startProcess({
      wait: () =>
        new Promise((resolve) => {
          goOn = resolve;
        }),
    });
    const late = slow.services.votes.close(as(leader), 'D1');
    while (world.store.find('decisions', 'D1')?.state !== 'closing') await world.store.sync('decisions');
    await close('D1');
    await votes.set(as(leader), 'D1', 'Styrgruppen eniga om alternativ 2.');
    goOn();
    expect((await late).state).toBe('set');
    expect((await world.graph.store()).find('decisions', 'D1')).toMatchObject({
      state: 'set',
      text: 'Styrgruppen eniga om alternativ 2.',
    });
  });
});

describe('what is written beside an answer', () => {
  it('is shown to everybody with the municipality’s name when the vote is closed, and to nobody else before', async () => {
    await open('D1');
    const comment = 'Bemanningen måste lösas.\nSenast i augusti.';
    await votes.cast(as('lena-gardtman'), 'D1', [{ question: 'alternative', answer: '2', comment }]);
    await castAll(
      members.filter((id) => id !== 'lena-gardtman'),
      'D1',
      one('2'),
    );
    expect(votes.view(as('lena-gardtman'), 'D1').mine?.answers).toEqual([expect.objectContaining({ comment })]);
    expect(JSON.stringify(votes.view(as(leader), 'D1'))).not.toContain('Bemanningen');
    await close('D1');
    const said = { question: 'alternative', municipality: { code: '1421', name: 'Orust' }, condition: null, comment };
    expect(votes.view(as(leader), 'D1').remarks).toEqual([said]);
    expect(votes.view(as('eva-andersson'), 'D1').remarks).toEqual([said]);
  });

  it('is listed by municipality for each deliverable', async () => {
    await open('D2');
    await castAll(members, 'D2', approving());
    const { remarks } = await close('D2');
    expect(new Set(remarks.map(({ question }) => question))).toEqual(new Set(['deliverable-governanceFramework-0.5']));
    expect(remarks.map(({ municipality }) => municipality.name)).toEqual(
      [...remarks].map(({ municipality }) => municipality.name).sort((a, b) => a.localeCompare(b, 'sv')),
    );
    expect(remarks).toHaveLength(10);
  });
});

describe('a ballot that arrives after the count', () => {
  it('is shown neither as the municipality’s answer nor among what was written', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    await close('D1');
    const counted = world.store.all('ballots').find((one) => one.municipality === '1421');
    if (!counted) throw new Error('Orust has voted');
    const { decision, question, municipality, member, castAt, source } = counted;
    const late = { decision, question, municipality, member, castAt, source, answer: '3', comment: 'För sent' };
    await world.store.create('ballots', { ...late, revision: 2 }, { key: 'D1.alternative.1421.2', by: member });
    const view = votes.view(as('lena-gardtman'), 'D1');
    expect(view.mine?.answers).toEqual([expect.objectContaining({ answer: '2' })]);
    expect(view.remarks).toEqual([]);
  });
});

describe('a count that somebody changed by hand', () => {
  it('is counted again from the ballots', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    const { decision } = await close('D1');
    await world.byHand('decisions', decision.id, { [columnName(lists.decisions, 'tally')]: '{"results":[]}' });
    expect(votes.view(as(leader), 'D1').tally?.results).toEqual([expect.objectContaining({ winner: '2' })]);
  });
});

describe('a ballot that somebody changed by hand', () => {
  it('is pointed out to those who run the vote, and to nobody else', async () => {
    await open('D1');
    await votes.cast(as('lena-gardtman'), 'D1', one('1'));
    await votes.cast(as('lena-gardtman'), 'D1', one('2'));
    const ballot = world.store.find('ballots', 'D1.alternative.1421.2');
    await world.byHand('ballots', ballot?.id ?? '', { [columnName(lists.ballots, 'answer')]: null });
    expect(votes.view(as(leader), 'D1').unreadable).toEqual([{ id: ballot?.id, municipality: 'Orust' }]);
    expect(votes.view(as(leader), 'D2').unreadable).toEqual([]);
    expect(votes.view(as('lena-gardtman'), 'D1').unreadable).toEqual([]);
  });
});

describe('setting the decision', () => {
  it('asks for a text and a closed vote, and only project management may', async () => {
    await open('D1');
    expect(await refusal(votes.set(as(leader), 'D1', 'Text'))).toMatchObject({ code: 'wrongState' });
    await castAll(members, 'D1', one('2'));
    await close('D1');
    expect(await refusal(votes.set(as('lena-gardtman'), 'D1', 'Text'))).toMatchObject({ code: 'forbidden' });
    for (const [text, code] of [
      ['  \n', 'required'],
      ['å'.repeat(2001), 'tooLong'],
    ] as const) {
      const error = await refusal(votes.set(as(leader), 'D1', text));
      expect(error).toMatchObject({ code: 'invalid', problems: [expect.objectContaining({ field: 'text', code })] });
    }
    const view = await votes.set(as(leader), 'D1', '  Styrgruppen eniga om alternativ 2. ');
    expect(view).toMatchObject({ state: 'set', proposal: null });
    expect(view.decision).toMatchObject({ text: 'Styrgruppen eniga om alternativ 2.', setBy: as(leader).key });
    expect(view.tally?.results).toEqual([expect.objectContaining({ winner: '2' })]);
    expect(await refusal(votes.reopen(as(leader), 'D1', 'Ångrar oss'))).toMatchObject({ code: 'wrongState' });
    expect(await refusal(votes.set(as(leader), 'D1', 'Igen'))).toMatchObject({ code: 'wrongState' });
  });

  it('is refused when too few municipalities have voted', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    const view = await close('D1');
    expect(view.decision.quorumStatus).toBe('notQuorate');
    const error = await refusal(votes.set(as(leader), 'D1', 'Styrgruppen eniga.'));
    expect(error).toMatchObject({ code: 'notQuorate', values: { taking: 5, entitled: 10 } });
    expect(world.store.find('decisions', 'D1')).toMatchObject({ state: 'closed', text: null });
  });

  it('does not count a municipality that stepped aside among those taking part', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    await castAll(members.slice(5, 6), 'D1', one('conflictOfInterest'));
    expect((await close('D1')).decision.quorumStatus).toBe('notQuorate');
    const error = await refusal(votes.set(as(leader), 'D1', 'Styrgruppen eniga.'));
    expect(error).toMatchObject({ code: 'notQuorate', values: { taking: 5, entitled: 10 } });
  });

  it('counts a municipality that abstained among those taking part', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    await castAll(members.slice(5, 6), 'D1', one('abstain'));
    await close('D1');
    expect(await votes.set(as(leader), 'D1', 'Styrgruppen beslutar.')).toMatchObject({ state: 'set' });
  });

  it('gives the deliverables their states', async () => {
    await open('D2');
    const withoutText = approving().map(({ question, answer }) => ({ question, answer }));
    expect(await refusal(votes.cast(as('lena-gardtman'), 'D2', withoutText))).toMatchObject({
      code: 'invalid',
      problems: [{ field: expect.stringContaining('governanceFramework'), code: 'conditionNeedsText' }],
    });
    await castAll(members, 'D2', approving());
    await close('D2');
    const view = await votes.set(as(leader), 'D2', 'Delleveransen godkänns.');
    expect(view.decision.gate).toBe('continue');
    const states = view.deliverables.map(({ key, state }) => [key, state]);
    expect(Object.fromEntries(states)).toEqual({
      methodHandbook: 'approved',
      governanceFramework: 'approvedWithCondition',
      developmentProcess: 'approved',
      processFactoryPlatform: 'approved',
    });
    expect((await world.graph.store()).find('deliverables', 'finalReport')?.state).toBe('draft');
  });
});

describe('opening again', () => {
  it('asks for a reason, keeps the ballots and hides them again', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    await close('D1');
    expect(await refusal(votes.reopen(as('lena-gardtman'), 'D1', 'Vi vill'))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(votes.reopen(as(leader), 'D1', ' '))).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'reason', code: 'required' }],
    });
    const view = await votes.reopen(as(leader), 'D1', ' Fem kommuner hann inte. ');
    expect(view).toMatchObject({ state: 'open', tally: null, proposal: null, progress: { voted: 5 } });
    expect(view.decision).toMatchObject({ closedAt: null, tally: null, result: null, quorumStatus: null, form: null });
    await castAll(members.slice(4), 'D1', one('3'));
    expect((await close('D1')).tally?.results[0]?.counts).toEqual({ 1: 0, 2: 4, 3: 6 });

    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter((event) => event.subject === 'D1');
    const actions = events.sort((a, b) => a.at.localeCompare(b.at)).map((event) => event.action);
    expect(actions).toEqual(['voteOpened', 'voteClosed', 'voteReopened', 'voteClosed']);
    expect(events.find((event) => event.action === 'voteReopened')?.detail).toEqual({
      reason: 'Fem kommuner hann inte.',
    });
    expect(JSON.stringify(events)).not.toMatch(/"answer"/);
  });
});

describe('the chat', () => {
  it('is told of every step, and a card’s version changes with each', async () => {
    const version = () => vote.version('D1', world);
    const versions = [version()];
    const steps = [
      () => open('D1'),
      () => votes.cast(as('lena-gardtman'), 'D1', one('2')),
      () => castAll(members.slice(1), 'D1', one('2')),
      () => close('D1'),
      () => votes.set(as(leader), 'D1', 'Styrgruppen eniga.'),
    ];
    for (const step of steps) {
      const before = world.told.length;
      await step();
      expect(world.told.slice(before)).toContainEqual({ kind: 'vote', key: 'D1' });
      versions.push(version());
    }
    expect(new Set(versions).size).toBe(6);
  });
});
