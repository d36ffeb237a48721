import type { AppError } from '../../shared/AppError';
import type { GivenBallot } from '../../shared/api/ballot';
import { type Process, realWait, refusal, startWorld, type World } from '../support/testWorld';
import { agreeing, ballotFrom, castFrom, leader, members, choice as one } from '../support/voting';

/** The feed of changes is so far behind that no test here lives to see it. */
const LAG_MS = 600_000;
const LEASE_MS = 300;
const FOLLOW_MS = 60_000;
const lena = 'lena-gardtman';

let world: World;
/** Another process on the same lists. */
let other: Process;
beforeEach(async () => {
  world = await startWorld({ followIntervalMs: FOLLOW_MS, voteLeaseMs: LEASE_MS, wait: realWait });
  other = await startProcess();
  world.graph.lag(LAG_MS);
});
afterEach(() => world.close());

const startProcess = (options: Parameters<World['startProcess']>[0] = {}) =>
  world.startProcess({ followIntervalMs: FOLLOW_MS, voteLeaseMs: LEASE_MS, wait: realWait, ...options });
const as = (id: string) => world.actor(id);
const open = async (decision: string): Promise<void> => {
  await world.services.votes.open(as(leader), decision);
  // The log writes too, and tests count and disturb.
  await world.log.idle();
};
const first = (answers: GivenBallot['answers'], vote = 'D1'): GivenBallot => ({ vote, revision: 0, answers });
const inSharePoint = async (vote: string) => (await world.graph.store()).fresh('ballots', 'vote', vote);
const rounds = async () => (await (await world.graph.store()).read('votes', 'D1'))?.tallies?.rounds;
const frozenTally = async () => (await rounds())?.at(-1);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const counts = ({ client }: Process) => ({ ...client.counts.kinds });

/** A connection whose writes of ballots are slow, or whose answers to them are lost. */
const disturbed =
  (what: (work: () => Promise<Response>) => Promise<Response>): typeof fetch =>
  async (input, init) => {
    const isBallot = init?.method === 'POST' && String(init.body).includes('"Mandate"');
    const work = () => fetch(input, init);
    return isBallot ? what(work) : work();
  };

describe('two processes, with a feed of changes that lags by thousands of leases', () => {
  it('know of a vote that the other has opened, from the first ballot', async () => {
    await open('D1');
    expect(other.store.find('votes', 'D1')).toBeUndefined();
    const view = await other.services.votes.cast(as(lena), first(one('1')));
    expect(view).toMatchObject({ state: 'open', mine: { ballot: { answers: [{ answer: 'D1.1' }] } } });
  });

  it('write one of two ballots made from the same revision, and show the other what stands', async () => {
    await open('D1');
    const results = await Promise.allSettled([
      world.services.votes.cast(as(lena), first(one('1'))),
      other.services.votes.cast(as(lena), first(one('3'))),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(refused).toEqual([expect.objectContaining({ code: 'ballotOvertaken' })]);
    const [row, ...more] = await inSharePoint('D1');
    expect(more).toEqual([]);
    // The one that was refused has seen what stands, feed or no feed.
    const loser = results[0]?.status === 'rejected' ? world : other;
    expect(loser.services.votes.view(as(lena), 'D1').mine?.ballot?.answers).toEqual(row?.answers);
  });

  it('answer the same ballot, delivered to both, with the one row', async () => {
    await open('D1');
    const ballot = first(one('2', { comment: 'Samma' }));
    await Promise.all([world.services.votes.cast(as(lena), ballot), other.services.votes.cast(as(lena), ballot)]);
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('take a change from a form that the other process drew, and never an older vote after a newer', async () => {
    await open('D1');
    const seen = await world.services.votes.cast(as(lena), first(one('1')));
    const changed = await other.services.votes.cast(as(lena), ballotFrom(seen, one('2')));
    expect(changed.mine).toMatchObject({ revision: 2 });
    // The first form, sent once more and late, to the process that has not heard of the second.
    expect(await refusal(world.services.votes.cast(as(lena), { ...first(one('3')), revision: 1 }))).toMatchObject({
      code: 'ballotOvertaken',
    });
    expect(world.services.votes.view(as(lena), 'D1').mine).toMatchObject({
      revision: 2,
      ballot: { answers: [{ answer: 'D1.2' }] },
    });
    expect((await world.services.votes.close(as(leader), 'D1')).tally?.counted).toEqual({ 1421: 2 });
  });

  it('let one of two people of a municipality vote, and tell the other', async () => {
    const substitute = await world.addPerson('ersattare', { role: 'substitute', municipality: '1421' });
    await other.store.read('members', substitute.key);
    await other.store.read('memberships', 'uppdrag.ersattare');
    await open('D1');
    const results = await Promise.allSettled([
      world.services.votes.cast(as(lena), first(one('1'))),
      other.services.votes.cast(substitute, first(one('2'))),
    ]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(refused).toEqual([expect.objectContaining({ code: 'otherPersonVoted', values: { municipality: 'Orust' } })]);
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('take no answers to some of the questions only, and keep all of a ballot in one row', async () => {
    await open('D2');
    const { questions } = world.services.votes.view(null, 'D2');
    expect(questions).toHaveLength(5);
    const half = first([{ question: 'gate', answer: 'continue' }], 'D2');
    const lacking = questions.filter(({ id }) => id !== 'gate').map(({ id }) => ({ field: id, code: 'notChoice' }));
    expect(await refusal(other.services.votes.cast(as(lena), half))).toMatchObject({
      code: 'invalid',
      problems: lacking,
    });
    await other.services.votes.cast(as(lena), first(agreeing({ questions }), 'D2'));
    expect((await inSharePoint('D2')).map(({ answers }) => answers.length)).toEqual([5]);
  });

  it('count every ballot that was acknowledged while the other closed, and no other', async () => {
    await open('D1');
    const third = await startProcess();
    const processes = [other, third];
    const casting = members.map(async (id, index) => {
      await pause(index * 70);
      return processes[index % 2]!.services.votes.cast(as(id), first(one('2')));
    });
    const closed = pause(LEASE_MS / 2).then(() => world.services.votes.close(as(leader), 'D1'));
    const results = await Promise.allSettled(casting);
    await closed;
    const acknowledged = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value.mine?.municipality.code] : [],
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as AppError).code] : [],
    );
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    for (const code of refused) expect(['voteClosing', 'voteClosed', 'outcomeUnknown']).toContain(code);
    const tally = await frozenTally();
    expect(tally?.voters).toEqual(expect.arrayContaining(acknowledged));
    // Whoever was told that nothing was saved is not among the counted.
    for (const [at, result] of results.entries()) {
      const { code } = result.status === 'rejected' ? (result.reason as AppError) : { code: 'saved' };
      if (code === 'voteClosing' || code === 'voteClosed')
        expect(tally?.voters).not.toContain(as(members[at]!).municipality);
    }
  });

  it('say no to a ballot whose writing outlasted the lease and the vote, and the truth when the count is frozen', async () => {
    await open('D1');
    const slow = await startProcess({
      fetch: disturbed(async (work) => {
        const response = await work();
        await pause(3 * LEASE_MS);
        return response;
      }),
    });
    // In SharePoint before the vote is closed, but confirmed only long after.
    const early = slow.services.votes.cast(as(lena), first(one('1')));
    await pause(LEASE_MS / 3);
    await world.services.votes.close(as(leader), 'D1');
    const outcome = await early.then(
      (view) => view.mine?.ballot?.answers[0]?.answer,
      (error: AppError) => error.code,
    );
    expect((await frozenTally())?.counted).toEqual({ 1421: 1 });
    expect(outcome).toBe('D1.1');
  });

  it('never tell that a ballot counts which arrived after the count', async () => {
    await open('D1');
    const slow = await startProcess({
      fetch: disturbed(async (work) => {
        await pause(3 * LEASE_MS);
        return work();
      }),
    });
    const late = slow.services.votes.cast(as(lena), first(one('1')));
    await pause(LEASE_MS / 3);
    await world.services.votes.close(as(leader), 'D1');
    expect(await refusal(late)).toMatchObject({ code: 'voteClosed', values: { earlier: 0 } });
    expect((await frozenTally())?.counted).toEqual({});
    expect(slow.services.votes.view(as(lena), 'D1').mine).toMatchObject({ ballot: null, cameTooLate: true });
  });

  it('tell a slow ballot of round 1 that it came too late, though the vote is open again', async () => {
    await open('D1');
    const slow = await startProcess({
      fetch: disturbed(async (work) => {
        await pause(5 * LEASE_MS);
        return work();
      }),
    });
    const late = slow.services.votes.cast(as(lena), first(one('1')));
    await pause(LEASE_MS / 3);
    await world.services.votes.close(as(leader), 'D1');
    await world.services.votes.reopen(as(leader), 'D1', { reason: 'Igen' });
    expect(await refusal(late)).toMatchObject({ code: 'voteClosed' });
    await world.services.votes.close(as(leader), 'D1');
    expect((await frozenTally())?.counted).toEqual({});
  });

  it('close at the same time and end with one count', async () => {
    await open('D1');
    await castFrom(world.services.votes, as(lena), 'D1', one('2'));
    await other.services.votes.look(as(leader), 'D1');
    const both = await Promise.all([
      world.services.votes.close(as(leader), 'D1'),
      other.services.votes.close(as('pontus-bjorhn'), 'D1').catch((error: AppError) => error.code),
    ]);
    expect(both[0]).toMatchObject({ state: 'closed' });
    expect(await rounds()).toEqual([expect.objectContaining({ round: 1, counted: { 1421: 1 } })]);
  });

  it('finish a closing whose every answer was lost', async () => {
    await open('D1');
    await castFrom(world.services.votes, as(lena), 'D1', one('2'));
    world.graph.disturb('PATCH', /\/items\//, { status: 504, afterWork: true }, { status: 504, afterWork: true });
    expect(await world.services.votes.close(as(leader), 'D1')).toMatchObject({ state: 'closed' });
    expect((await frozenTally())?.counted).toEqual({ 1421: 1 });
  });

  it('close within a lease and half a second, with 50 ms to Graph', async () => {
    const far: typeof fetch = async (input, init) => {
      await pause(50);
      return fetch(input, init);
    };
    await open('D1');
    const process = await startProcess({ fetch: far });
    const began = performance.now();
    await process.services.votes.close(as(leader), 'D1');
    // A bound for the number of steps, not a speed: four calls and one wait.
    expect(process.client.counts.kinds.read + process.client.counts.kinds.update).toBeLessThanOrEqual(20);
    expect(performance.now() - began).toBeGreaterThanOrEqual(LEASE_MS);
  });
});

describe('a ballot whose answer was lost', () => {
  it('is not known until it has been written again, and then it is told', async () => {
    await open('D1');
    world.graph.disturb('POST', /\/items$/, ...Array.from({ length: 3 }, () => ({ status: 504 })));
    expect(await refusal(world.services.votes.cast(as(lena), first(one('1'))))).toMatchObject({
      code: 'outcomeUnknown',
    });
    expect(world.services.votes.view(as(lena), 'D1').mine).toMatchObject({ isUnknown: true, ballot: null });
    const told = world.told.length;
    await world.services.votes.doubts.idle();
    expect(world.services.votes.view(as(lena), 'D1').mine).toMatchObject({
      isUnknown: false,
      ballot: { answers: [{ answer: 'D1.1' }] },
    });
    expect(world.told.slice(told)).toContainEqual({ kind: 'vote', key: 'D1' });
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('is sent again by the person meanwhile, and is still one row', async () => {
    await open('D1');
    world.graph.disturb('POST', /\/items$/, ...Array.from({ length: 3 }, () => ({ status: 504, afterWork: true })));
    const ballot = first(one('1'));
    await world.services.votes.cast(as(lena), ballot).catch(() => undefined);
    await world.services.votes.cast(as(lena), ballot);
    await world.services.votes.doubts.idle();
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('that never arrived is told to have been lost when the count is frozen', async () => {
    await open('D1');
    let isDown = false;
    const cut = await startProcess({
      fetch: async (input, init) =>
        isDown && init?.method === 'POST' ? new Response('', { status: 504 }) : fetch(input, init),
    });
    await cut.services.votes.look(as(lena), 'D1');
    isDown = true;
    expect(await refusal(cut.services.votes.cast(as(lena), first(one('1'))))).toMatchObject({ code: 'outcomeUnknown' });
    await world.services.votes.close(as(leader), 'D1');
    await cut.services.votes.doubts.idle();
    expect(cut.services.votes.view(as(lena), 'D1')).toMatchObject({
      state: 'closed',
      mine: { isUnknown: false, cameTooLate: true, ballot: null },
    });
  });
});

describe('a vote that another process has taken back', () => {
  it('is not closed by one that still holds it as open', async () => {
    await open('D1');
    await other.services.votes.cast(as(lena), first(one('1')));
    await world.services.votes.withdraw(as(leader), 'D1', 'Frågan ställs om');
    expect(other.store.find('votes', 'D1')).toMatchObject({ state: 'open' });
    await expect(other.services.votes.close(as(leader), 'D1')).rejects.toMatchObject({ code: 'wrongState' });
    expect(await (await world.graph.store()).read('votes', 'D1')).toMatchObject({ state: 'withdrawn' });
  });
});

describe('what a vote costs', () => {
  it('is one write, and two reads of the vote for each lease at most, however many vote', async () => {
    await open('D1');
    const before = counts(other);
    await Promise.all(members.map((id) => other.services.votes.cast(as(id), first(one('1')))));
    const after = counts(other);
    expect(after.create - before.create).toBe(10);
    expect(after.read - before.read).toBeLessThanOrEqual(3);
    expect(after.delta - before.delta).toBe(0);
  });

  it('is, to close it, two changes of its row and one reading of its ballots', async () => {
    await open('D1');
    await castFrom(world.services.votes, as(lena), 'D1', one('1'));
    const before = counts(world);
    await world.services.votes.close(as(leader), 'D1');
    const after = counts(world);
    expect(after.read - before.read).toBe(1);
    expect(after.update - before.update).toBe(2);
  });

  it('is nothing at rest', async () => {
    await open('D1');
    await castFrom(world.services.votes, as(lena), 'D1', one('1'));
    await pause(LEASE_MS);
    const before = counts(world);
    await pause(3 * LEASE_MS);
    expect(counts(world)).toEqual(before);
  });

  it('is nothing when the answer already stands there', async () => {
    await open('D1');
    const ballot = first(one('1'));
    await world.services.votes.cast(as(lena), ballot);
    const before = counts(world);
    await world.services.votes.cast(as(lena), ballot);
    expect(counts(world)).toEqual(before);
  });

  it('is one write for a ballot with five questions', async () => {
    await open('D2');
    const before = counts(world).create;
    await castFrom(world.services.votes, as(lena), 'D2', agreeing(world.services.votes.view(null, 'D2')));
    expect(counts(world).create - before).toBe(1);
  });
});

describe('a lease', () => {
  it('is not trusted by a machine that slept: the vote is read again', async () => {
    await open('D1');
    await castFrom(world.services.votes, as(lena), 'D1', one('1'));
    await other.services.votes.close(as(leader), 'D1');
    // The steady clock may stand still while a machine sleeps; the wall clock does not.
    world.advance(FOLLOW_MS);
    const error = await refusal(castFrom(world.services.votes, as('eva-andersson'), 'D1', one('1')));
    expect(error).toMatchObject({ code: 'voteClosed' });
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('takes no ballot when SharePoint cannot say whether the vote is still open', async () => {
    await open('D1');
    let reachable = true;
    const cutOff = await startProcess({
      fetch: (input, init) => (reachable ? fetch(input, init) : Promise.reject(new TypeError('fetch failed'))),
    });
    reachable = false;
    expect(await refusal(cutOff.services.votes.cast(as(lena), first(one('1'))))).toMatchObject({ code: 'unavailable' });
    expect(await inSharePoint('D1')).toEqual([]);
  });
});
