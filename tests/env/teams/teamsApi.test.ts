import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { people } from '../../../env/local/seed/people';
import { CHANNEL, MEETING, personalChat } from '../../../env/local/teams/server/places';
import { staticTabs } from '../../../manifest/staticTabs';
import { type EchoBot, startEchoBot } from './echoBot';
import { callPage, conversationPath, openEvents, type ShownMessage } from './hostPage';
import { startTestMicrosoft365, type TestMicrosoft365 } from './localMicrosoft365';

const [leader, , member] = people;
const objectId = member!.objectId;
const chat = personalChat(objectId);
const nobody = '00000000-0000-4000-8000-000000000000';

interface Refusal {
  error: { code: string; message: string };
}

let microsoft365: TestMicrosoft365;
let bot: EchoBot;
beforeAll(async () => {
  microsoft365 = await startTestMicrosoft365();
  bot = await startEchoBot(microsoft365.settings);
  await microsoft365.bot.installApp();
});
afterAll(async () => {
  await bot.close();
  await microsoft365.remove();
});

const call = <T>(address: string, body?: unknown) => callPage<T>(microsoft365.url, address, body);
const say = <T = ShownMessage>(conversation: string, body: object) =>
  call<T>(conversationPath(conversation, 'messages'), { objectId, ...body });
async function messagesIn(conversation: string): Promise<ShownMessage[]> {
  const address = conversationPath(conversation, `activities?objectId=${objectId}`);
  return (await call<{ activities: ShownMessage[] }>(address)).body.activities;
}

describe('the session', () => {
  it('has the twelve people of the minutes, and the tabs of the app’s own manifest', async () => {
    interface Session {
      people: { name: string }[];
      tabs: { entityId: string; name: { sv: string; en: string }; contentUrl: string; contexts: string[] }[];
    }
    const { body } = await call<Session>('/session');
    expect(body.people.map((one) => one.name)).toEqual(people.map((one) => one.name));
    expect(body.people[2]).toEqual({
      objectId,
      name: member!.name,
      roleKey: 'steeringGroupMember',
      organisation: member!.organisation,
      municipality: member!.municipality,
    });
    expect(body).toMatchObject({
      tenantId: microsoft365.settings.tenantId,
      channel: { id: CHANNEL.id, name: 'Styrgrupp' },
      meeting: { chatId: MEETING.chatId, start: '2021-05-20T10:30:00+02:00' },
    });
    expect(body.tabs.map((tab) => tab.entityId)).toEqual(staticTabs().map((tab) => tab.entityId));
    expect(body.tabs.find((tab) => tab.entityId === 'meeting')).toMatchObject({
      name: { sv: 'Möte', en: 'Meeting' },
      contentUrl: `${microsoft365.settings.tabEndpoint}/tabs/meeting`,
      contexts: expect.arrayContaining(['meetingSidePanel', 'meetingStage']),
    });
  });

  it('gives a token for a person, and none for anybody else', async () => {
    expect(await call('/token', { objectId })).toMatchObject({
      status: 200,
      body: { token: expect.stringMatching(/^ey/) },
    });
    expect(await call<Refusal>('/token', { objectId: nobody })).toMatchObject({
      status: 404,
      body: { error: { code: 'noPerson', message: 'Personen finns inte.' } },
    });
  });
});

describe('conversations', () => {
  it('are the channel, the meeting and the person’s own chat', async () => {
    const { body } = await call<{ id: string; kind: string }[]>(`/conversations?objectId=${objectId}`);
    expect(body.map(({ id, kind }) => [kind, id])).toEqual([
      ['channel', CHANNEL.id],
      ['meeting', MEETING.chatId],
      ['personal', chat],
    ]);
  });

  it('of others cannot be read or written in', async () => {
    const others = personalChat(leader!.objectId);
    const read = await call<Refusal>(conversationPath(others, `activities?objectId=${objectId}`));
    expect(read).toMatchObject({ status: 404, body: { error: { code: 'noConversation' } } });
    expect(await say<Refusal>(others, { text: 'hej' })).toMatchObject({ status: 404 });
    expect(await call(conversationPath(others, `stream?objectId=${objectId}`))).toMatchObject({ status: 404 });
  });
});

describe('a message to the bot', () => {
  it('reaches it signed, and its answer stands after it', async () => {
    const { status, body } = await say(chat, { text: 'hjälp', locale: 'en-GB' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ text: 'hjälp', from: { id: `29:${objectId}`, name: member!.name, isBot: false } });
    const after = (await messagesIn(chat)).slice(-2);
    expect(after.map((one) => [one.text, one.from.isBot, one.replyToId])).toEqual([
      ['hjälp', false, undefined],
      ['eko hjälp', true, undefined],
    ]);
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'message',
      id: body.id,
      text: 'hjälp',
      locale: 'en-GB',
      textFormat: 'plain',
      from: { id: `29:${objectId}`, aadObjectId: objectId },
      conversation: { id: chat, conversationType: 'personal', tenantId: microsoft365.settings.tenantId },
      entities: [{ type: 'clientInfo', locale: 'en-GB' }],
    });
  });

  it('in the channel names it first, and is answered in its own thread', async () => {
    const { body } = await say(CHANNEL.id, { text: 'status', mention: true });
    expect(bot.heard.at(-1)).toMatchObject({
      text: '<at>Processfabriken</at> status',
      conversation: { id: `${CHANNEL.id};messageid=${body.id}`, conversationType: 'channel' },
      entities: [
        { type: 'clientInfo' },
        { type: 'mention', mentioned: { id: `28:${microsoft365.settings.botId}` }, text: '<at>Processfabriken</at>' },
      ],
    });
    const answer = (await messagesIn(CHANNEL.id)).at(-1);
    expect(answer).toMatchObject({ from: { isBot: true }, replyToId: body.id });
    const reply = await say(CHANNEL.id, { text: 'tack', mention: true, replyToId: answer!.id });
    expect(reply.body.replyToId).toBe(body.id);
  });

  it.each([
    ['the channel', CHANNEL.id],
    ['the meeting', MEETING.chatId],
  ])('is not heard in %s unless it names the bot', async (_, conversation) => {
    const before = bot.heard.length;
    expect((await say(conversation, { text: 'bara till er' })).status).toBe(201);
    expect(bot.heard).toHaveLength(before);
    expect((await say(conversation, { text: 'och till dig', mention: true })).status).toBe(201);
    expect(bot.heard).toHaveLength(before + 1);
  });

  it('carries the inputs of a card from an older Teams', async () => {
    const value = { verb: 'vote.cast', decision: 'x' };
    expect((await say(CHANNEL.id, { value })).status).toBe(201);
    expect(bot.heard.at(-1)).toMatchObject({ type: 'message', value });
  });

  it.each([
    ['nothing', {}],
    ['blanks', { text: '  ' }],
    ['too much', { text: 'x'.repeat(4001) }],
    ['no text', { text: 7 }],
  ])('is refused when it says %s', async (_, body) => {
    expect(await say<Refusal>(chat, body)).toMatchObject({ status: 400, body: { error: { code: 'unreadable' } } });
  });

  it('that the bot fails over stays, and says so', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    bot.next(async () => {
      throw new Error('out of order');
    });
    const { status, body } = await say<Refusal>(chat, { text: 'går sönder' });
    quiet.mockRestore();
    expect(status).toBe(502);
    expect(body.error).toEqual({ code: 'botFailed', message: expect.stringContaining('Boten') });
    expect((await messagesIn(chat)).at(-1)?.text).toBe('går sönder');
  });
});

describe('a press on a card', () => {
  it('brings back the bot’s card for that person', async () => {
    const action = { type: 'Action.Execute', verb: 'vote.view', data: { decision: 'd1' } };
    bot.next(async (context) => void (await context.sendActivity('ett kort')));
    await say(CHANNEL.id, { text: 'rösta', mention: true });
    const card = (await messagesIn(CHANNEL.id)).at(-1)!;
    const invoke = { objectId, activityId: card.id, action, trigger: 'automatic' };
    expect(await call(conversationPath(CHANNEL.id, 'invoke'), invoke)).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard', asked: { action, trigger: 'automatic' } },
      },
    });
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card.id,
      from: { aadObjectId: objectId },
      conversation: { id: `${CHANNEL.id};messageid=${card.replyToId}` },
    });
  });

  it('passes on the bot’s own refusal with its status', async () => {
    await say(chat, { text: 'ett kort' });
    const card = (await messagesIn(chat)).at(-1)!;
    const invoke = { objectId, activityId: card.id, action: { type: 'Action.Submit' }, trigger: 'manual' };
    expect(await call(conversationPath(chat, 'invoke'), invoke)).toMatchObject({
      status: 400,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error' },
    });
  });

  it('needs a card that is there', async () => {
    const invoke = { objectId, activityId: '1', action: { type: 'Action.Execute' }, trigger: 'manual' };
    expect(await call(conversationPath(chat, 'invoke'), invoke)).toMatchObject({ status: 404 });
  });
});

describe('the stream of a conversation', () => {
  it('tells of new, changed and removed messages', async () => {
    const events = await openEvents(
      `${microsoft365.url}/teams/api${conversationPath(chat, `stream?objectId=${objectId}`)}`,
    );
    bot.next(async (context) => {
      await context.sendActivity({ type: 'typing' });
      const sent = await context.sendActivity('först');
      await context.updateActivity({ type: 'message', text: 'sedan', id: sent!.id });
      await context.deleteActivity(sent!.id);
    });
    await say(chat, { text: 'visa' });
    const seen = [];
    for (let count = 0; count < 5; count += 1) seen.push(await events.next());
    events.close();
    expect(events.type).toBe('text/event-stream');
    const [, , first] = seen;
    expect(seen).toEqual([
      { event: 'activity', data: expect.objectContaining({ text: 'visa' }) },
      { event: 'typing', data: { from: expect.objectContaining({ name: 'Processfabriken' }) } },
      { event: 'activity', data: expect.objectContaining({ text: 'först', updatedAt: null }) },
      { event: 'activity', data: expect.objectContaining({ text: 'sedan', updatedAt: expect.any(String) }) },
      { event: 'deleted', data: { id: (first!.data as ShownMessage).id } },
    ]);
  });
});

describe('stopping', () => {
  it('does not wait for whoever still listens', async () => {
    const other = await startTestMicrosoft365();
    const events = await openEvents(`${other.url}/teams/api${conversationPath(chat, `stream?objectId=${objectId}`)}`);
    await other.remove();
    await expect(events.next()).rejects.toThrow();
  });
});

describe('the meeting', () => {
  it.each([
    ['start', 'meetingStart', 'StartTime'],
    ['end', 'meetingEnd', 'EndTime'],
  ])('tells the bot of its %s', async (kind, name, time) => {
    const address = `/meetings/${encodeURIComponent(MEETING.id)}/events`;
    expect(await call(address, { objectId, kind })).toMatchObject({ status: 200 });
    expect(bot.heard.at(-1)).toMatchObject({
      type: 'event',
      name: `application/vnd.microsoft.${name}`,
      conversation: { id: MEETING.chatId, conversationType: 'groupChat' },
      channelData: { meeting: { id: MEETING.id } },
      value: { Id: MEETING.id, Title: MEETING.title, MeetingType: 'Scheduled', [time]: expect.any(String) },
    });
  });

  it('is this one and no other', async () => {
    expect(await call('/meetings/x/events', { objectId, kind: 'start' })).toMatchObject({ status: 404 });
  });
});

describe('without the bot', () => {
  it('a message stays and the person is told, and installing says what failed', async () => {
    const lonely = await startTestMicrosoft365();
    try {
      const path = conversationPath(chat, 'messages');
      expect(await callPage<Refusal>(lonely.url, path, { objectId, text: 'hallå' })).toMatchObject({
        status: 502,
        body: { error: { code: 'botUnreachable', message: expect.stringContaining('Boten svarar inte') } },
      });
      const listed = conversationPath(chat, `activities?objectId=${objectId}`);
      expect(await callPage(lonely.url, listed)).toMatchObject({ body: { activities: [{ text: 'hallå' }] } });
      await expect(lonely.bot.installApp()).rejects.toThrow('could not be reached');
    } finally {
      await lonely.remove();
    }
  });
});

describe('other pages in the person’s browser', () => {
  it('cannot write by a plain form', async () => {
    const response = await fetch(`${microsoft365.url}/teams/api/token`, {
      method: 'POST',
      body: new URLSearchParams({ objectId }),
    });
    expect(response.status).toBe(415);
  });

  it('cannot come by another name for this computer', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const address = `${microsoft365.url}/teams/api/session`;
      const asking = httpRequest(address, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asking.on('error', reject).end();
    });
    expect(status).toBe(403);
  });

  it('learn nothing from an error', async () => {
    const bad = await fetch(`${microsoft365.url}/teams/api/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"objectId":',
    });
    expect(bad.status).toBe(400);
    expect(await bad.json()).toEqual({ error: { code: 'invalidRequest', message: 'InvalidContentError' } });
    const large = await fetch(`${microsoft365.url}/teams/api/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ objectId: 'x'.repeat(1_100_000) }),
    });
    expect(large.status).toBe(413);
  });
});

describe('the host page', () => {
  const get = (address: string) => fetch(`${microsoft365.url}${address}`, { redirect: 'manual' });

  it('says plainly that it has not been built, and is there when it has', async () => {
    const before = await get('/');
    expect(before.status).toBe(503);
    expect(await before.text()).toContain('npm start');
    mkdirSync(path.join(microsoft365.pageFolder, 'assets'), { recursive: true });
    writeFileSync(path.join(microsoft365.pageFolder, 'index.html'), '<!doctype html><title>Teams</title>');
    writeFileSync(path.join(microsoft365.pageFolder, 'assets', 'index-abc.js'), 'export {};');
    const page = await get('/teams/styrgrupp');
    expect(await page.text()).toContain('<title>Teams</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(page.headers.get('content-security-policy')).toContain(`frame-src ${microsoft365.settings.tabEndpoint};`);
    const script = await get('/assets/index-abc.js');
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('keeps to its folder and to one name for the computer', async () => {
    expect((await get('/assets/..%2f..%2fsecrets.json')).status).toBe(404);
    const { microsoft365Port } = microsoft365.settings;
    const other = await fetch(`http://127.0.0.1:${microsoft365Port}/teams/x?y=1`, { redirect: 'manual' });
    expect(other.status).toBe(302);
    expect(other.headers.get('location')).toBe(`${microsoft365.url}/teams/x?y=1`);
  });
});
