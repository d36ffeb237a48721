import type { Actor } from '../../bot/access/actor';
import type { Services } from '../../bot/services/createServices';
import { refusal, startWorld, type World } from '../support/testWorld';

const MEETING = '2021-05-20';
const leader = 'sara-herrman';
const lena = 'lena-gardtman';

let world: World;
let meetings: Services['meetings'];
let atMeeting: Services['presence'];
beforeAll(async () => {
  world = await startWorld();
  meetings = world.services.meetings;
  atMeeting = world.services.presence;
});
afterAll(() => world.close());

const as = (id: string) => world.actor(id);
const move = (actor: Actor, verb: string, key = MEETING) => world.services.moveRecord(actor, 'meetings', { key, verb });
const presence = (present: boolean) => ({ person: world.memberKey(lena), present });
const inSharePoint = async () => (await world.graph.store()).find('meetings', MEETING);

describe('a meeting', () => {
  it('is run by project management only', async () => {
    const attempts = (id: string) => [
      move(as(id), 'start'),
      meetings.goTo(as(id), MEETING, `${MEETING}.2`),
      atMeeting.set(as(id), MEETING, presence(true)),
      move(as(id), 'end'),
    ];
    for (const attempt of attempts(lena)) expect(await refusal(attempt)).toMatchObject({ code: 'forbidden' });
    expect((await inSharePoint())?.state).toBe('planned');
  });

  it('cannot be moved or ended before it has started', async () => {
    expect(await refusal(meetings.goTo(as(leader), MEETING, `${MEETING}.2`))).toMatchObject({ code: 'wrongState' });
    expect(await refusal(move(as(leader), 'end'))).toMatchObject({ code: 'wrongState' });
  });

  it('says in words why it cannot be ended yet, and that a step does not exist', async () => {
    const ask = world.api(leader);
    const said = async (verb: string, language: string) => {
      const path = `/api/lists/meetings/items/${MEETING}/moves/${verb}`;
      const { status, body } = await ask(path, { method: 'POST', headers: { 'accept-language': language } });
      return [status, Reflect.get(Object(Reflect.get(Object(body), 'error')), 'message')];
    };
    expect(await said('end', 'sv')).toEqual([
      409,
      '”Avsluta mötet” går inte nu: läget är planerat. Ladda om sidan och se vad som har hänt.',
    ]);
    expect(await said('end', 'en')).toEqual([
      409,
      '”End the meeting” cannot be done now: the state is planned. Reload the page to see what has happened.',
    ]);
    expect(await said('fly', 'sv')).toEqual([
      404,
      'Det finns inget steg som heter ”fly” här. Välj bland de steg som sidan visar.',
    ]);
  });

  it('that does not exist is not found', async () => {
    expect(await refusal(move(as(leader), 'start', '1999-01-01'))).toMatchObject({ code: 'notFound' });
    expect(await refusal(atMeeting.set(as(leader), '1999-01-01', presence(true)))).toMatchObject({
      code: 'notFound',
    });
  });

  it('lets people be noted as they come, before it starts', async () => {
    expect(await atMeeting.set(as(leader), MEETING, presence(true))).toMatchObject({ confirmedPresent: true });
    expect(world.services.votes.view(null, 'D1').present).toMatchObject({ taking: 1, entitled: 10, met: false });
  });

  it('starts at its first item', async () => {
    const started = await move(as(leader), 'start');
    expect(started).toMatchObject({ state: 'ongoing', currentItem: `${MEETING}.1` });
    expect(started.startedAt).toBe(started.currentItemSince);
    expect(await inSharePoint()).toMatchObject({ state: 'ongoing', currentItem: `${MEETING}.1` });
    expect(await refusal(move(as('pontus-bjorhn'), 'start'))).toMatchObject({ code: 'wrongState' });
  });

  it('goes to any of its own items, and to no others', async () => {
    expect(await meetings.goTo(as('pontus-bjorhn'), MEETING, `${MEETING}.3`)).toMatchObject({
      currentItem: `${MEETING}.3`,
    });
    expect(await meetings.goTo(as(leader), MEETING, `${MEETING}.2`)).toMatchObject({ currentItem: `${MEETING}.2` });
    const draft = { title: 'Styrgruppsmöte', date: '2021-06-16', startTime: '09:00', place: 'Teams' };
    const other = await world.services.records.create(as(leader), 'meetings', draft);
    const item = { title: 'Annat möte', meeting: other.key, itemNumber: '1', position: 1, type: 'information' };
    const foreign = await world.services.records.create(as(leader), 'agendaItems', item);
    expect(await refusal(meetings.goTo(as(leader), MEETING, foreign.key))).toMatchObject({ code: 'notFound' });
    expect(await refusal(meetings.goTo(as(leader), MEETING, 'finns-inte'))).toMatchObject({ code: 'notFound' });
    expect((await inSharePoint())?.currentItem).toBe(`${MEETING}.2`);
  });

  it('notes that somebody left, without a reason', async () => {
    expect(await atMeeting.set(as(leader), MEETING, presence(false))).toMatchObject({ confirmedPresent: false });
    expect(world.services.votes.view(null, 'D1').present.taking).toBe(0);
    const nobody = { person: 'finns.inte', present: true };
    expect(await refusal(atMeeting.set(as(leader), MEETING, nobody))).toMatchObject({ code: 'notFound' });
  });

  it('takes a break in which no item uses any time, and goes on where it was', async () => {
    const before = await inSharePoint();
    const item = () => world.store.find('agendaItems', before?.currentItem ?? '');
    world.advance(60_000);
    expect(await move(as(leader), 'adjourn')).toMatchObject({ state: 'adjourned', currentItem: before?.currentItem });
    const used = item()?.secondsUsed ?? 0;
    expect(used).toBeGreaterThanOrEqual(60);
    expect(await refusal(meetings.goTo(as(leader), MEETING, `${MEETING}.3`))).toMatchObject({ code: 'wrongState' });
    world.advance(600_000);
    expect(await move(as(leader), 'goOn')).toMatchObject({ state: 'ongoing', currentItem: before?.currentItem });
    expect(item()).toMatchObject({ state: 'current', secondsUsed: used });
  });

  it('ends, and is then over', async () => {
    const ended = await move(as(leader), 'end');
    expect(ended).toMatchObject({ state: 'ended', currentItem: null, currentItemSince: null });
    expect(ended.endedAt).not.toBeNull();
    const states = [1, 2, 3, 4].map((number) => world.store.find('agendaItems', `${MEETING}.${number}`));
    // Where it has been is done; the others wait for another meeting.
    expect(states.map((one) => one?.state)).toEqual(['done', 'done', 'done', 'waiting']);
    for (const attempt of [
      move(as(leader), 'start'),
      meetings.goTo(as(leader), MEETING, `${MEETING}.2`),
      move(as(leader), 'end'),
    ]) {
      expect(await refusal(attempt)).toMatchObject({ code: 'wrongState', values: { state: 'ended' } });
    }
    expect(await refusal(atMeeting.set(as(leader), MEETING, presence(true)))).toMatchObject({ code: 'needsReason' });
  });

  it('is resumed for a reason, by those who run it, until its minutes are sent', async () => {
    const ask = (id: string, reason: string) =>
      world.api(id)(`/api/meetings/${MEETING}/resume`, { method: 'POST', body: { reason } });
    expect((await ask(lena, 'Vi glömde en fråga')).status).toBe(403);
    expect((await ask(leader, ' \u200b ')).status).toBe(422);
    expect(await ask(leader, 'Vi glömde en fråga')).toMatchObject({
      status: 200,
      body: { meeting: { state: 'ongoing', endedAt: null, quorum: null, resumeReason: 'Vi glömde en fråga' } },
    });
    expect(await inSharePoint()).toMatchObject({ state: 'ongoing', currentItem: `${MEETING}.3` });
    expect((await ask(leader, 'Igen')).status).toBe(409);
    await move(as(leader), 'end');
    await world.byHand('meetings', world.store.find('meetings', MEETING)?.id ?? '', { State: 'För justering' });
    expect(await refusal(meetings.resume(as(leader), MEETING, 'För sent'))).toMatchObject({ code: 'wrongState' });
    const item = world.store.find('agendaItems', `${MEETING}.4`)!;
    const rename = world.services.records.update(as(leader), 'agendaItems', { ...item, input: { title: 'Annat' } });
    expect(await refusal(rename)).toMatchObject({ code: 'wrongState', values: { list: 'meetings' } });
    const withdraw = world.services.moveRecord(as(leader), 'agendaItems', { key: item.key, verb: 'withdraw' });
    expect(await refusal(withdraw)).toMatchObject({ code: 'wrongState', values: { list: 'meetings' } });
  });

  it('leaves every step in the log', async () => {
    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter((one) => one.subject.startsWith(MEETING));
    expect(events.map((one) => one.action).sort()).toEqual(
      [
        ...['adjourned', 'ended', 'ended', 'presenceNoted', 'presenceNoted', 'resumed', 'started'],
        ...['wentOn', 'wentToItem', 'wentToItem'],
      ].sort(),
    );
    expect(events.find((one) => one.action === 'started')).toMatchObject({ actor: as(leader).key, source: 'tab' });
  });
});
