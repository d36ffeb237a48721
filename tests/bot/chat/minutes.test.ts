import { type Chat, startChat } from './chatHarness';
import { buttonsOf, cardIn, inputsOf, type Json, wordsOf as wordsIn } from './Json';

const LEADER = 'Sara Herrman';
const LENA = 'Lena Gardtman';
const ANNIKA = 'Annika Andersson';
const MEETING = '2021-05-20';
const DAY = 24 * 60 * 60 * 1000;
const OWN: Record<string, string> = { [LENA]: 'a:lena', [ANNIKA]: 'a:annika' };

const wordsOf = (card: Json): string => wordsIn(card).replaceAll('\u00a0', ' ');

let chat: Chat;
beforeEach(async () => {
  chat = await startChat();
  await chat.send('installation');
  const move = (verb: string) => chat.services.moveRecord(chat.actor(LEADER), 'meetings', { key: MEETING, verb });
  await move('start');
  await move('end');
});
afterEach(() => chat.close());

const meets = (name: string) =>
  chat.send('personalInstallation', { by: name, over: { conversation: { id: OWN[name] } } });
const row = () => chat.store.find('minutes', MEETING)!;

/** Written and sent to both; gives what has been posted for it. */
async function sendToBoth(): Promise<void> {
  await chat.services.minutes.draft(chat.actor(LEADER), MEETING, {});
  await chat.idle();
  chat.channel.calls.length = 0;
  const both = [LENA, ANNIKA].map((name) => chat.actor(name).key);
  await chat.services.minutes.send(chat.actor(LEADER), MEETING, both);
  await chat.idle();
}

const posts = () => chat.channel.sent().filter(({ method }) => method === 'POST');
const placesOf = (calls: { path: string }[]): string[] => calls.map(({ path }) => path.split('/')[3] ?? '').toSorted();
const answer = (verb: 'adjust' | 'giveBack', by: string, more: object = {}): Promise<Json> =>
  chat.press(`minutes.${verb}`, { minutes: MEETING, version: `${row().version}`, remark: '', ...more }, { by });

describe('the card to those who adjust', () => {
  it('lies with each of them whom the bot has met, and then nowhere else', async () => {
    await meets(LENA);
    await meets(ANNIKA);
    await sendToBoth();
    expect(placesOf(posts())).toEqual(['a:annika', 'a:lena']);
    expect(buttonsOf(cardIn(posts()[0]?.body))).toEqual(['Läs och justera', 'Justera protokollet', 'Begär ändring']);
  });

  it('lies in the channel too while the bot has not met them all', async () => {
    await meets(LENA);
    await sendToBoth();
    expect(placesOf(posts())).toEqual(['19:team-styrgrupp@thread.tacv2', 'a:lena']);
  });

  it('takes an adjuster’s answer, shows that person what they answered, and is drawn again for the rest', async () => {
    await sendToBoth();
    const own = (await answer('adjust', LENA)).value!;
    expect(wordsOf(own)).toContain('justerade 20 maj 2021 kl. 10.42');
    expect([buttonsOf(own), inputsOf(own)]).toEqual([['Öppna protokollet'], []]);
    await chat.idle();
    const shared = cardIn(chat.channel.sent().at(-1)?.body);
    expect(wordsOf(shared)).toContain('justerade 20 maj 2021 kl. 10.42');
    expect(buttonsOf(shared)).toContain('Justera protokollet');
    await answer('adjust', ANNIKA);
    expect(row().state).toBe('adjusted');
    await chat.idle();
    expect(buttonsOf(cardIn(chat.channel.sent().at(-1)?.body))).toEqual(['Öppna protokollet']);
  });

  it('asks what is to be changed before it gives the minutes back', async () => {
    await sendToBoth();
    const again = (await answer('giveBack', ANNIKA)).value!;
    expect(wordsOf(again)).toContain('Skriv vad det gäller.');
    expect(row().state).toBe('inAdjustment');
    await answer('giveBack', ANNIKA, { remark: 'Skriv vem som föredrog.' });
    expect(row()).toMatchObject({ state: 'returned', adjusters: [{}, { remark: 'Skriv vem som föredrog.' }] });
    await chat.idle();
    const shared = cardIn(chat.channel.sent().at(-1)?.body);
    expect(wordsOf(shared)).toContain('Skriv vem som föredrog.');
    expect(buttonsOf(shared)).toEqual(['Öppna protokollet']);
  });

  it('takes no answer of others, none twice, and none to a version that has been written again', async () => {
    await sendToBoth();
    expect(wordsOf((await answer('adjust', 'Karin Hallberg')).value!)).toContain('Du kan läsa men inte ändra här.');
    await answer('giveBack', LENA, { remark: 'Fel dag.' });
    await sendToBoth();
    expect(row().version).toBe(2);
    const old = await answer('adjust', LENA, { version: '1' });
    expect(wordsOf(old.value!)).toContain('har ändrats');
    await answer('adjust', LENA);
    expect(wordsOf((await answer('adjust', LENA)).value!)).toContain('redan');
    expect(row().adjusters?.map((one) => one.answer)).toEqual(['adjusted', null]);
  });
});

describe('the reminder to adjust', () => {
  const reminding = () => chat.services.minutes.reminding;
  const tick = async (): Promise<void> => {
    if (reminding().isNeeded(new Date(chat.now()))) await reminding().run();
    await chat.idle();
  };

  it('comes once, at eight in the morning when the days have passed, to those who have not answered', async () => {
    await meets(LENA);
    await meets(ANNIKA);
    const [project] = chat.store.all('projects');
    await chat.store.update('projects', { adjustReminderDays: 3 }, { key: project!.key, by: 'system' });
    await sendToBoth();
    await answer('adjust', LENA);
    await chat.idle();
    chat.channel.calls.length = 0;
    // From 10.42 on the 20th to 07.59 on the 23rd, Swedish time.
    chat.advance(3 * DAY - (2 * 60 + 43) * 60_000);
    await tick();
    expect(posts()).toEqual([]);
    chat.advance(60_000);
    await tick();
    await tick();
    expect(placesOf(posts())).toEqual(['a:annika']);
    expect(wordsOf(cardIn(posts()[0]?.body))).toContain('Påminnelse: justera protokollet för Styrgrupp');
  });

  it('is posted by the next process when the one that began it stopped, and not a second time', async () => {
    await meets(LENA);
    await meets(ANNIKA);
    await sendToBoth();
    chat.advance(15 * DAY);
    // Written, and stopped before anybody was told.
    await chat.store.update('minutes', { remindedAt: '2021-06-04T06:00:00Z' }, { key: MEETING, by: 'system' });
    chat.channel.calls.length = 0;
    chat.bot.outbox.reconcile();
    await chat.idle();
    chat.bot.outbox.reconcile();
    await tick();
    expect(placesOf(posts())).toEqual(['a:annika', 'a:lena']);
  });

  it('is not for minutes that nobody waits for', async () => {
    await sendToBoth();
    await answer('giveBack', LENA, { remark: 'Fel dag.' });
    chat.advance(30 * DAY);
    expect(reminding().isNeeded(new Date(chat.now()))).toBe(false);
  });
});
