import { type Chat, startChat } from './chatHarness';
import { buttonsOf, cardIn, wordsOf } from './Json';

const LEADER = 'Sara Herrman';
const MEETING = '2021-05-20';

describe('the call in the channel', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat();
    await chat.send('installation');
    await chat.services.moveRecord(chat.actor(LEADER), 'meetings', { key: MEETING, verb: 'call' });
    await chat.idle();
  });
  afterEach(() => chat.close());

  const card = () => cardIn(chat.channel.sent().at(-1)?.body);

  it('says when, where and about what, with the two answers', () => {
    const words = wordsOf(card());
    expect(words).toContain('Kallelse: Styrgrupp för Digitala Processer i Fyrbodal, 2021-05-20');
    expect(words).toContain('torsdag 20 maj 2021, 10.30–12.00');
    expect(words).toContain('3 Riskhantering');
    expect(words).toContain('Kommer senare: ');
    expect(buttonsOf(card())).toEqual(['Jag deltar', 'Jag är förhindrad', 'Öppna mötet']);
  });

  it('takes a person’s answer, and shows it to that person alone', async () => {
    const answered = await chat.press('call.decline', { meeting: MEETING }, { by: 'Lena Gardtman' });
    expect(wordsOf(answered.value!)).toContain('Du har svarat att du är förhindrad.');
    const rows = chat.store.all('attendance').filter((one) => one.answer === 'absent');
    expect(rows.some((one) => one.member === chat.actor('Lena Gardtman').key)).toBe(true);
    expect(wordsOf(card())).not.toContain('Du har svarat');
  });

  it('lies with each in person whom the bot has met, beside the channel, and says what else is dealt with', async () => {
    await chat.send('personalInstallation', { by: 'Lena Gardtman', over: { conversation: { id: 'a:lena' } } });
    const item = chat.store.all('agendaItems').find((one) => one.meeting === MEETING)!;
    const input = { title: 'Läget i projektet' };
    await chat.services.records.update(chat.actor(LEADER), 'agendaItems', { ...item, input });
    await chat.idle();
    const drawn = chat.channel.sent().filter(({ body }) => wordsOf(cardIn(body)).includes('Läget i projektet'));
    const places = drawn.map(({ path }) => path.split('/')[3] ?? '').toSorted();
    expect(places).toEqual(['19:team-styrgrupp@thread.tacv2', 'a:lena']);
  });

  it('is drawn again when it changes, and has nothing to answer once the meeting is cancelled', async () => {
    const row = chat.store.find('meetings', MEETING)!;
    await chat.services.records.update(chat.actor(LEADER), 'meetings', { ...row, input: { startTime: '09:00' } });
    await chat.idle();
    expect(wordsOf(card())).toContain('Kallelsen har ändrats.');
    expect(wordsOf(card())).toContain('09.00–12.00');
    await chat.services.moveRecord(chat.actor(LEADER), 'meetings', { key: MEETING, verb: 'cancel' });
    await chat.idle();
    expect(wordsOf(card())).toContain('Inställt: ');
    expect(buttonsOf(card())).toEqual(['Öppna mötet']);
  });
});
