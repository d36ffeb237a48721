import { AppError } from '../../../shared/AppError';
import { memberKey } from '../../../shared/lists/members';
import { type Chat, objectIdOf, startChat, TENANT } from './chatHarness';
import { asJson, buttonsOf, cardIn, inputsOf, type Json, wordsOf } from './Json';

const LEADER = 'Sara Herrman';
const automatic = { value: { trigger: 'automatic' } };

describe('voting on a card', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat();
  });
  afterEach(() => chat.close());

  /** Presses a button; the channel always gets 200 and a card. */
  async function press(verb: string, data: unknown, options: { by?: string; over?: unknown } = {}): Promise<Json> {
    const answer = await chat.press(verb, data, options);
    expect(answer).toMatchObject({ status: 200, statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(answer.value?.version).toBe('1.5');
    return answer.value ?? asJson({});
  }
  const open = (key: string) => chat.services.votes.open(chat.actor(LEADER), key);
  const ballots = () => chat.store.all('ballots');

  it('gives each voter a form of their own, with a label on every input', async () => {
    await open('D1');
    const card = await press('vote.view', { vote: 'D1' }, { over: automatic });
    expect(wordsOf(card)).toContain('Du röstar för Orust.');
    const [input, comment, ...others] = inputsOf(card);
    expect(others).toEqual([]);
    expect(comment).toMatchObject({ id: 'comment:alternative', label: 'Kommentar (frivilligt)' });
    expect(input).toMatchObject({ id: 'answer:alternative', label: 'Vilket alternativ väljer du?', isRequired: true });
    expect(input?.choices?.map(({ value }) => value)).toEqual([
      'D1.1',
      'D1.2',
      'D1.3',
      'abstain',
      'conflictOfInterest',
    ]);
    expect(buttonsOf(card)).toEqual(['Rösta', 'Läs underlaget']);
    expect(card.refresh?.userIds).toEqual([`29:${objectIdOf('Lena Gardtman')}`]);
  });

  it('saves the vote and says what was answered and when', async () => {
    await open('D1');
    const card = await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' });
    expect(wordsOf(card)).toContain('Du röstade kl. 10.42: Alternativ 1: Tidplanen skjuts fram');
    expect(buttonsOf(card)).toEqual(['Ändra min röst', 'Läs underlaget']);
    expect(ballots()).toEqual([
      expect.objectContaining({
        vote: 'D1',
        mandate: '1421',
        answers: [expect.objectContaining({ answer: 'D1.1' })],
        revision: 1,
        round: 1,
        source: 'card',
        castAt: '2021-05-20T08:42:00Z',
        correlation: chat.correlations.at(-1),
      }),
    ]);
  });

  it('lets one change, with the earlier answer filled in', async () => {
    await open('D1');
    await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' });
    const form = await press('vote.change', { vote: 'D1' });
    expect(inputsOf(form)[0]?.value).toBe('D1.1');
    const receipt = await press('vote.cast', { revision: '1', vote: 'D1', 'answer:alternative': 'abstain' });
    expect(wordsOf(receipt)).toContain('Du avstod kl. 10.42');
    expect(ballots().map(({ revision, answers }) => [revision, answers[0]?.answer])).toEqual([
      [1, 'D1.1'],
      [2, 'abstain'],
    ]);
  });

  it('saves a comment beside the answer, shows it to the person, and keeps it in the form', async () => {
    await open('D1');
    const data = {
      revision: '0',
      vote: 'D1',
      'answer:alternative': 'D1.1',
      'comment:alternative': ' Vi *behöver* tid. ',
    };
    const receipt = await press('vote.cast', data);
    expect(wordsOf(receipt)).toContain('Din kommentar: Vi \\*behöver\\* tid.');
    expect(ballots()[0]?.answers).toEqual([expect.objectContaining({ answer: 'D1.1', comment: 'Vi *behöver* tid.' })]);
    const form = await press('vote.change', { vote: 'D1' });
    expect(inputsOf(form)[1]).toMatchObject({ id: 'comment:alternative', value: 'Vi *behöver* tid.' });
    expect(wordsOf(await press('vote.cast', { ...data, 'comment:alternative': 'å'.repeat(1001) }))).toContain(
      'Kortet gick inte att läsa. Öppna fliken och försök där.',
    );
  });

  it('counts a vote once, also when Teams delivers it twice', async () => {
    await open('D1');
    const data = { revision: '0', vote: 'D1', 'answer:alternative': 'D1.2' };
    const cards = await Promise.all([press('vote.cast', data), press('vote.cast', data), press('vote.cast', data)]);
    for (const card of cards) expect(wordsOf(card)).toContain('Du röstade kl. 10.42: Alternativ 2: Tidplanen behålls');
    expect(ballots()).toHaveLength(1);
    expect(chat.services.votes.view(null, 'D1').progress.voted).toBe(1);
  });

  it('shows what stands to whoever presses an old form, and writes nothing', async () => {
    await open('D1');
    const ballot = (answer: string, revision = '0') => ({ vote: 'D1', revision, 'answer:alternative': answer });
    await press('vote.cast', ballot('D1.1'));
    await press('vote.cast', ballot('D1.2', '1'));
    const stale = await press('vote.cast', ballot('D1.3'));
    expect(wordsOf(stale)).toContain('Din kommun har redan ett nyare svar.');
    expect(wordsOf(stale)).toContain('Alternativ 2: Tidplanen behålls');
    // The first, delivered once more by Teams: nothing new, and the newer stands.
    expect(wordsOf(await press('vote.cast', ballot('D1.1')))).toContain('Alternativ 2: Tidplanen behålls');
    expect(ballots()).toHaveLength(2);
  });

  it('refuses a form with nothing filled in, also from somebody who has voted', async () => {
    await open('D1');
    await press('vote.cast', { vote: 'D1', revision: '0', 'answer:alternative': 'D1.1' });
    const card = await press('vote.cast', { vote: 'D1', revision: '1', 'answer:alternative': '' });
    expect(wordsOf(card)).toContain('Ett svar behöver rättas.');
    expect(ballots()).toHaveLength(1);
  });

  it('carries the revision in its form, and the button says which vote', async () => {
    await open('D1');
    await press('vote.cast', { vote: 'D1', revision: '0', 'answer:alternative': 'D1.1' });
    const form = await press('vote.change', { vote: 'D1' });
    expect(JSON.stringify(form)).toContain('"data":{"vote":"D1","revision":"1"}');
  });

  it('tells that a change came too late and that the earlier answer stands', async () => {
    await open('D1');
    await press('vote.cast', { vote: 'D1', revision: '0', 'answer:alternative': 'D1.1' });
    await chat.services.votes.close(chat.actor(LEADER), 'D1');
    const late = await press('vote.cast', { vote: 'D1', revision: '1', 'answer:alternative': 'D1.2' });
    expect(wordsOf(late)).toContain('Ändringen kom för sent. Ditt tidigare svar gäller.');
    expect(wordsOf(late)).not.toContain('räknades inte');
  });

  it('says why a vote was taken back, and takes no answer to it', async () => {
    await open('D1');
    await chat.services.votes.withdraw(chat.actor(LEADER), 'D1', 'Fel alternativ.');
    const refused = await press('vote.cast', { vote: 'D1', revision: '0', 'answer:alternative': 'D1.1' });
    expect(wordsOf(refused)).toContain('Omröstningen är återtagen.');
    expect(ballots()).toEqual([]);
  });

  it('asks again about a deliverable with a new version, and says that the other answers stand', async () => {
    await open('D2');
    const answers = { 'answer:gate': 'continue' };
    const form = await press('vote.view', { vote: 'D2' });
    const all = inputsOf(form).filter(({ id = '' }) => id.startsWith('answer:deliverable'));
    const data = Object.fromEntries(all.map(({ id }) => [id, 'approved']));
    await press('vote.cast', { vote: 'D2', revision: '0', ...answers, ...data });
    const handbook = chat.store.find('deliverables', 'methodHandbook')!;
    const input = { version: '0.8' };
    await chat.services.records.update(chat.actor(LEADER), 'deliverables', { ...handbook, input });
    const receipt = await press('vote.view', { vote: 'D2' });
    expect(wordsOf(receipt)).toContain('Det finns en ny version: Metodhandbok version 0.8. Svara på den igen.');
    const again = inputsOf(await press('vote.change', { vote: 'D2' }));
    expect(again.find(({ id }) => id === 'answer:gate')?.value).toBe('continue');
    expect(again.find(({ id }) => id === 'answer:deliverable-methodHandbook-0.8')?.value).toBeUndefined();
  });

  it('asks for the condition next to its question, keeps the rest, and then saves all', async () => {
    await open('D2');
    const form = await press('vote.view', { vote: 'D2' });
    const answers = inputsOf(form).filter((one) => one.type === 'Input.ChoiceSet');
    expect(answers).toHaveLength(5);
    // No condition is asked for before somebody approves with one.
    expect(inputsOf(form)).toHaveLength(5);
    expect(inputsOf(form).every((one) => one.label)).toBe(true);
    const [first] = answers;
    const data = Object.fromEntries(answers.map(({ id }) => [id, id === 'answer:gate' ? 'continue' : 'approved']));
    const conditional = { revision: '0', vote: 'D2', ...data, [first?.id ?? '']: 'approvedWithCondition' };
    const again = await press('vote.cast', conditional);
    expect(wordsOf(again)).toContain('Ett svar behöver rättas.');
    expect(wordsOf(again)).toContain('Skriv vilket villkor som gäller.');
    const conditions = inputsOf(again).filter(({ type }) => type === 'Input.Text');
    expect(conditions.map(({ id }) => id)).toEqual([first?.id?.replace('answer:', 'condition:')]);
    expect(inputsOf(again).find((one) => one.id === 'answer:gate')?.value).toBe('continue');
    expect(ballots()).toEqual([]);

    const condition = first?.id?.replace('answer:', 'condition:') ?? '';
    const receipt = await press('vote.cast', { ...conditional, [condition]: 'När bilagan är klar' });
    expect(wordsOf(receipt)).toContain('Du svarade kl. 10.42');
    expect(wordsOf(receipt)).toContain('Godkänn med villkor: När bilagan är klar');
    expect(wordsOf(receipt)).toContain('Fortsätt projektet');
    expect(ballots()).toHaveLength(1);
    expect(ballots()[0]?.answers).toHaveLength(5);
  });

  it('saves nothing until every question has an answer', async () => {
    await open('D2');
    const card = await press('vote.cast', { revision: '0', vote: 'D2', 'answer:gate': 'continue' });
    expect(wordsOf(card)).toContain('4 svar behöver rättas.');
    expect(ballots()).toEqual([]);
  });

  it('says when a closed vote closed, and shows its result with nothing to press but the decision', async () => {
    await open('D1');
    await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' });
    await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' }, { by: 'Annika Andersson' });
    chat.advance(60_000);
    await chat.services.votes.close(chat.actor(LEADER), 'D1');
    const late = await press(
      'vote.cast',
      { revision: '0', vote: 'D1', 'answer:alternative': 'D1.2' },
      { by: 'Karin Hallberg' },
    );
    expect(wordsOf(late)).toMatch(/Omröstningen stängde 20 maj 2021 kl\.\s10\.43\. Din röst räknades inte\./);
    const result = await press('vote.view', { vote: 'D1' });
    expect(wordsOf(result).split('\n')[0]).toBe('Inte beslutsför: 2 av 10 har röstat');
    expect(wordsOf(result)).toMatch(/Alternativ 1: Tidplanen skjuts fram.*: 2 röster/);
    expect(wordsOf(result)).toContain('Röstade inte: 8 kommuner');
    expect(wordsOf(result)).toContain('Ingenting kan beslutas än.');
    expect(buttonsOf(result)).toEqual(['Öppna beslutet']);
  });

  it('lets those without a mandate read, and says why they cannot vote', async () => {
    await open('D1');
    const data = { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' };
    const refused = await press('vote.cast', data, { by: LEADER });
    expect(wordsOf(refused)).toContain('Du kan läsa men inte rösta. Kontakta projektledaren om det är fel.');
    const asked = await press('vote.view', { vote: 'D1' }, { by: LEADER });
    expect(wordsOf(asked)).toContain('Du kan läsa men inte rösta.');
    const shown = await press('vote.view', { vote: 'D1' }, { by: LEADER, over: automatic });
    expect(wordsOf(shown)).not.toContain('Du kan läsa men inte rösta.');
    // What a person may not do is not offered.
    for (const own of [asked, shown]) expect(wordsOf(own)).not.toContain('Visa eller avge min röst');
    expect(wordsOf(shown)).toContain('0 av 10 har röstat');
    expect(ballots()).toEqual([]);
  });

  it('believes the channel about who somebody is, never the card', async () => {
    await open('D1');
    const data = {
      revision: '0',
      vote: 'D1',
      'answer:alternative': 'D1.1',
      member: 'x',
      municipality: '1488',
      actor: { role: 'projectLeader' },
    };
    await press('vote.cast', data);
    expect(ballots()).toEqual([expect.objectContaining({ mandate: '1421', member: chat.actor('Lena Gardtman').key })]);
  });

  it('tells strangers nothing, not even the question', async () => {
    await open('D1');
    const stranger = { from: { aadObjectId: '77777777-7777-4777-8777-777777777777' } };
    const card = await press('vote.view', { vote: 'D1' }, { over: stranger });
    expect(wordsOf(card)).toContain('Du finns inte i projektets personlista.');
    expect(JSON.stringify(card)).not.toContain('Hur ska risk');
  });

  it('says that a vote is not open yet, and never that it has closed', async () => {
    for (const verb of ['vote.cast', 'vote.view']) {
      const card = await press(verb, { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' });
      expect(wordsOf(card)).toContain('Omröstningen är inte öppen än.');
      expect(wordsOf(card)).not.toContain('stängd');
    }
  });

  it('says that a decision is no longer there, without sending people to a list that a chat does not have', async () => {
    const words = wordsOf(await press('vote.view', { vote: 'D99' }));
    expect(words).toContain('Det som kortet handlar om finns inte längre.');
    expect(words).not.toContain('listan');
  });

  it('shows a substitute what the member answered, and does not say that the substitute votes', async () => {
    await open('D1');
    await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' });
    const objectId = '55555555-5555-4555-8555-555555555555';
    const draft = {
      name: 'Ersatt Ersättare',
      tenantId: TENANT,
      objectId,
      organisation: 'Orust',
    };
    const { key } = await chat.store.create('members', draft, { key: memberKey(TENANT, objectId), by: 'system' });
    const { municipality } = chat.actor('Lena Gardtman');
    const membership = { member: key, role: 'substitute' as const, municipality };
    await chat.store.create('memberships', membership, { key: 'uppdrag.ersattare', by: 'system' });
    const card = await press('vote.view', { vote: 'D1' }, { over: { from: { aadObjectId: objectId } } });
    expect(wordsOf(card)).toContain('Lena Gardtman röstade för Orust');
    expect(wordsOf(card)).not.toContain('Du röstar för');
    expect(buttonsOf(card)).toEqual(['Läs underlaget']);
  });

  it.each<[string, string, unknown]>([
    ['a verb that does not exist', 'vote.close', { vote: 'D1' }],
    ['a verb of every object', 'toString', { vote: 'D1' }],
    ['a decision that does not exist', 'vote.view', { vote: 'D99' }],
    ['a key of another list', 'vote.cast', { revision: '0', vote: 'R1', 'answer:alternative': 'D1.1' }],
    ['a decision that is no text', 'vote.view', { vote: { $ne: null } }],
    ['a path for a key', 'vote.view', { vote: '../../members' }],
    ['no data', 'vote.cast', null],
    ['a list for data', 'vote.cast', ['D1']],
    ['a text for data', 'vote.cast', 'D1'],
    ['an answer that is an object', 'vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': { a: 1 } }],
    ['an alternative that does not exist', 'vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': '7' }],
    [
      'a question that does not exist',
      'vote.cast',
      { vote: 'D1', 'answer:alternative': 'D1.1', 'answer:gate': 'stop' },
    ],
    [
      'an answer as long as a book',
      'vote.cast',
      { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1'.repeat(50_000) },
    ],
    [
      'too many answers',
      'vote.cast',
      { vote: 'D1', ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`answer:q${i}`, '1'])) },
    ],
  ])('answers %s with a card in plain words, and saves nothing', async (_case, verb, data) => {
    await open('D1');
    const card = await press(verb, data);
    expect(wordsOf(card)).not.toBe('');
    expect(JSON.stringify(card).length).toBeLessThan(20_000);
    expect(ballots()).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no action', { value: { action: null } }],
    ['an action of another kind', { value: { action: { type: 'Action.Submit', verb: 7 } } }],
    ['no value', { value: null }],
  ])('answers an invoke with %s with a card', async (_case, over) => {
    const card = await press('vote.view', { vote: 'D1' }, { over });
    expect(wordsOf(card)).not.toBe('');
  });

  it('says so with a code when saving fails for an unknown reason, and in plain words when SharePoint is away', async () => {
    await open('D1');
    const data = { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' };
    chat.store.failNext(new Error('a fault'));
    const failed = wordsOf(await press('vote.cast', data));
    const code = /kod (\w+)/.exec(failed)?.[1];
    expect(code).toBe(chat.correlations.at(-1));
    expect(chat.lines).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ correlation: code }) }),
    );
    chat.store.failNext(new AppError('unavailable'));
    const lost = wordsOf(await press('vote.cast', data));
    expect(lost).toContain('Vi vet inte än om din röst kom fram.');
    await chat.services.votes.doubts.idle();
    expect(wordsOf(await press('vote.view', { vote: 'D1' }))).toContain('Du röstade kl. 10.42: Alternativ 1: ');
    expect(wordsOf(await press('vote.cast', data))).toContain('Du röstade kl. 10.42: Alternativ 1: ');
    expect(ballots()).toHaveLength(1);
  });

  it.each(['unavailable', 'throttled'] as const)(
    'leaves all that was filled in on the form while SharePoint is %s',
    async (code) => {
      await open('D2');
      const asked = inputsOf(await press('vote.view', { vote: 'D2' }));
      const condition = `Bilagan ${'om tillgänglighet '.repeat(50)}`.trim();
      const data = Object.fromEntries(
        asked.flatMap(({ id = '' }) =>
          id === 'answer:gate'
            ? [[id, 'continue']]
            : [
                [id, 'approvedWithCondition'],
                [id.replace('answer:', 'condition:'), condition],
              ],
        ),
      );
      chat.store.failNext(new AppError(code));
      const card = await press('vote.cast', { revision: '0', vote: 'D2', ...data });
      expect(wordsOf(card)).toContain('Vi vet inte än om din röst kom fram. Vi försöker igen');
      expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual(data);
      expect(buttonsOf(card)).toContain('Rösta');
      expect(wordsOf(await press('vote.cast', { revision: '0', vote: 'D2', ...data }))).toContain(
        'Du svarade kl. 10.42',
      );
    },
  );

  it('speaks English to those whose Teams does', async () => {
    await open('D1');
    const over = { locale: 'en-GB' };
    expect(inputsOf(await press('vote.view', { vote: 'D1' }, { over }))[0]?.label).toBe(
      'Which alternative do you choose?',
    );
    const receipt = await press('vote.cast', { revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' }, { over });
    expect(wordsOf(receipt)).toContain('You voted at 10:42: Alternative 1: ');
  });

  it('takes the vote of an older client as a message, without telling the channel what was answered', async () => {
    await open('D1');
    await chat.send('submit', {
      over: { value: { verb: 'vote.cast', revision: '0', vote: 'D1', 'answer:alternative': 'D1.1' } },
    });
    expect(ballots()).toHaveLength(1);
    const inChannel = cardIn(chat.channel.sent().at(-1)?.body);
    expect(wordsOf(inChannel)).toContain('Din röst är sparad.');
    expect(JSON.stringify(inChannel)).not.toMatch(/alternativ 1/i);
    await chat.send('submit', {
      over: { value: { verb: 'vote.cast', revision: '0', vote: 'D1' } },
      by: 'Annika Andersson',
    });
    expect(wordsOf(cardIn(chat.channel.sent().at(-1)?.body))).toContain('Din röst är inte sparad.');
    await chat.send('submit', { over: { value: { verb: 'vote.view', vote: 'D1' } } });
    expect(wordsOf(cardIn(chat.channel.sent().at(-1)?.body))).toContain('Ditt eget svar visas inte här');
    const personal = {
      conversation: { id: 'a:1', conversationType: 'personal', isGroup: false },
      channelData: { team: null, channel: null },
    };
    await chat.send('submit', { over: { ...personal, value: { verb: 'vote.view', vote: 'D1' } } });
    expect(wordsOf(cardIn(chat.channel.sent().at(-1)?.body))).toContain('Du röstade kl. 10.42: Alternativ 1: ');
  });

  it('leads from the channel to the decision, also from the card of its second vote', async () => {
    await open('D1');
    await chat.services.votes.withdraw(chat.actor(LEADER), 'D1', 'Fel alternativ.');
    await open('D1');
    await chat.send('submit', { over: { value: { verb: 'vote.view', vote: 'D1.vote2' } } });
    const inChannel = JSON.stringify(cardIn(chat.channel.sent().at(-1)?.body));
    expect(inChannel).toContain('Ditt eget svar visas inte här');
    expect(decodeURIComponent(inChannel)).toContain('"subEntityId":"D1"');
  });
});
