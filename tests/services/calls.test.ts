import type { Attendance } from '../../shared/lists/attendance';
import { refusal, startWorld, type World } from '../support/testWorld';

const MEETING = '2021-05-20';
const NEXT = '2021-09-07';
const leader = 'sara-herrman';
const lena = 'lena-gardtman';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const move = (verb: string, key = MEETING) => world.services.moveRecord(world.actor(leader), 'meetings', { key, verb });
const meeting = () => world.store.find('meetings', MEETING)!;
const change = (input: object) =>
  world.services.records.update(world.actor(leader), 'meetings', { ...meeting(), input });
const answer = (id: string, given: NonNullable<Attendance['answer']>, key = MEETING) =>
  world.services.calls.answer(world.actor(id), key, given);
const told = () => world.told.filter(({ kind }) => kind === 'call').length;
const calendar = () => world.services.calls.calendar(MEETING).text;
const sequence = () => Number(/SEQUENCE:(\d+)/.exec(calendar())?.[1]);

describe('the call to a meeting', () => {
  it('needs a time', async () => {
    expect(await refusal(move('call', NEXT))).toMatchObject({
      problems: [
        { field: 'startTime', code: 'required' },
        { field: '', code: 'agendaIsEmpty' },
      ],
    });
  });

  it('is sent once, tells the chat, and names the papers that are not there yet', async () => {
    const called = await move('call');
    expect(called).toMatchObject({ state: 'called', calledBy: world.memberKey(leader), callSequence: 0 });
    expect(told()).toBe(1);
    expect(world.services.calls.view(MEETING)).toMatchObject({
      agenda: ['1 Statusrapport', '2 Aktiviteter', '3 Riskhantering', '4 Godkännande av delleverans'],
      following: expect.arrayContaining(['Tänkt tidplan', '2021-05-20 – Presentation av möte']),
    });
    expect(await refusal(move('call'))).toMatchObject({ code: 'wrongState' });
  });

  it('is answered by each person for themselves, who may change it, and no reason is kept', async () => {
    const own = await answer(lena, 'absent');
    expect(own).toMatchObject({ member: world.memberKey(lena), answer: 'absent' });
    expect(await answer(lena, 'attending')).toMatchObject({ key: own.key, answer: 'attending' });
    const stranger = await world.addPerson('nykommen', { role: 'financier' });
    expect(await refusal(world.services.calls.answer(stranger, MEETING, 'attending'))).toMatchObject({
      code: 'forbidden',
    });
    const sent = await world.api(lena)(`/api/meetings/${MEETING}/answer`, {
      method: 'POST',
      body: { answer: 'maybe' },
    });
    expect(sent.status).toBe(422);
  });

  it('is passed on to the substitute of whoever is hindered, to the next one where that one is too, and back', async () => {
    for (const id of ['forsta', 'andra']) await world.addPerson(id, { role: 'substitute', municipality: '1421' });
    const insteadOf = () =>
      world.store
        .all('attendance')
        .filter((one) => one.meeting === MEETING && one.substituteFor === world.memberKey(lena))
        .map(({ member }) => member);
    const before = told();
    await answer(lena, 'absent');
    const [first] = insteadOf();
    expect(told()).toBe(before + 1);
    expect(world.services.calls.called(MEETING)).toContain(first);
    // Their own answer leaves it to the next.
    const names = ['forsta', 'andra'] as const;
    const called = names.find((id) => world.memberKey(id) === first)!;
    await answer(called, 'absent');
    expect(insteadOf()).toEqual([world.memberKey(names.find((id) => id !== called)!)]);
    expect(world.services.calls.called(MEETING)).not.toContain(first);
    await answer(lena, 'attending');
    expect(insteadOf()).toEqual([]);
  });

  it('tells when the agenda is another', async () => {
    const before = told();
    const item = world.store.all('agendaItems').find((one) => one.meeting === MEETING)!;
    await world.services.records.update(world.actor(leader), 'agendaItems', { ...item, input: { minutes: 25 } });
    expect(told()).toBe(before + 1);
    const items = world.store.all('agendaItems').filter((one) => one.meeting === MEETING);
    const order = { items: items.map(({ key }) => key).toReversed() };
    await world.services.orderAgenda(world.actor(leader), MEETING, order);
    expect(told()).toBe(before + 2);
  });

  it('tells again when what it says has changed, and not when nothing has', async () => {
    const before = { told: told(), sequence: sequence(), uid: /UID:.*/.exec(calendar())?.[0] };
    await change({ place: 'Vänersborg' });
    expect(sequence()).toBe(before.sequence + 1);
    expect(told()).toBe(before.told + 1);
    expect(/UID:.*/.exec(calendar())?.[0]).toBe(before.uid);
    await change({ place: 'Vänersborg' });
    await change({ registrationNumber: 'KS 2021/17' });
    expect(sequence()).toBe(before.sequence + 1);
  });

  it('is given as a file to everybody', async () => {
    const { status, body } = await world.api(lena)(`/api/meetings/${MEETING}/calendar`);
    expect([status, Reflect.get(Object(body), 'fileName')]).toEqual([200, '2021-05-20-mote.ics']);
    expect(Reflect.get(Object(body), 'text')).toContain('DTSTART:20210520T083000Z');
  });

  it('is taken back when the meeting is cancelled, and then nobody answers', async () => {
    const before = sequence();
    expect(await move('cancel')).toMatchObject({ state: 'cancelled' });
    expect(sequence()).toBe(before + 1);
    expect(calendar()).toContain('METHOD:CANCEL');
    expect(await refusal(answer(lena, 'absent'))).toMatchObject({ code: 'wrongState' });
    expect(await refusal(move('start'))).toMatchObject({ code: 'wrongState' });
  });
});
