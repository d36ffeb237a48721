import { createSeenMessages } from '../../../bot/chat/seenMessages';
import { type Chat, startChat, TENANT } from './chatHarness';
import { buttonsOf, cardIn, wordsOf } from './Json';

describe('what people write to the bot', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat();
  });
  afterEach(() => chat.close());

  /** The card with which the bot answers a text. */
  async function answerTo(text: string, options: { recording?: string; by?: string; over?: unknown } = {}) {
    const { recording = 'personalMessage', ...rest } = options;
    const before = chat.channel.sent().length;
    const { status } = await chat.send(recording, { text, ...rest });
    expect(status).toBe(200);
    const answers = chat.channel.sent().slice(before);
    expect(answers).toHaveLength(1);
    return cardIn(answers[0]?.body);
  }

  it.each(['hjälp', 'HJÄLP', ' hjalp ', 'help', '/help', '?'])('explains itself at "%s"', async (text) => {
    const card = await answerTo(text);
    expect(wordsOf(card)).toContain('Det här kan du fråga om');
    expect(wordsOf(card)).toContain('rösta: Visa omröstningen som pågår');
  });

  it.each(['vad blir det för mat', 'toString', 'tack!', '', '!'.repeat(28_000)])(
    'says in one line, without the help card, that it does not understand %#',
    async (text) => {
      const before = chat.channel.sent().length;
      expect((await chat.send('personalMessage', { text })).status).toBe(200);
      const [answer, ...more] = chat.channel.sent().slice(before);
      expect([answer?.body.text, answer?.body.attachments, more]).toEqual([
        'Det där förstod jag inte. Skriv hjälp så visar jag vad du kan fråga om.',
        undefined,
        [],
      ]);
    },
  );

  it('listens to the name it has in that place', async () => {
    const over = { recipient: { name: 'Fabriken (prov)' }, entities: [] };
    expect(wordsOf(await answerTo('Fabriken (prov): risker?', { over }))).toContain('risker är öppna');
    expect(wordsOf(await answerTo('@Processfabriken risker', { over }))).toContain('risker är öppna');
  });

  it('tells of the greatest risks, the highest value first', async () => {
    const card = await answerTo('Risker');
    const words = wordsOf(card);
    expect(words.split('\n')[0]).toMatch(/^\d+ risker är öppna$/);
    expect(words).toMatch(/[●▲■] Riskvärde \d+, (låg|medel|hög)\./);
    const values = [...words.matchAll(/Riskvärde (\d+)/g)].map((match) => Number(match[1]));
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(buttonsOf(card)).toEqual(['Öppna riskerna']);
  });

  it('counts the initiatives', async () => {
    const words = wordsOf(await answerTo('insatser'));
    expect(words).toMatch(/^\d+ insatser i \d+ kommuner/);
    expect(words).toMatch(/Digitalisering: \d+/);
  });

  it('says that no report is published, and shows the one that is', async () => {
    expect(wordsOf(await answerTo('status'))).toContain('Det finns ingen publicerad statusrapport än.');
    const [report] = chat.store.all('statusReports');
    await chat.send('installation');
    await chat.services.moveRecord(chat.actor('Sara Herrman'), 'statusReports', {
      key: report?.key ?? '',
      verb: 'publish',
    });
    // The channel gets its card first; what is answered here comes besides.
    await chat.idle();
    const card = await answerTo('status');
    expect(wordsOf(card)).toContain(`Statusrapport: ${report?.title}`);
    expect(wordsOf(card)).toMatch(/Budget: [●▲■] (Grön|Gul|Röd)\./);
    expect(wordsOf(card)).toContain('av Sara Herrman');
  });

  it('shows the open vote, the same card for everybody', async () => {
    expect(wordsOf(await answerTo('rösta'))).toContain('Ingen omröstning pågår.');
    await chat.services.votes.open(chat.actor('Sara Herrman'), 'D1');
    const card = await answerTo('rosta');
    expect(wordsOf(card)).toContain('Rösta: Hur ska risk R1 hanteras?');
    expect(wordsOf(card)).toContain('0 av 10 har röstat');
    expect(buttonsOf(card)).toEqual(['Visa eller avge min röst', 'Läs underlaget']);
  });

  it('takes its own name away in a channel, and answers in the thread', async () => {
    const card = await answerTo('risker', { recording: 'channelMessage' });
    expect(wordsOf(card)).toContain('risker är öppna');
    expect(chat.channel.sent().at(-1)?.path).toContain(';messageid=1621500000000/activities/');
  });

  it('answers in English to those whose Teams is in English', async () => {
    const words = wordsOf(await answerTo('risks', { over: { locale: 'en-GB' } }));
    expect(words).toMatch(/^\d+ risks are open/);
    expect(wordsOf(await answerTo('initiatives', { over: { locale: 'en-US' } }))).toContain('municipalities');
    expect(wordsOf(await answerTo('vote', { over: { locale: 'en-US' } }))).toContain('No vote is open.');
  });

  it('tells nothing of the project to those who are not in it', async () => {
    const stranger = { from: { aadObjectId: '77777777-7777-4777-8777-777777777777' } };
    expect(wordsOf(await answerTo('risker', { over: stranger }))).toContain('Du finns inte i projektets personlista.');
    expect(wordsOf(await answerTo('hjälp', { over: stranger }))).toContain('Det här kan du fråga om');
    const noId = { from: { aadObjectId: null } };
    expect(wordsOf(await answerTo('status', { over: noId }))).toContain('Du finns inte i projektets personlista.');
  });

  it('tells the financier of the status, and not of the project’s own registers', async () => {
    const objectId = '88888888-8888-4888-8888-888888888888';
    const key = `${TENANT}.${objectId}`;
    const person = { name: 'Finansiären', organisation: 'Prov', tenantId: TENANT, objectId };
    await chat.store.create('members', person, { key, by: 'system' });
    await chat.store.create('memberships', { member: key, role: 'financier' }, { key: 'finansiar', by: 'system' });
    const over = { from: { aadObjectId: objectId } };
    for (const word of ['risker', 'insatser']) {
      const words = wordsOf(await answerTo(word, { over }));
      expect(words).toContain('visas inte för din roll');
      expect(words).not.toMatch(/Riskvärde|kommuner/);
    }
    expect(wordsOf(await answerTo('status', { over }))).not.toContain('visas inte för din roll');
  });

  it('says so with a code when it fails, and writes the same code in the log', async () => {
    chat.store.all = () => {
      throw new Error('broken');
    };
    const words = wordsOf(await answerTo('risker'));
    const code = /kod (\w+)/.exec(words)?.[1];
    expect(code).toBe(chat.correlations.at(-1));
    expect(chat.lines).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ correlation: code }) }),
    );
  });
});

describe('a message that Teams delivers again', () => {
  it('is answered once, and another of the same words is answered too', async () => {
    const chat = await startChat();
    const say = (id: string) => chat.send('personalMessage', { text: 'hjälp', over: { id } });
    const statuses = [await say('1621500000001'), await say('1621500000001'), await say('1621500000002')];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(chat.channel.sent()).toHaveLength(2);
    await chat.close();
  });

  it('is known among the latest thousand, so that memory does not grow', () => {
    const isNew = createSeenMessages(3);
    expect(['1', '2', '1', '3', '4', '1'].map((id) => isNew('a', id))).toEqual([true, true, false, true, true, true]);
    expect([isNew('b', '4'), isNew('b', undefined), isNew('b', undefined)]).toEqual([true, true, true]);
  });
});
