import { type Chat, startChat } from './chatHarness';
import { asJson, wordsOf } from './Json';

describe('the bot, started while SharePoint is away', () => {
  let chat: Chat;
  let arrive: () => void;
  beforeEach(async () => {
    const reading = { isDone: false, done: Promise.resolve() };
    reading.done = new Promise((resolve) => {
      arrive = () => {
        reading.isDone = true;
        resolve();
      };
    });
    chat = await startChat({ reading });
  });
  afterEach(() => chat.close());

  it.each([
    ['sv-SE', 'Vi når inte SharePoint just nu.'],
    ['en-GB', 'We cannot reach SharePoint right now.'],
  ])('says so to whoever writes or presses a button (%s)', async (locale, words) => {
    expect((await chat.send('personalMessage', { text: 'status', over: { locale } })).status).toBe(200);
    expect(chat.channel.sent().at(-1)?.body.text).toContain(words);
    const answer = await chat.press('vote.view', { decision: 'D1' }, { over: { locale } });
    expect(answer.status).toBe(200);
    expect(wordsOf(asJson(answer.value))).toContain(words);
  });

  it('forgets no place that it was added to meanwhile', async () => {
    const added = chat.send('installation');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(chat.store.all('conversations').some(({ kind }) => kind === 'channel')).toBe(false);
    arrive();
    expect((await added).status).toBe(200);
    expect(chat.store.all('conversations').some(({ kind }) => kind === 'channel')).toBe(true);
  });
});
