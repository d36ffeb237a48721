import type { BallotAnswer } from '../../bot/services/castBallots';
import { people } from '../../env/local/seed/people';
import type { AppError } from '../../shared/AppError';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';

const leader = 'sara-herrman';
const FOLLOW_MS = 60_000;

let world: World;
/** Another process on the same lists. */
let other: Process;
beforeEach(async () => {
  world = await startWorld({ followIntervalMs: FOLLOW_MS });
});
afterEach(() => world.close());

const one = (answer: string): BallotAnswer[] => [{ question: 'alternative', answer }];
const open = async (decision: string): Promise<void> => {
  await world.services.votes.open(world.actor(leader), decision);
  other = await world.startProcess({ followIntervalMs: FOLLOW_MS });
};
/** A connection that is slow for ballots with some keys. */
const slowFor =
  (key: RegExp): typeof fetch =>
  async (input, init) => {
    if (init?.method === 'POST' && key.test(String(init.body)))
      await new Promise((resolve) => setTimeout(resolve, 150));
    return fetch(input, init);
  };
const inSharePoint = async (decision: string) =>
  (await world.graph.store()).all('ballots').filter((ballot) => ballot.decision === decision);

describe('two processes', () => {
  it('give revisions 1 and 2 to the same person’s ballots in both at once, and the second counts', async () => {
    await open('D1');
    const lena = world.actor('lena-gardtman');
    await Promise.all([
      world.services.votes.cast(lena, 'D1', one('1')),
      other.services.votes.cast(lena, 'D1', one('3')),
    ]);
    const rows = await inSharePoint('D1');
    expect(rows.map((row) => row.revision).sort()).toEqual([1, 2]);
    expect(new Set(rows.map((row) => row.answer))).toEqual(new Set(['1', '3']));
    await other.store.sync('ballots');
    const view = other.services.votes.view(lena, 'D1');
    expect(view.progress.voted).toBe(1);
    expect(view.mine?.answers).toEqual([
      expect.objectContaining({ answer: rows.find((row) => row.revision === 2)?.answer }),
    ]);
  });

  it('let one of two people of a municipality vote, and tell the other', async () => {
    const substitute = await world.addPerson('ersattare', { role: 'substitute', municipality: '1421' });
    await open('D1');
    const results = await Promise.allSettled([
      world.services.votes.cast(world.actor('lena-gardtman'), 'D1', one('1')),
      other.services.votes.cast(substitute, 'D1', one('2')),
    ]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(refused).toEqual([expect.objectContaining({ code: 'otherPersonVoted', values: { municipality: 'Orust' } })]);
    expect(await inSharePoint('D1')).toHaveLength(1);
  });

  it('never split a municipality’s questions between two people', async () => {
    const substitute = await world.addPerson('ersattare', { role: 'substitute', municipality: '1421' });
    await open('D2');
    const { questions } = world.services.votes.view(null, 'D2');
    expect(questions).toHaveLength(5);
    const all = questions.map(({ id, answers }) => ({ question: id, answer: answers[0] ?? '' }));
    // One's ballots on going on are slow, the other's on the deliverables.
    const slow = await world.startProcess({ followIntervalMs: FOLLOW_MS, fetch: slowFor(/\.gate\./) });
    const other = await world.startProcess({ followIntervalMs: FOLLOW_MS, fetch: slowFor(/\.deliverable-/) });
    const results = await Promise.allSettled([
      slow.services.votes.cast(world.actor('lena-gardtman'), 'D2', all),
      other.services.votes.cast(substitute, 'D2', all),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await inSharePoint('D2');
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row.member)).size).toBe(1);
  });

  it('take no answers to some of the questions only, but a change of one', async () => {
    const { votes } = world.services;
    const lena = world.actor('lena-gardtman');
    await open('D2');
    const { questions } = votes.view(null, 'D2');
    const error = await refusal(votes.cast(lena, 'D2', [{ question: 'gate', answer: 'continue' }]));
    const lacking = questions.filter(({ id }) => id !== 'gate').map(({ id }) => ({ field: id, code: 'notChoice' }));
    expect(error).toMatchObject({ code: 'invalid', problems: lacking });
    expect(await inSharePoint('D2')).toEqual([]);
    const all = questions.map(({ id, answers }) => ({ question: id, answer: answers[0] ?? '' }));
    await votes.cast(lena, 'D2', all);
    await votes.cast(lena, 'D2', [{ question: 'gate', answer: 'stop' }]);
    expect(await inSharePoint('D2')).toHaveLength(6);
    expect(votes.view(lena, 'D2').mine?.answers).toContainEqual(
      expect.objectContaining({ question: 'gate', answer: 'stop' }),
    );
  });

  it('count every ballot that was acknowledged while the other process closed', async () => {
    await open('D1');
    const quick = await world.startProcess({ followIntervalMs: 1000 });
    const closing = await world.startProcess({ followIntervalMs: 1000 });
    const voters = people.filter((person) => person.municipality !== null);
    const casting = voters.map(async (person, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 200));
      return quick.services.votes.cast(world.actor(person.id), 'D1', one('2'));
    });
    const closed = new Promise((resolve) => setTimeout(resolve, 150)).then(() =>
      closing.services.votes.close(world.actor(leader), 'D1'),
    );
    const results = await Promise.allSettled(casting);
    const { tally } = await closed;
    const acknowledged = results.filter((result) => result.status === 'fulfilled').length;
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(acknowledged).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map((error) => error.code))).toEqual(new Set(['voteClosed']));
    expect(tally?.voters.length).toBeGreaterThanOrEqual(acknowledged);
    const acknowledgedCodes = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value.mine?.municipality.code] : [],
    );
    expect(tally?.voters).toEqual(expect.arrayContaining(acknowledgedCodes));
  });
});

describe('what a vote costs', () => {
  it('is one write and no read', async () => {
    await open('D1');
    const before = structuredClone(world.client.counts);
    await world.services.votes.cast(world.actor('lena-gardtman'), 'D1', one('1'));
    const { kinds } = world.client.counts;
    expect(kinds).toEqual({ ...before.kinds, create: before.kinds.create + 1 });
  });

  it('is nothing when the answer already stands there', async () => {
    await open('D1');
    const lena = world.actor('lena-gardtman');
    await world.services.votes.cast(lena, 'D1', one('1'));
    const before = structuredClone(world.client.counts);
    await world.services.votes.cast(lena, 'D1', one('1'));
    expect(world.client.counts).toEqual(before);
  });
});

describe('an old copy', () => {
  it('is read again before a ballot is taken, so that a vote closed elsewhere is known', async () => {
    await open('D1');
    const closedAt = '2021-05-20T12:30:00Z';
    await other.store.update('decisions', { state: 'closing', closedAt }, { key: 'D1', by: 'system' });
    expect(world.store.find('decisions', 'D1')?.state).toBe('open');
    world.advance(FOLLOW_MS + 1);
    const error = await refusal(world.services.votes.cast(world.actor('lena-gardtman'), 'D1', one('1')));
    expect(error).toMatchObject({ code: 'voteClosed', values: { time: expect.stringMatching(/T12:30:00/) } });
    expect(await inSharePoint('D1')).toEqual([]);
  });

  it('takes no ballot when SharePoint cannot say whether the vote is still open', async () => {
    await open('D1');
    let reachable = true;
    const cut: typeof fetch = (input, init) =>
      reachable ? fetch(input, init) : Promise.reject(new TypeError('fetch failed'));
    const cutOff = await world.startProcess({ followIntervalMs: FOLLOW_MS, fetch: cut });
    world.advance(FOLLOW_MS + 1);
    reachable = false;
    const error = await refusal(cutOff.services.votes.cast(world.actor('lena-gardtman'), 'D1', one('1')));
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(await inSharePoint('D1')).toEqual([]);
  });
});
