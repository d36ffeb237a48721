import { cardAddress } from '../../bot/chat/cardAddress';
import { statusReport } from '../../bot/chat/subjects/statusReport';
import { asksAboutLight } from '../../shared/rules/pointedRisk';
import { type Process, refusal, startWorld, type World } from '../support/testWorld';

const REPORT = 'S10-16';
const leader = 'sara-herrman';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const publish = (id = leader, { services }: Process = world, key = REPORT) =>
  services.moveRecord(world.actor(id), 'statusReports', {
    key,
    verb: 'publish',
    eTag: world.store.find('statusReports', key)?.eTag,
  });
const view = () => world.services.statusReports.view(world.actor(leader), REPORT);
const read = (id = 'lena-gardtman') => world.services.statusReports.view(world.actor(id), REPORT);
/** Writes the report's own figures of its first line. */
async function setFigures(values: object): Promise<void> {
  const line = world.store.all('budgetLines').find((one) => one.position === 1)!;
  const written = world.store.find('reportFigures', `${REPORT}.${line.key}`);
  if (written) await world.services.records.update(world.actor(leader), 'reportFigures', { ...written, input: values });
  else {
    const draft = { report: REPORT, line: line.key, outcomeSek: line.outcomeSek, ...values };
    await world.services.records.create(world.actor(leader), 'reportFigures', draft);
  }
}
const setOutcome = (outcomeSek: number) => setFigures({ outcomeSek });

describe('the status report', () => {
  it('shows the registers as they stand', () => {
    const { rows, risks, budgetLines, milestones, totals, changedSincePublished } = view();
    expect(rows.map((row) => row.area)).toEqual(['budget', 'time', 'staff']);
    expect(risks).toHaveLength(6);
    expect(milestones.length).toBeGreaterThan(0);
    expect(totals.outcomeSek).toBe(budgetLines.reduce((sum, line) => sum + line.outcomeSek, 0));
    expect(changedSincePublished).toBe(false);
    expect(statusReport.version(REPORT, world)).toBe('edition-0');
  });

  it('is published by project management only', async () => {
    expect(await refusal(publish('lena-gardtman'))).toMatchObject({ code: 'forbidden' });
    expect(view().report).toMatchObject({ state: 'draft', snapshot: null });
    expect(await refusal(publish(leader, world, 'S1-2'))).toMatchObject({
      code: 'notFound',
    });
  });

  it('is not published while the bot has no channel to tell it in', async () => {
    const [channel] = world.store.all('conversations');
    const { reference, key } = channel!;
    await world.store.update('conversations', { reference: null }, { key, by: 'system' });
    expect(await refusal(publish())).toMatchObject({ code: 'chatNotInstalled' });
    await world.store.update('conversations', { reference }, { key, by: 'system' });
    expect(view().report.state).toBe('draft');
  });

  it('is looked at before with the time and the name that it will have, the first time and again', async () => {
    const previewed = (id: string) => world.services.statusReports.asPublished(world.actor(id), REPORT).report;
    const before = new Date().toISOString();
    expect(previewed(leader).publishedBy).toBe(world.actor(leader).key);
    expect((previewed(leader).publishedAt ?? '') >= before).toBe(true);
    expect(previewed('pontus-bjorhn').publishedBy).toBe(world.actor('pontus-bjorhn').key);
    expect(view().report.publishedAt).toBeNull();
  });

  it('says where in Teams its card is, and where it will be before it is there', async () => {
    const subject = { kind: 'statusReport', key: REPORT } as const;
    const [channel] = world.store.all('conversations').filter(({ kind }) => kind === 'channel');
    const { key, conversationId, name } = channel!;
    const id = encodeURIComponent(conversationId);
    expect(cardAddress(subject, world)).toBe(`https://teams.microsoft.com/l/channel/${id}/${encodeURIComponent(name)}`);
    const row = { kind: subject.kind, subject: REPORT, conversation: key, activityId: '1:2', renderedVersion: '0' };
    const posted = { key: `statusReport.${REPORT}.${key}`, by: 'system' };
    await world.store.create('postedCards', row, posted);
    expect(cardAddress(subject, world)).toBe(`https://teams.microsoft.com/l/message/${id}/1%3A2`);
  });

  it('freezes its numbers as data when it is published', async () => {
    const { budgetLines } = view();
    const report = await publish();
    expect(report).toMatchObject({ state: 'published', edition: 1, publishedBy: world.actor(leader).key });
    expect(report.snapshot?.finance.map((line) => line.outcomeSek)).toEqual(budgetLines.map((line) => line.outcomeSek));
    expect(report.snapshot?.risks).toHaveLength(6);
    expect(view().changedSincePublished).toBe(false);
    expect(world.told).toContainEqual({ kind: 'statusReport', key: REPORT });
    expect(statusReport.version(REPORT, world)).toBe('edition-1');
    expect((await world.graph.store()).find('statusReports', REPORT)?.snapshot).toEqual(report.snapshot);
  });

  it('keeps what was published when a number changes, and says that it has changed', async () => {
    const published = view().report.snapshot;
    const before = world.told.length;
    await setOutcome(123_456);
    expect(view()).toMatchObject({ changedSincePublished: true, report: { edition: 1, snapshot: published } });
    expect(view().budgetLines[0]?.outcomeSek).toBe(123_456);
    expect(published?.finance[0]?.outcomeSek).not.toBe(123_456);
    expect(world.told).toHaveLength(before);
  });

  it('gets a higher edition each time, and the log tells who published each', async () => {
    const report = await publish('pontus-bjorhn');
    expect(report).toMatchObject({ edition: 2, snapshot: { finance: expect.any(Array) } });
    expect(report.snapshot?.finance[0]?.outcomeSek).toBe(123_456);
    expect(view().changedSincePublished).toBe(false);
    await world.log.idle();
    const events = (await world.graph.store()).all('events').filter((one) => one.action === 'published');
    expect(events.map(({ actor, detail }) => ({ actor, detail }))).toEqual(
      expect.arrayContaining([
        { actor: world.memberKey(leader), detail: expect.objectContaining({ edition: 1 }) },
        { actor: world.memberKey('pontus-bjorhn'), detail: expect.objectContaining({ edition: 2 }) },
      ]),
    );
  });

  it('is not published while a variance beyond the project’s limit is unexplained, and says which line', async () => {
    const [line] = view().budgetLines;
    await setFigures({ forecastSek: line!.budgetSek * 2 });
    expect(view().toExplain).toEqual([line!.key]);
    expect(await refusal(publish())).toMatchObject({ code: 'unexplainedVariance', values: { lines: line!.title } });
    await setFigures({ explanation: 'Två tjänster till' });
    expect(view().toExplain).toEqual([]);
    await setFigures({ forecastSek: null, explanation: null });
  });

  it('follows the limit in kronor that the project has set', async () => {
    const [project] = world.store.all('projects');
    const rules = (values: object) => world.store.update('projects', values, { key: project!.key, by: 'system' });
    await rules({ varianceSek: 5000 });
    // 7 400 kr of 321 900 kr: under ten percent, over five thousand kronor.
    expect(view().toExplain).toEqual(['externalServices']);
    await rules({ varianceSek: null, variancePercent: 2 });
    expect(view().toExplain).toEqual(['externalServices']);
    await rules({ variancePercent: null });
    expect(view().toExplain).toEqual([]);
  });

  it('keeps its own figures when the register goes on, and the next report begins with the register’s', async () => {
    const line = world.store.all('budgetLines').find(({ position }) => position === 2)!;
    const own = view().budgetLines.find(({ key }) => key === line.key)!;
    await world.services.records.update(world.actor(leader), 'budgetLines', {
      ...line,
      input: { outcomeSek: 555_555, budgetSek: 666_666 },
    });
    expect(view().budgetLines.find(({ key }) => key === line.key)).toEqual(own);
    const draft = { title: 'Senare', sprintFrom: 30, sprintTo: 33, state: 'draft' } as const;
    await world.store.create('statusReports', draft, { key: 'S30-33', by: 'system' });
    const later = world.services.statusReports.view(world.actor(leader), 'S30-33');
    expect(later.budgetLines.find(({ key }) => key === line.key)).toMatchObject({
      outcomeSek: 555_555,
      budgetSek: 666_666,
    });
    const { eTag } = world.store.find('budgetLines', line.key)!;
    const back = { outcomeSek: line.outcomeSek, budgetSek: line.budgetSek };
    await world.services.records.update(world.actor(leader), 'budgetLines', { key: line.key, eTag, input: back });
  });

  it('has one row of figures to each line, whoever writes first', async () => {
    const line = view().budgetLines[0]!.key;
    const again = world.services.records.create(world.actor('pontus-bjorhn'), 'reportFigures', {
      report: REPORT,
      line,
      outcomeSek: 1,
    });
    expect(['duplicate', 'invalid']).toContain((await refusal(again)).code);
  });

  it('shows what is done about the risk that an area points at, and asks about the light when all of it is done', async () => {
    const row = view().rows.find(({ risk }) => risk !== null)!;
    const { key } = await world.services.records.create(world.actor(leader), 'actionPoints', {
      title: 'Boka fler timmar',
      ownerName: 'Projektledningen',
      due: '2021-06-30',
      risk: row.risk,
    });
    const pointed = () => view().rows.find((one) => one.key === row.key)!.pointed!;
    expect(pointed()).toMatchObject({
      number: 'R1',
      actions: [{ title: 'Boka fler timmar', owner: 'Projektledningen', due: '2021-06-30', state: 'open' }],
    });
    expect(asksAboutLight({ light: 'red', pointed: pointed() })).toBe(false);
    await world.services.moveRecord(world.actor(leader), 'actionPoints', { key, verb: 'finish' });
    expect(asksAboutLight({ light: 'red', pointed: pointed() })).toBe(true);
    expect(asksAboutLight({ light: 'green', pointed: pointed() })).toBe(false);
    // The light itself is the project leader's.
    expect(world.store.find('statusRows', row.key)?.light).toBe(row.light);
  });

  it('takes no edition twice when two publish at once in two processes', async () => {
    const other = await world.startProcess();
    const results = await Promise.allSettled([publish(), publish(leader, other)]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect((await world.graph.store()).find('statusReports', REPORT)?.edition).toBe(3);
  });

  it('says that it has changed when a risk is closed', async () => {
    const risk = world.store.find('risks', 'R4')!;
    await world.services.moveRecord(world.actor(leader), 'risks', { key: risk.key, verb: 'close' });
    expect(view().risks).toHaveLength(5);
    expect(view().changedSincePublished).toBe(true);
  });

  it('shows readers what was published, whatever the registers say today, and the bot shows the same', async () => {
    await publish();
    const before = read();
    expect(before).toMatchObject({ shows: 'published', changedSincePublished: false });
    await setOutcome(987_654);
    await world.store.update('mandates', { to: '2021-01-31' }, { key: '1421', by: 'system' });
    await world.store.update('statusReports', { intro: 'Inte publicerad text' }, { key: REPORT, by: 'system' });
    expect(view()).toMatchObject({
      shows: 'draft',
      changedSincePublished: true,
      report: { intro: 'Inte publicerad text' },
    });
    expect({ ...read(), report: null }).toEqual({ ...before, report: null });
    expect(read().report.intro).toBe(before.report.intro);
    const card = JSON.stringify(
      statusReport.draw(REPORT, world, { language: 'sv', link: () => 'https://example.org', userIds: [] }),
    );
    expect(card).not.toContain('987');
    expect(card).not.toContain('Inte publicerad text');
  });

  it('hides the running texts of the draft from readers of the list', async () => {
    const answer = await world.api('lena-gardtman')('/api/lists/statusReports');
    expect(JSON.stringify(answer.body)).not.toContain('Inte publicerad text');
  });

  it('shows readers nothing of a report that has not been published', async () => {
    const draft = { title: 'Nästa', sprintFrom: 17, sprintTo: 20, intro: 'Utkast', state: 'draft' } as const;
    await world.store.create('statusReports', draft, { key: 'S17-20', by: 'system' });
    const shown = world.services.statusReports.view(world.actor('lena-gardtman'), 'S17-20');
    expect(shown).toMatchObject({
      shows: 'nothing',
      report: { intro: null },
      rows: [],
      risks: [],
      participation: null,
    });
  });

  it('reads a report frozen by the first version, and says honestly when it cannot be read', async () => {
    const old = {
      title: 'Då',
      intro: null,
      financeNarrative: null,
      rows: [{ area: 'time', light: 'red', comment: null, action: null, done: false }],
      finance: [{ label: 'Lön', budgetSek: 10, outcomeSek: 4 }],
      risks: [],
      milestones: [],
    };
    const { id } = world.store.find('statusReports', REPORT)!;
    await world.byHand('statusReports', id, { Snapshot: JSON.stringify(old) });
    expect(read()).toMatchObject({ report: { title: 'Då' }, totals: { outcomeSek: 4 }, participation: null });
    await world.byHand('statusReports', id, { Snapshot: '{"$v":9,"data":{}}' });
    const refused = await refusal(Promise.resolve().then(() => read()));
    expect(refused.code).toBe('unreadable');
  });
});
