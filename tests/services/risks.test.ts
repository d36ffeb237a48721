import { attendanceAt } from '../../shared/rules/attendanceAt';
import { trendSince, wholeHistory } from '../../shared/rules/riskHistory';
import { isAssessed, lacksAction } from '../../shared/rules/riskValue';
import { refusal, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const as = () => world.actor(LEADER);
const words = { vulnerability: 'Sårbarhet', consequence: 'Konsekvens', actionRequired: true };
const add = (values: object) => world.services.records.create(as(), 'risks', { ...words, ...values });
const change = (key: string, input: object) => {
  const { eTag } = world.store.find('risks', key)!;
  return world.services.records.update(as(), 'risks', { key, eTag, input });
};
const move = (key: string, verb: string) => world.services.moveRecord(as(), 'risks', { key, verb });
const problems = async (doing: Promise<unknown>) =>
  (await refusal(doing)).problems.map(({ field, code }) => `${field}: ${code}`);

describe('a risk that has not been assessed', () => {
  it('is identified, has no value, and becomes active only with a position', async () => {
    const risk = await add({ threat: 'Ny lag' });
    expect(risk).toMatchObject({ state: 'identified', likelihood: null, impact: null });
    expect(isAssessed(risk)).toBe(false);
    expect(await problems(move(risk.key, 'assess'))).toEqual(['likelihood: required', 'impact: required']);
    await change(risk.key, { likelihood: 2, impact: 4 });
    expect(await move(risk.key, 'assess')).toMatchObject({ state: 'active' });
  });

  it('is not half assessed', async () => {
    expect(await problems(add({ threat: 'Halv', likelihood: 3 }))).toEqual(['impact: halfAssessed']);
    const residual = { likelihood: 3, impact: 3, residualImpact: 1 };
    expect(await problems(add({ threat: 'Halv rest', ...residual }))).toEqual(['residualLikelihood: halfAssessed']);
  });

  it('is left out of the status report, which shows values', async () => {
    const { key } = await add({ threat: 'Utan värde' });
    const view = world.services.statusReports.view(as(), 'S10-16');
    expect(view.risks.map((one) => one.key)).not.toContain(key);
    expect(view.risks.map((one) => one.key)).toContain('R1');
  });
});

describe('the history of a risk', () => {
  it('says who changed it, when, why and at which meeting, in the same row as the change', async () => {
    const { key } = await add({ threat: 'Historik', likelihood: 4, impact: 4 });
    await move(key, 'assess');
    await change(key, { likelihood: 2, assessmentReason: 'Reserv utsedd', meeting: '2021-05-20' });
    const { history } = world.store.find('risks', key)!;
    expect(history?.map(({ likelihood, state }) => [likelihood, state])).toEqual([
      [4, 'identified'],
      [4, 'active'],
      [2, 'active'],
    ]);
    expect(history?.at(-1)).toMatchObject({
      by: world.memberKey(LEADER),
      reason: 'Reserv utsedd',
      meeting: '2021-05-20',
      impact: 4,
    });
  });

  it('takes no change of what has been assessed without a reason, and no old reason twice', async () => {
    const { key } = await add({ threat: 'Tyst ändring', likelihood: 4, impact: 4 });
    expect(await problems(change(key, { likelihood: 1 }))).toEqual(['assessmentReason: changeNeedsReason']);
    await change(key, { likelihood: 3, assessmentReason: 'Bättre bemanning' });
    const again = change(key, { likelihood: 1, assessmentReason: 'Bättre bemanning' });
    expect(await problems(again)).toEqual(['assessmentReason: changeNeedsReason']);
    expect(world.store.find('risks', key)).toMatchObject({ likelihood: 3 });
  });

  it('is not made longer by a change of anything else', async () => {
    const { key } = await add({ threat: 'Oförändrad', likelihood: 4, impact: 4 });
    await change(key, { action: 'Följ upp' });
    expect(world.store.find('risks', key)?.history).toHaveLength(1);
  });

  it('can be written by nobody', async () => {
    const { key } = await add({ threat: 'Skyddad' });
    expect(await problems(change(key, { history: [] }))).toEqual(['history: readOnlyField']);
  });

  it('shows which way the value has gone since the last meeting', () => {
    const moment = (at: string, likelihood: number) => ({
      at,
      by: 'm',
      meeting: null,
      reason: null,
      likelihood,
      impact: 4,
      residualLikelihood: null,
      residualImpact: null,
      state: 'active',
    });
    const history = [moment('2021-05-01T08:00:00Z', 2), moment('2021-06-01T08:00:00Z', 3)];
    const risk = { history, likelihood: 3, impact: 4 };
    expect(trendSince(risk, '2021-05-20T10:00:00Z')).toEqual({ trend: 'up', from: 8 });
    expect(trendSince({ ...risk, likelihood: 1 }, '2021-05-20T10:00:00Z')).toEqual({ trend: 'down', from: 8 });
    expect(trendSince(risk, '2021-06-02T10:00:00Z')).toEqual({ trend: 'same', from: 12 });
    expect(trendSince(risk, '2021-04-01T10:00:00Z')).toEqual({ trend: 'new', from: null });
    expect(trendSince(risk, null)).toBeNull();
    expect(trendSince({ ...risk, likelihood: null }, '2021-05-20T10:00:00Z')).toBeNull();
  });

  it('follows a risk that is split in two, and stays with the one it was split from', async () => {
    await change('R4', { likelihood: 3, assessmentReason: 'Ny vägledning' });
    const part = await add({ threat: 'Filmerna saknar undertexter', likelihood: 4, impact: 3, splitFrom: 'R4' });
    await change('R4', { likelihood: 1, assessmentReason: 'Bara vitet är kvar' });
    const all = world.store.all('risks');
    const story = wholeHistory(world.store.find('risks', part.key)!, all);
    expect(story.map(({ number, likelihood }) => [number, likelihood])).toEqual([
      ['R4', 3],
      [part.readableNumber, 4],
    ]);
    const own = wholeHistory(world.store.find('risks', 'R4')!, all);
    expect(own.map(({ reason }) => reason)).toEqual(['Ny vägledning', 'Bara vitet är kvar']);
  });
});

describe('the actions of a risk', () => {
  it('are saved with it, and begin the treatment with an owner and a day', async () => {
    const { key, eTag } = await add({ threat: 'Med åtgärd', likelihood: 2, impact: 2 });
    await move(key, 'assess');
    expect(await problems(move(key, 'treat'))).toEqual(['action: required', 'owner: required', 'actionDue: required']);
    const action = { title: 'Utse reserv', ownerName: 'Projektledningen', due: '2021-06-30' };
    const newAction = { key: '0b1c9a5e-6f0e-4a57-9a55-0c8f3c0f3a11', values: action };
    expect(eTag).not.toBe(world.store.find('risks', key)!.eTag);
    await world.services.saveRecord(as(), 'risks', {
      row: { key, eTag: world.store.find('risks', key)!.eTag, values: {} },
      parts: { actions: [newAction] },
    });
    expect(world.store.find('actionPoints', newAction.key)).toMatchObject({ risk: key, state: 'open' });
    expect(await move(key, 'treat')).toMatchObject({ state: 'underTreatment' });
  });

  it('take a risk out of those without an action, until the last of them is taken away or dropped', () => {
    const risk = { key: 'R2', actionRequired: true, action: null, state: 'active' };
    expect(lacksAction(risk, [])).toBe(true);
    expect(lacksAction(risk, [{ risk: 'R3', state: 'open' }])).toBe(true);
    expect(lacksAction(risk, [{ risk: 'R2', state: 'open' }])).toBe(false);
    expect(lacksAction(risk, [{ risk: 'R2', state: 'dropped' }])).toBe(true);
    expect(lacksAction(risk, [{ risk: 'R2', state: 'open', withdrawn: true }])).toBe(true);
  });
});

it('counts the municipalities that were at a meeting, and leaves out meetings that nobody is confirmed at', () => {
  const all = <N extends 'meetings' | 'attendance' | 'mandates' | 'memberships'>(list: N) => world.store.all(list);
  const registers = {
    meetings: all('meetings'),
    attendance: all('attendance').map((one) => ({ ...one, confirmedPresent: one.meeting === '2021-05-20' })),
    mandates: all('mandates'),
    memberships: all('memberships'),
  };
  const [only, ...others] = attendanceAt({ ...registers, projects: [] });
  expect(only).toMatchObject({ meeting: '2021-05-20', of: 10, present: 10 });
  expect(others).toEqual([]);
});

it('keeps the limits of the zones with a name behind them', async () => {
  const project = world.store.all('projects')[0]!;
  const set = (input: object) =>
    world.services.records.update(as(), 'projects', { key: project.key, eTag: project.eTag, input });
  expect(await problems(set({ riskLowTo: 4 }))).toEqual(['riskZonesBy: required']);
  const overlapping = { riskLowTo: 15, riskMediumTo: 9, riskZonesBy: 'Styrgruppen' };
  expect(await problems(set(overlapping))).toEqual(['riskMediumTo: zonesOverlap']);
  await set({ riskLowTo: 4, riskMediumTo: 9, riskZonesBy: 'Styrgruppen' });
});
