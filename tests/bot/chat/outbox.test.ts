import { people } from '../../../env/local/seed/people';
import { type Chat, objectIdOf, startChat } from './chatHarness';
import { cardIn, wordsOf } from './Json';

const LEADER = 'Sara Herrman';
const VOTERS = ['Lena Gardtman', 'Annika Andersson', 'Karin Hallberg', 'Eva Andersson'];

describe('cards that the bot posts by itself', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat();
    await chat.send('installation');
    await chat.idle();
    chat.channel.calls.length = 0;
  });
  afterEach(() => chat.close());

  const open = async () => {
    await chat.services.votes.open(chat.actor(LEADER), 'D1');
    await chat.idle();
  };
  const cast = (by: string) =>
    chat.press('vote.cast', { vote: 'D1', revision: '0', 'answer:alternative': 'D1.1' }, { by });
  const methods = () => chat.channel.sent().map((call) => call.method);
  const lastWords = () => wordsOf(cardIn(chat.channel.sent().at(-1)?.body));

  it('posts an open vote in the channel, and asks the project’s people to fetch their own card, voters first', async () => {
    const people = ['Lena Gardtman', LEADER, 'Annika Andersson'].map(objectIdOf);
    chat.channel.members.push(...people.map((id) => ({ id: `29:${id}`, aadObjectId: id, name: '', tenantId: '' })), {
      id: '29:guest',
      aadObjectId: '77777777-7777-4777-8777-777777777777',
      name: '',
      tenantId: '',
    });
    await open();
    const [post] = chat.channel.sent();
    expect(post).toMatchObject({ method: 'POST', path: '/v3/conversations/19:team-styrgrupp@thread.tacv2/activities' });
    const card = cardIn(post?.body);
    expect(card.refresh?.userIds).toEqual([0, 2, 1].map((at) => `29:${people[at]}`));
    expect(card.refresh?.action?.verb).toBe('vote.view');
    expect(post?.body.summary).toBe('Omröstning: Hur ska risk R1 hanteras? 0 av 10 har röstat.');
    expect(chat.store.all('postedCards')).toEqual([
      expect.objectContaining({ kind: 'vote', subject: 'D1', activityId: 'message-2' }),
    ]);
  });

  it('writes what everybody sees in the project’s language, and anew when that becomes another', async () => {
    const [project] = chat.store.all('projects');
    const say = (cardLanguage: 'sv' | 'en') =>
      chat.store.update('projects', { cardLanguage }, { key: project?.key ?? '', by: 'system' });
    await say('en');
    await open();
    expect(chat.channel.sent().at(-1)?.body.summary).toBe('Vote: Hur ska risk R1 hanteras? 0 of 10 have voted.');
    await say('sv');
    await cast('Lena Gardtman');
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
    expect(lastWords()).toContain('1 av 10 har röstat');
  });

  it('draws many votes as one change of the same card, at most one a second', async () => {
    await open();
    chat.hold();
    for (const voter of VOTERS) await cast(voter);
    expect(methods()).toEqual(['POST']);
    chat.release();
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
    expect(chat.waits).toContain(1000);
    expect(chat.channel.sent().at(-1)?.path).toMatch(/\/activities\/message-2$/);
    expect(lastWords()).toContain('4 av 10 har röstat');
    expect(JSON.stringify(chat.channel.sent().at(-1)?.body)).not.toMatch(/Orust|Trollhättan/);
  });

  it('shows the result when the vote has closed', async () => {
    await open();
    await cast('Lena Gardtman');
    await chat.services.votes.close(chat.actor(LEADER), 'D1');
    await chat.idle();
    expect(lastWords().split('\n')[0]).toBe('Inte beslutsför: 1 av 10 har röstat');
    expect(cardIn(chat.channel.sent().at(-1)?.body).refresh).toBeUndefined();
    expect(methods().filter((method) => method === 'POST')).toHaveLength(1);
  });

  it('says once the decision is set who set it, whether enough took part, and what is to be done because of it', async () => {
    await open();
    for (const voter of people.filter(({ municipality }) => municipality !== null)) await cast(voter.name);
    await chat.services.votes.close(chat.actor(LEADER), 'D1');
    await chat.services.votes.set(chat.actor(LEADER), 'D1', 'Styrgruppen väljer alternativ 1.');
    await chat.idle();
    expect(lastWords()).toMatch(/Fastställt 20 maj 2021 kl\.\s10\.42 av Sara Herrman\./);
    expect(lastWords()).toContain('10 av 10');
    expect(lastWords()).not.toContain('Att göra');
    const write = (draft: { title: string; ownerName?: string; due?: string }) => {
      const of = { meeting: '2021-05-20', decision: 'D1', state: 'open' } as const;
      return chat.store.create(
        'actionPoints',
        { ...of, ...draft },
        { key: draft.title.length.toString(), by: 'system' },
      );
    };
    await write({ title: 'Ta fram en ny tidplan', ownerName: 'Projektledaren', due: '2021-06-01' });
    await write({ title: 'Meddela finansiären' });
    chat.bot.outbox.reconcile();
    await chat.idle();
    const words = lastWords();
    for (const said of [
      'Att göra',
      'Ta fram en ny tidplan',
      'Projektledaren, senast',
      'Meddela finansiären',
      'Ingen är utsedd än',
    ])
      expect(words).toContain(said);
    expect(methods().filter((method) => method === 'POST')).toHaveLength(1);
  });

  it('posts a published report, and changes the card that is there when it is published again', async () => {
    const key = chat.store.all('statusReports')[0]?.key ?? '';
    await chat.services.moveRecord(chat.actor(LEADER), 'statusReports', { key, verb: 'publish' });
    await chat.idle();
    await chat.services.moveRecord(chat.actor(LEADER), 'statusReports', { key, verb: 'publish' });
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
    expect(lastWords()).toContain('Statusrapport:');
  });

  it('posts a card again that somebody has removed', async () => {
    await open();
    chat.channel.fail(404);
    await cast('Lena Gardtman');
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT', 'POST']);
    expect(chat.store.all('postedCards')[0]?.activityId).toBe('message-3');
    await cast('Karin Hallberg');
    await chat.idle();
    expect(chat.channel.sent().at(-1)).toMatchObject({ method: 'PUT', path: expect.stringMatching(/message-3$/) });
  });

  it('learns from a press that a card arrived whose answer was lost, and posts it no second time', async () => {
    chat.channel.fail(502);
    chat.hold();
    await chat.services.votes.open(chat.actor(LEADER), 'D1');
    while (methods().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await chat.press('vote.view', { vote: 'D1' }, { over: { replyToId: 'message-77' } });
    while (chat.store.all('postedCards')[0]?.activityId == null) await new Promise((resolve) => setTimeout(resolve, 5));
    chat.release();
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
    expect(chat.channel.sent().at(-1)?.path).toMatch(/message-77$/);
    expect(chat.store.all('postedCards').map(({ activityId }) => activityId)).toEqual(['message-77']);
  });

  it.each([429, 500, 502, 503])('tries again after %i, with growing pauses', async (status) => {
    chat.channel.fail(status);
    chat.channel.fail(status);
    await open();
    expect(methods()).toEqual(['POST', 'POST', 'POST']);
    expect(chat.store.all('postedCards')[0]?.activityId).toBe('message-2');
    const [first = 0, second = 0] = chat.waits.slice(-2);
    expect(first).toBeGreaterThanOrEqual(500);
    expect(second).toBeGreaterThanOrEqual(1000);
  });

  it('waits as long as the channel asks', async () => {
    chat.channel.fail(429, { 'retry-after': '17' });
    await open();
    expect(chat.waits).toContain(17_000);
  });

  it('gives up for now where it is not let in, and says so in the log', async () => {
    chat.channel.fail(403);
    await open();
    expect(methods()).toEqual(['POST']);
    expect(chat.lines).toContainEqual(expect.objectContaining({ message: 'a card could not be delivered' }));
  });

  it('heals what a crash between change and card left behind', async () => {
    await open();
    chat.store.editByHand('postedCards', chat.store.all('postedCards')[0]?.key ?? '', { RenderedVersion: 'older' });
    chat.bot.outbox.reconcile();
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
    chat.bot.outbox.reconcile();
    await chat.idle();
    expect(methods()).toEqual(['POST', 'PUT']);
  });

  it('leaves a card that another process is posting alone, and takes it over when that process has stopped', async () => {
    const conversation = chat.store.all('conversations').find((row) => row.kind === 'channel')?.key ?? '';
    const draft = { kind: 'vote' as const, subject: 'D1', conversation };
    await chat.store.create('postedCards', draft, { key: `vote.D1.${conversation}`, by: 'system' });
    await open();
    expect(methods()).toEqual([]);
    chat.advance(61_000);
    chat.bot.outbox.reconcile();
    await chat.idle();
    expect(methods()).toEqual(['POST']);
  });

  it('posts an open vote in a channel where it is installed later', async () => {
    await open();
    const conversation = { id: '19:another@thread.tacv2' };
    await chat.send('installation', { over: { conversation, channelData: { channel: { name: 'Projekt' } } } });
    await chat.idle();
    expect(lastWords()).toContain('Rösta: Hur ska risk R1 hanteras?');
    expect(chat.store.all('postedCards')).toHaveLength(2);
  });

  it('posts no card of a draft', async () => {
    chat.bot.outbox.subjectChanged('vote', 'D1');
    chat.bot.outbox.subjectChanged('statusReport', 'does-not-exist');
    await chat.idle();
    expect(methods()).toEqual([]);
  });
});
