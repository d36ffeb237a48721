import { AppError } from '../../../shared/AppError';
import { type Chat, startChat } from './chatHarness';
import { cardIn, wordsOf } from './Json';

describe('where the bot is installed', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat();
  });
  afterEach(() => chat.close());

  const channels = () => chat.store.all('conversations').filter((row) => row.kind === 'channel');

  it('remembers the channel, greets once, and says what is stored and that it is official', async () => {
    await chat.send('installation');
    await chat.send('conversationUpdate');
    await chat.send('installation');
    expect(channels()).toEqual([
      expect.objectContaining({
        name: 'Styrgrupp',
        conversationId: '19:team-styrgrupp@thread.tacv2',
        reference: expect.objectContaining({ serviceUrl: `${chat.channel.url}/` }),
      }),
    ]);
    expect(chat.channel.sent()).toHaveLength(1);
    const words = wordsOf(cardIn(chat.channel.sent()[0]?.body));
    expect(words).toContain('Hej, jag är Processfabriken');
    expect(words).toContain('i listor i er egen SharePoint');
    expect(words).toContain('allmänna handlingar');
  });

  it('greets once when Teams tells of it twice at the same time', async () => {
    await Promise.all([chat.send('installation'), chat.send('conversationUpdate'), chat.send('installation')]);
    expect(channels()).toHaveLength(1);
    expect(chat.channel.sent()).toHaveLength(1);
  });

  it('keeps no names and no messages of those it talks with', async () => {
    await chat.send('personalMessage', { text: 'en hemlighet', over: { from: { name: 'Lena Gardtman' } } });
    const stored = JSON.stringify(chat.store.all('conversations'));
    expect(stored).toContain('personal');
    expect(stored).not.toContain('hemlighet');
    expect(stored).not.toContain('Lena');
  });

  it('writes nothing when a known conversation is heard again', async () => {
    await chat.send('personalMessage', { text: 'hjälp' });
    const before = chat.store.writes;
    await chat.send('personalMessage', { text: 'hjälp' });
    expect(chat.store.writes).toBe(before);
  });

  it('does not post cards in a channel only because somebody asked something there', async () => {
    await chat.send('installation');
    const conversation = { id: '19:another@thread.tacv2;messageid=1' };
    await chat.send('channelMessage', { text: 'hjälp', over: { conversation } });
    expect(channels()).toHaveLength(1);
  });

  it('is silent where it has been removed, and greets again when it comes back', async () => {
    await chat.send('installation');
    await chat.send('removal');
    await chat.services.votes.open(chat.actor('Sara Herrman'), 'D1');
    await chat.idle();
    expect(chat.channel.sent()).toHaveLength(1);
    await chat.send('installation');
    await chat.idle();
    const words = chat.channel.sent().map((call) => wordsOf(cardIn(call.body)).split('\n')[0]);
    expect(words).toEqual([
      'Hej, jag är Processfabriken',
      'Hej, jag är Processfabriken',
      'Rösta: Hur ska risk R1 hanteras?',
    ]);
  });

  it('answers even when the conversation cannot be stored', async () => {
    chat.store.failNext(new AppError('unavailable'));
    await chat.send('personalMessage', { text: 'hjälp' });
    expect(wordsOf(cardIn(chat.channel.sent()[0]?.body))).toContain('Det här kan du fråga om');
    expect(chat.lines.some((line) => line.level === 'warn')).toBe(true);
  });

  it('starts no meeting because of a call in a chat it does not know, or on another day', async () => {
    await chat.send('meetingStart', { by: 'Sara Herrman' });
    expect(chat.store.all('meetings').every((one) => one.state === 'planned')).toBe(true);
  });

  it("starts today's planned meeting when the project leader starts the call in a chat it knows", async () => {
    const conversation = { id: '19:meeting_2021-05-20@thread.v2', conversationType: 'groupChat', isGroup: true };
    await chat.send('personalInstallation', { over: { conversation } });
    await chat.send('meetingStart', { by: 'Lena Gardtman' });
    expect(chat.store.all('meetings')[0]?.state).toBe('planned');
    await chat.send('meetingStart', { by: 'Sara Herrman' });
    expect(chat.store.all('meetings')[0]?.state).toBe('ongoing');
    await chat.idle();
    expect(chat.store.all('events')).toEqual([
      expect.objectContaining({ action: 'started', source: 'card', correlation: chat.correlations.at(-1) }),
    ]);
    expect(new Set(chat.correlations).size).toBe(3);
  });
});
