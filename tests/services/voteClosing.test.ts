import { vote } from '../../bot/chat/subjects/vote';
import type { Services } from '../../bot/services/createServices';
import { lists } from '../../shared/lists';
import type { BallotAnswer } from '../../shared/lists/ballot/answerShape';
import { columnName } from '../../shared/schema/columnName';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';
import { agreeing, ballotFrom, castFrom, leader, members, choice as one } from '../support/voting';

let world: World;
let votes: Services['votes'];
beforeEach(async () => {
  // Every ballot is in before anybody closes here; voteProcesses.test.ts closes while others vote.
  world = await startWorld();
  votes = world.services.votes;
});
afterEach(() => world.close());

const as = (id: string) => world.actor(id);
const lena = 'lena-gardtman';
const open = (key: string) => votes.open(as(leader), key);
const close = (key: string) => votes.close(as(leader), key);
const cast = (id: string, key: string, answers: BallotAnswer[]) => castFrom(votes, as(id), key, answers);
async function castAll(ids: readonly string[], key: string, answers: BallotAnswer[]): Promise<void> {
  await Promise.all(ids.map((id) => cast(id, key, answers)));
}
const inSharePoint = async () => (await world.graph.store()).find('votes', 'D1');

/** Approves everything in D2, with a condition for the governance framework, and goes on. */
const approving = (): BallotAnswer[] => {
  const { questions } = votes.view(null, 'D2');
  return agreeing({ questions }).map((answer) =>
    answer.question.includes('governanceFramework')
      ? { ...answer, answer: 'approvedWithCondition', condition: 'Roller ska beskrivas.' }
      : answer,
  );
};

describe('closing', () => {
  it('counts the ballots, proposes what follows and takes no more', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    expect(await refusal(votes.close(as(lena), 'D1'))).toMatchObject({ code: 'forbidden' });
    const view = await close('D1');
    expect(view.state).toBe('closed');
    expect(view.tally?.results).toEqual([
      expect.objectContaining({
        counts: { 'D1.1': 0, 'D1.2': 10, 'D1.3': 0 },
        winner: 'D1.2',
        outcome: 'unanimous',
        notAnswered: 0,
      }),
    ]);
    expect(view.tally?.results[0]?.who?.['D1.2']).toHaveLength(10);
    expect(view.proposal).toMatchObject({ quorumStatus: 'quorate', form: 'unanimity', result: 'D1.2' });
    expect(view.proposal?.text).toBe('Styrgruppen eniga om alternativ 2.');
    const error = await refusal(cast(lena, 'D1', one('1')));
    expect(error).toMatchObject({ code: 'voteClosed', values: { earlier: 1 } });
    expect(error.values.time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
    expect(await refusal(close('D1'))).toMatchObject({ code: 'wrongState', values: { state: 'closed' } });
    expect((await inSharePoint())?.tallies?.rounds).toEqual([view.tally]);
  });

  it('left behind by a process that stopped is finished by asking again', async () => {
    await open('D1');
    await castAll(members, 'D1', one('1'));
    const stopped: Process = await world.startProcess({ wait: () => Promise.reject(new Error('the process stopped')) });
    await expect(stopped.services.votes.close(as(leader), 'D1')).rejects.toThrow('the process stopped');
    await world.store.sync('votes');
    expect(votes.view(null, 'D1')).toMatchObject({ state: 'closing', tally: null, proposal: null });
    expect(await refusal(cast(lena, 'D1', one('3')))).toMatchObject({ code: 'voteClosing' });
    expect(await close('D1')).toMatchObject({ state: 'closed', proposal: { result: 'D1.1' } });
  });

  it('left behind is finished by whichever process lives, without anybody asking', async () => {
    await open('D1');
    await castAll(members, 'D1', one('1'));
    const stopped: Process = await world.startProcess({ wait: () => Promise.reject(new Error('the process stopped')) });
    await expect(stopped.services.votes.close(as(leader), 'D1')).rejects.toThrow('the process stopped');
    await world.store.sync('votes');
    await votes.care.run();
    expect(votes.view(null, 'D1').state).toBe('closing');
    world.advance(3 * 2000 + 1);
    await votes.care.run();
    expect(votes.view(null, 'D1').state).toBe('closed');
    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter(({ action }) => action === 'voteClosed');
    expect(events).toEqual([expect.objectContaining({ actor: 'system', source: 'system' })]);
  });

  it('happens by itself when the time is out, and not before', async () => {
    await votes.open(as(leader), 'D1', { method: 'afterMeeting', deadline: '2199-01-01T12:00:00Z' });
    await votes.care.run();
    expect(votes.view(null, 'D1').state).toBe('open');
    await world.store.update('votes', { deadline: '2021-05-21T12:00:00Z' }, { key: 'D1', by: 'system' });
    await votes.care.run();
    expect(votes.view(null, 'D1').state).toBe('closed');
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
    while (world.store.find('votes', 'D1')?.state !== 'closing') await world.store.sync('votes');
    await close('D1');
    await votes.set(as(leader), 'D1', 'Styrgruppen eniga om alternativ 2.');
    await slow.store.sync('decisions');
    goOn();
    expect((await late).state).toBe('set');
    expect((await world.graph.store()).find('decisions', 'D1')).toMatchObject({
      state: 'set',
      text: 'Styrgruppen eniga om alternativ 2.',
    });
  });

  it('that has been overtaken by opening again never counts the wrong round', async () => {
    await open('D1');
    await castAll(members.slice(0, 6), 'D1', one('2'));
    let goOn: () => void = () => undefined;
    const slow = await world.startProcess({
      wait: () =>
        new Promise((resolve) => {
          goOn = resolve;
        }),
    });
    const late = slow.services.votes.close(as(leader), 'D1');
    while (world.store.find('votes', 'D1')?.state !== 'closing') await world.store.sync('votes');
    const first = await close('D1');
    await votes.reopen(as(leader), 'D1', { reason: 'Fyra hann inte.' });
    await castAll(members.slice(6), 'D1', one('3'));
    goOn();
    expect((await late).state).toBe('open');
    expect(await inSharePoint()).toMatchObject({ state: 'open', round: 2, tallies: { rounds: [first.tally] } });
    expect((await close('D1')).tally).toMatchObject({ round: 2, voters: expect.arrayContaining([expect.any(String)]) });
    expect((await inSharePoint())?.tallies?.rounds.map(({ round, voters }) => [round, voters.length])).toEqual([
      [1, 6],
      [2, 10],
    ]);
  });
});

describe('what is written beside an answer', () => {
  it('is shown to everybody with the municipality’s name when the vote is closed, and to nobody else before', async () => {
    await open('D1');
    const comment = 'Bemanningen måste lösas.\nSenast i augusti.';
    await cast(lena, 'D1', one('2', { comment }));
    await castAll(
      members.filter((id) => id !== lena),
      'D1',
      one('2'),
    );
    expect(votes.view(as(lena), 'D1').mine?.ballot?.answers).toEqual([expect.objectContaining({ comment })]);
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
  const late = async (answer: string) => {
    const counted = world.store.find('ballots', 'D1.1421.1')!;
    const { vote: of, mandate, member, castBy, castAt, source } = counted;
    const row = {
      vote: of,
      mandate,
      member,
      castBy,
      castAt,
      source,
      round: 1,
      answers: one(answer, { comment: 'För sent' }),
    };
    await world.store.create('ballots', { ...row, revision: 2 }, { key: 'D1.1421.2', by: member });
  };

  it('is shown neither as the municipality’s answer nor among what was written, and its voter is told', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    await close('D1');
    await late('3');
    const view = votes.view(as(lena), 'D1');
    expect(view.mine).toMatchObject({ cameTooLate: true, ballot: { answers: [{ answer: 'D1.2' }] } });
    expect(view.remarks).toEqual([]);
    // Sent once more, it is answered by what the frozen count says.
    const again = { vote: 'D1', revision: 1, answers: one('3', { comment: 'För sent' }) };
    expect(await refusal(votes.cast(as(lena), again))).toMatchObject({ code: 'voteClosed', values: { earlier: 1 } });
  });

  it('never counts when the vote is opened again, and a new one is the next in the chain', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    await close('D1');
    await late('3');
    await votes.reopen(as(leader), 'D1', { reason: 'Vi räknar om.' });
    expect(votes.view(as(lena), 'D1').mine).toMatchObject({
      revision: 2,
      cameTooLate: true,
      ballot: { answers: [{ answer: 'D1.2' }] },
    });
    expect((await close('D1')).tally?.results[0]?.counts).toEqual({ 'D1.1': 0, 'D1.2': 10, 'D1.3': 0 });
    await votes.reopen(as(leader), 'D1', { reason: 'En gång till.' });
    await cast(lena, 'D1', one('1'));
    const { tally } = await close('D1');
    expect(tally?.counted['1421']).toBe(3);
    expect(tally?.results[0]?.counts).toEqual({ 'D1.1': 1, 'D1.2': 9, 'D1.3': 0 });
  });

  it('that SharePoint had before the closing is told to the leader and the log, though it never happens', async () => {
    await open('D1');
    await castAll(members, 'D1', one('2'));
    await close('D1');
    await late('3');
    expect(votes.view(as(leader), 'D1').missed).toEqual([]);
    const closingSeenAt = new Date(Date.now() + 60_000).toISOString();
    await world.store.update('votes', { closingSeenAt }, { key: 'D1', by: 'system' });
    expect(votes.view(as(leader), 'D1').missed).toEqual([{ code: '1421', name: 'Orust' }]);
    expect(votes.view(as(lena), 'D1').missed).toEqual([]);
    const reads = () => world.client.counts.kinds.read;
    const before = reads();
    await votes.care.run();
    expect(reads()).toBe(before);
    for (const [after, expected] of [
      [11_000, 1],
      [1_000, 1],
      [60_000, 2],
      [60_000, 2],
    ] as const) {
      world.advance(after);
      await votes.care.run();
      expect(reads() - before).toBe(expected);
    }
    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter(({ action }) => action === 'ballotsMissing');
    expect(events.map(({ detail }) => detail)).toEqual([
      { round: 1, municipalities: ['1421'] },
      { round: 1, municipalities: ['1421'] },
    ]);
  });
});

describe('a ballot that somebody changed or added by hand', () => {
  const answers = columnName(lists.ballots, 'answers');

  it('is pointed out to those who run the vote, counts no more, and locks nobody out', async () => {
    await open('D1');
    await cast(lena, 'D1', one('1'));
    await cast(lena, 'D1', one('2'));
    const ballot = world.store.find('ballots', 'D1.1421.2');
    await world.byHand('ballots', ballot?.id ?? '', { [answers]: null });
    expect(votes.view(as(leader), 'D1').unreadable).toEqual([{ id: ballot?.id, municipality: 'Orust' }]);
    expect(votes.view(as(leader), 'D2').unreadable).toEqual([]);
    expect(votes.view(as(lena), 'D1').unreadable).toEqual([]);
    expect(votes.view(as(lena), 'D1').mine).toMatchObject({
      revision: 2,
      mayVote: true,
      ballot: { answers: [{ answer: 'D1.1' }] },
    });
    expect((await cast(lena, 'D1', one('3'))).mine).toMatchObject({
      revision: 3,
      ballot: { answers: [{ answer: 'D1.3' }] },
    });
    expect((await close('D1')).tally?.counted).toEqual({ 1421: 3 });
  });

  it('may be the only one, and the municipality votes all the same, from any process', async () => {
    await open('D1');
    await cast(lena, 'D1', one('1'));
    await world.byHand('ballots', world.store.find('ballots', 'D1.1421.1')?.id ?? '', { [answers]: 'trasig' });
    const other = await world.startProcess();
    for (const { services } of [other, world]) {
      expect(services.votes.view(as(lena), 'D1').mine).toMatchObject({ revision: 1, mayVote: true, ballot: null });
    }
    await castFrom(other.services.votes, as(lena), 'D1', one('2'));
    expect((await close('D1')).tally?.counted).toEqual({ 1421: 2 });
  });

  it('is shown and not counted when it lies beyond the chain', async () => {
    await open('D1');
    await cast(lena, 'D1', one('1'));
    const { vote: of, mandate, member, castBy, castAt, source, round } = world.store.find('ballots', 'D1.1421.1')!;
    const row = { vote: of, mandate, member, castBy, castAt, source, round, revision: 9, answers: one('3') };
    const { id } = await world.store.create('ballots', row, { key: 'D1.1421.9', by: 'hand' });
    expect(votes.view(as(leader), 'D1').unreadable).toEqual([{ id, municipality: 'Orust' }]);
    expect(votes.view(as(lena), 'D1').mine).toMatchObject({ revision: 1, ballot: { answers: [{ answer: 'D1.1' }] } });
    expect((await close('D1')).tally?.results[0]?.counts).toMatchObject({ 'D1.1': 1, 'D1.3': 0 });
  });
});

describe('setting the decision', () => {
  it('asks for a text and a closed vote, and only project management may', async () => {
    await open('D1');
    expect(await refusal(votes.set(as(leader), 'D1', 'Text'))).toMatchObject({ code: 'wrongState' });
    await castAll(members, 'D1', one('2'));
    await close('D1');
    expect(await refusal(votes.set(as(lena), 'D1', 'Text'))).toMatchObject({ code: 'forbidden' });
    for (const [text, code] of [
      ['  \n', 'required'],
      ['å'.repeat(2001), 'tooLong'],
    ] as const) {
      const error = await refusal(votes.set(as(leader), 'D1', text));
      expect(error).toMatchObject({ code: 'invalid', problems: [expect.objectContaining({ field: 'text', code })] });
    }
    const view = await votes.set(as(leader), 'D1', '  Styrgruppen eniga om alternativ 2. ');
    expect(view).toMatchObject({ state: 'set', proposal: null });
    expect(view.decision).toMatchObject({
      text: 'Styrgruppen eniga om alternativ 2.',
      setBy: as(leader).key,
      result: 'D1.2',
      form: 'unanimity',
      quorumStatus: 'quorate',
    });
    expect(view.tally?.results).toEqual([expect.objectContaining({ winner: 'D1.2' })]);
    expect(await refusal(votes.reopen(as(leader), 'D1', { reason: 'Ångrar oss' }))).toMatchObject({
      code: 'wrongState',
    });
    expect(await refusal(votes.set(as(leader), 'D1', 'Igen'))).toMatchObject({ code: 'wrongState' });
  });

  it('is refused when too few municipalities have voted, and nothing is proposed', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    const view = await close('D1');
    expect(view).toMatchObject({ proposal: null, quorum: { basis: 'answered', taking: 5, met: false } });
    const error = await refusal(votes.set(as(leader), 'D1', 'Styrgruppen eniga.'));
    expect(error).toMatchObject({ code: 'notQuorate', values: { taking: 5, entitled: 10 } });
    expect(world.store.find('decisions', 'D1')).toMatchObject({ state: 'draft', text: null });
  });

  it('does not count a municipality that stepped aside among those taking part, and counts one that abstained', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    await castAll(members.slice(5, 6), 'D1', one('conflictOfInterest'));
    expect((await close('D1')).quorum.met).toBe(false);
    await votes.reopen(as(leader), 'D1', { reason: 'Jävet var fel.' });
    await castAll(members.slice(5, 6), 'D1', one('abstain'));
    await close('D1');
    expect(await votes.set(as(leader), 'D1', 'Styrgruppen beslutar.')).toMatchObject({ state: 'set' });
  });

  it('writes what was approved as rows of their own, and gives the deliverables their states', async () => {
    await open('D2');
    const withoutText = approving().map(({ question, answer }) => ({ question, answer }));
    expect(await refusal(cast(lena, 'D2', withoutText))).toMatchObject({
      code: 'invalid',
      problems: [{ field: expect.stringContaining('governanceFramework'), code: 'conditionNeedsText' }],
    });
    await castAll(members, 'D2', approving());
    await close('D2');
    const view = await votes.set(as(leader), 'D2', 'Delleveransen godkänns.');
    expect(view.decision.gate).toBe('continue');
    const wanted = {
      methodHandbook: 'approved',
      governanceFramework: 'approvedWithCondition',
      developmentProcess: 'approved',
      processFactoryPlatform: 'approved',
    };
    expect(Object.fromEntries(view.deliverables.map(({ key, state }) => [key, state]))).toEqual(wanted);
    const elsewhere = await world.graph.store();
    expect(Object.fromEntries(elsewhere.all('approvals').map((row) => [row.deliverable, row.answer]))).toEqual(wanted);
    expect(elsewhere.find('approvals', 'D2.methodHandbook.0.7')).toMatchObject({
      title: 'Metodhandbok',
      version: '0.7',
      decision: 'D2',
    });
    expect(elsewhere.find('deliverables', 'methodHandbook')?.state).toBe('approved');
    expect(elsewhere.find('deliverables', 'finalReport')?.state).toBe('draft');
  });

  it('keeps showing a deliverable with its version and answer when it is asked about again elsewhere', async () => {
    await open('D2');
    await castAll(members, 'D2', approving());
    await close('D2');
    await votes.set(as(leader), 'D2', 'Delleveransen godkänns.');
    const { records } = world.services;
    const draft = { title: 'Version 1.0', meeting: '2021-05-20', agendaItem: '2021-05-20.4', kind: 'deliverables' };
    const { key } = await records.create(as(leader), 'decisions', draft);
    const handbook = world.store.find('deliverables', 'methodHandbook')!;
    await records.update(as(leader), 'deliverables', {
      ...handbook,
      input: { version: '1.0', decision: key },
    });
    const asked = votes.view(null, 'D2').deliverables.find((one) => one.key === 'methodHandbook');
    expect(asked).toMatchObject({ title: 'Metodhandbok', version: '0.7', state: 'approved' });
    expect(votes.view(null, key).deliverables).toEqual([expect.objectContaining({ version: '1.0' })]);
  });
});

describe('a new version of a deliverable while its vote is open', () => {
  const handbook = () => world.store.find('deliverables', 'methodHandbook')!;
  const publish = (version: string) =>
    world.services.records.update(as(leader), 'deliverables', { ...handbook(), input: { version } });

  it('ends that question alone, asks again, tells those who answered, and lets every other answer stand', async () => {
    await open('D2');
    await castAll(members, 'D2', approving());
    await publish('0.8');
    const view = votes.view(as(lena), 'D2');
    expect(view.questions.map(({ id }) => id)).toContain('deliverable-methodHandbook-0.8');
    expect(view.questions.map(({ id }) => id)).not.toContain('deliverable-methodHandbook-0.7');
    expect(view.mine?.askedAgain.map(({ version }) => version)).toEqual(['0.8']);
    expect(view.mine?.ballot?.answers).toContainEqual(
      expect.objectContaining({ question: 'gate', answer: 'continue' }),
    );
    expect(world.told.at(-1)).toEqual({ kind: 'vote', key: 'D2' });
    await castAll(members.slice(0, 6), 'D2', agreeing(votes.view(null, 'D2')));
    const { tally } = await close('D2');
    expect(tally?.results.map((one) => [one.question, one.notAnswered])).toContainEqual([
      'deliverable-methodHandbook-0.8',
      4,
    ]);
    expect(tally?.results.find((one) => one.question === 'gate')?.notAnswered).toBe(0);
    expect(tally?.results).toHaveLength(5);
  });

  it('that goes back takes up the answers to that version again', async () => {
    await open('D2');
    await castAll(members, 'D2', approving());
    await publish('0.8');
    await publish('0.7');
    expect(votes.view(as(lena), 'D2').mine?.askedAgain).toEqual([]);
    expect((await close('D2')).tally?.results.every((one) => one.notAnswered === 0)).toBe(true);
  });

  it('is refused while the votes are counted and until the decision is set', async () => {
    await open('D2');
    await castAll(members, 'D2', approving());
    await close('D2');
    expect(await refusal(publish('0.8'))).toMatchObject({ code: 'wrongState' });
  });
});

describe('opening again', () => {
  it('asks for a reason, keeps the ballots and hides them again', async () => {
    await open('D1');
    await castAll(members.slice(0, 5), 'D1', one('2'));
    await close('D1');
    expect(await refusal(votes.reopen(as(lena), 'D1', { reason: 'Vi vill' }))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(votes.reopen(as(leader), 'D1', { reason: ' ' }))).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'reason', code: 'required' }],
    });
    const view = await votes.reopen(as(leader), 'D1', { reason: ' Fem kommuner hann inte. ' });
    expect(view).toMatchObject({
      state: 'open',
      tally: null,
      proposal: null,
      progress: { voted: 5 },
      vote: { round: 2, closedAt: null },
    });
    await castAll(members.slice(4), 'D1', one('3'));
    expect((await close('D1')).tally?.results[0]?.counts).toEqual({ 'D1.1': 0, 'D1.2': 4, 'D1.3': 6 });

    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter((event) => event.subject === 'D1');
    const actions = events.sort((a, b) => a.at.localeCompare(b.at)).map((event) => event.action);
    expect(actions).toEqual(['voteOpened', 'voteClosed', 'voteReopened', 'voteClosed']);
    expect(events.find((event) => event.action === 'voteReopened')?.detail).toEqual({
      reason: 'Fem kommuner hann inte.',
      round: 2,
    });
    expect(JSON.stringify(events)).not.toMatch(/"answer"/);
  });
});

describe('an open vote', () => {
  it('can be taken back with a reason; its ballots never count, and the decision may go to a new vote', async () => {
    await open('D1');
    const form = ballotFrom(votes.view(as(lena), 'D1'), one('1'));
    await votes.cast(as(lena), form);
    expect(await refusal(votes.withdraw(as(lena), 'D1', 'Fel'))).toMatchObject({ code: 'forbidden' });
    expect(await refusal(votes.withdraw(as(leader), 'D1', ' '))).toMatchObject({ code: 'invalid' });
    const back = await votes.withdraw(as(leader), 'D1', 'Alternativ 2 var fel beskrivet.');
    expect(back).toMatchObject({ state: 'draft', vote: null, withdrawn: 'Alternativ 2 var fel beskrivet.' });
    expect(await refusal(votes.cast(as(lena), { ...form, revision: 1, answers: one('2') }))).toMatchObject({
      code: 'voteWithdrawn',
    });
    const alternative = world.store.find('alternatives', 'D1.2')!;
    await world.services.records.update(as(leader), 'alternatives', { ...alternative, input: { title: 'Nya ord' } });
    const again = await open('D1');
    expect(again).toMatchObject({ state: 'open', vote: { key: 'D1.vote2', round: 1 }, progress: { voted: 0 } });
    await castAll(members, 'D1', one('2'));
    expect((await close('D1')).tally?.counted['1421']).toBe(1);
    expect(world.store.find('votes', 'D1')).toMatchObject({
      state: 'withdrawn',
      reason: 'Alternativ 2 var fel beskrivet.',
    });
  });

  it('held at the meeting takes the votes of those who are there, and counts them for the quorum', async () => {
    const { presence } = world.services;
    await votes.open(as(leader), 'D1', { method: 'atMeeting' });
    expect(await refusal(cast(lena, 'D1', one('1')))).toMatchObject({ code: 'notPresent' });
    for (const id of members.slice(0, 6)) {
      await presence.set(as(leader), '2021-05-20', { person: as(id).key, present: true });
    }
    await castAll(members.slice(0, 5), 'D1', one('1'));
    // That somebody steps aside is an answer: while the vote is open nobody can tell it from the quorum.
    await castAll(members.slice(5, 6), 'D1', one('conflictOfInterest'));
    expect(votes.view(null, 'D1').quorum).toMatchObject({ basis: 'present', taking: 6, met: true });
    await castAll(members.slice(5, 6), 'D1', one('1'));
    const { quorum } = await close('D1');
    // Who leaves afterwards changes nothing in what has been counted.
    await world.leave(members[0]!);
    expect(votes.view(null, 'D1').quorum).toEqual(quorum);
    expect(quorum).toMatchObject({ basis: 'present', taking: 6, entitled: 10, met: true });
  });

  it('never counts somebody at the meeting who may not vote', async () => {
    const guest = await world.addPerson('gast', { role: 'municipalRepresentative', municipality: '1484' });
    const row = { meeting: '2021-05-20', member: guest.key, confirmedPresent: true, position: 99 };
    await world.store.create('attendance', row, { key: 'gast', by: 'system' });
    expect(votes.view(null, 'D1').present).toMatchObject({ taking: 0, entitled: 10 });
  });
});

describe('the chat', () => {
  it('is told of every step, and a card’s version changes with each', async () => {
    await open('D1');
    const version = () => vote.version('D1', world);
    const versions = [version()];
    const steps = [
      () => cast(lena, 'D1', one('2')),
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
    expect(new Set(versions).size).toBe(5);
  });
});
