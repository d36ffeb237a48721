/** Somebody who stands in for the project leader for some days, and a reservation to a vote that is held after its meeting. */
import { actorOf } from '../../bot/access/authenticate';
import { stableGuid } from '../../env/local/seed/people';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';
import { TENANT } from '../support/testIssuer';
import { refusal } from '../support/testWorld';
import { members } from '../support/voting';

const MEETING = '2021-05-20';
const LEADER = 'sara-herrman';
const [LENA = '', ANNIKA = ''] = members;

let world: MemoryWorld;
beforeEach(async () => {
  world = await memoryWorld();
});
/** As they come on the day of the meeting. */
const as = (id: string) =>
  actorOf(
    world.store,
    { tenantId: TENANT, objectId: stableGuid(id) },
    { source: 'tab', correlation: 'test', now: world.clock() },
  );
const move = (by: string, verb: string) => world.services.moveRecord(as(by), 'meetings', { key: MEETING, verb });
const lend = (from: string, to: string) => {
  const draft = { principal: world.memberKey(LEADER), deputy: world.memberKey(LENA), from, to };
  return world.store.create('delegations', draft, { key: 'd1', by: 'system' });
};

describe('who stands in for the project leader', () => {
  it('runs the meeting, its votes and its minutes for the days that were said, and the log has both', async () => {
    expect(await refusal(move(LENA, 'start'))).toMatchObject({ code: 'forbidden' });
    await lend('2021-05-20', '2021-05-21');
    await move(LENA, 'start');
    await world.services.votes.open(as(LENA), 'D1');
    await world.services.votes.withdraw(as(LENA), 'D1', 'Frågan ska skrivas om');
    await move(LENA, 'end');
    await world.services.minutes.draft(as(LENA), MEETING, {});
    await world.log.idle();
    const done = world.store.all('events').filter(({ actor }) => actor === world.memberKey(LENA));
    expect(done.map(({ action }) => action)).toEqual([
      'started',
      'voteOpened',
      'voteWithdrawn',
      'ended',
      'minutesDrafted',
    ]);
    for (const { detail } of done) expect(detail).toMatchObject({ onBehalfOf: [world.memberKey(LEADER)] });
  });

  it('does nothing of it on any other day, and keeps the vote that is their own', async () => {
    await lend('2021-05-21', '2021-05-30');
    expect(await refusal(move(LENA, 'start'))).toMatchObject({ code: 'forbidden' });
    await move(LEADER, 'start');
    await world.services.votes.open(as(LEADER), 'D1');
    expect(world.services.votes.view(as(LENA), 'D1').mine).toMatchObject({ mayVote: true });
  });
});

it('a reservation to a vote after the meeting is announced until the vote is closed, and no longer', async () => {
  const announce = (by: string) => {
    const person = world.store
      .all('attendance')
      .find((one) => one.meeting === MEETING && one.member === world.memberKey(by));
    const draft = {
      meeting: MEETING,
      agendaItem: `${MEETING}.3`,
      decision: 'D1',
      kind: 'reservation',
      person: person?.key,
    };
    return world.services.records.create(as(by), 'statements', draft);
  };
  for (const verb of ['start', 'end']) await move(LEADER, verb);
  expect(await refusal(announce(LENA))).toMatchObject({ code: 'needsReason' });
  await world.services.votes.open(as(LEADER), 'D1', {
    method: 'afterMeeting',
    deadline: '2021-05-27T10:00:00Z',
  });
  expect(await announce(LENA)).toMatchObject({ kind: 'reservation' });
  await world.services.votes.close(as(LEADER), 'D1');
  expect(await refusal(announce(ANNIKA))).toMatchObject({ code: 'needsReason' });
});
