import { type Activity, type ConversationReference, TeamsInfo, TurnContext } from 'botbuilder';
import { SignJWT } from 'jose';
import { loadSigningKey } from '../../../env/local/identity/signingKey';
import { people } from '../../../env/local/seed/people';
import { CHANNEL, MEETING, personalChat, TEAM } from '../../../env/local/teams/server/places';
import { type EchoBot, startEchoBot } from './echoBot';
import { callPage, conversationPath, type ShownMessage } from './hostPage';
import { startTestMicrosoft365, type TestMicrosoft365 } from './localMicrosoft365';

const SERVICE = 'https://api.botframework.com';
const card = (text: string) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', text } }],
});

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

const reader = people[0]!.objectId;
async function messagesIn(conversation: string, objectId = reader): Promise<ShownMessage[]> {
  const path = conversationPath(conversation, `activities?objectId=${objectId}`);
  return (await callPage<{ activities: ShownMessage[] }>(microsoft365.url, path)).body.activities;
}

/** Lets the bot speak by itself where the app was installed, as it does when a report is published. */
async function unasked<T>(conversationId: string, work: (context: TurnContext) => Promise<T>): Promise<T> {
  const installed = bot.heard.find(
    (one) => one.type === 'installationUpdate' && one.conversation.id === conversationId,
  );
  const reference: Partial<ConversationReference> = TurnContext.getConversationReference(installed!);
  let result: T | undefined;
  await bot.adapter.continueConversationAsync(microsoft365.settings.botId, reference, async (context) => {
    context.activity.id = undefined;
    result = await work(context);
  });
  return result!;
}

describe('installation', () => {
  it('is told once for the channel, the meeting and each person’s own chat, and not again after a restart', async () => {
    const told = (type: string) => bot.heard.filter((one) => one.type === type).map((one) => one.conversation.id);
    const everywhere = [CHANNEL.id, MEETING.chatId, ...people.map((person) => personalChat(person.objectId))].sort();
    expect(told('installationUpdate').sort()).toEqual(everywhere);
    expect(told('conversationUpdate').sort()).toEqual(everywhere);
    const before = bot.heard.length;
    microsoft365 = await microsoft365.restart();
    await microsoft365.bot.installApp();
    expect(bot.heard).toHaveLength(before);
  });

  it('says where it is and who the bot is', () => {
    const { botId, tenantId } = microsoft365.settings;
    const inChannel = bot.heard.find((one) => one.conversation.id === CHANNEL.id && one.type === 'installationUpdate');
    expect(inChannel).toMatchObject({
      action: 'add',
      channelId: 'msteams',
      serviceUrl: `${microsoft365.url}/channel/`,
      recipient: { id: `28:${botId}` },
      conversation: { conversationType: 'channel', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId }, team: { id: TEAM.id, name: TEAM.name }, channel: { id: CHANNEL.id } },
    });
    const added = bot.heard.find((one) => one.conversation.id === MEETING.chatId && one.type === 'conversationUpdate');
    expect(added).toMatchObject({
      membersAdded: [{ id: `28:${botId}` }],
      conversation: { conversationType: 'groupChat' },
      channelData: { meeting: { id: MEETING.id } },
    });
    const own = bot.heard.find((one) => one.conversation.id === personalChat(reader));
    expect(own).toMatchObject({
      conversation: { conversationType: 'personal' },
      from: { id: `29:${reader}`, aadObjectId: reader, name: people[0]!.name },
    });
  });
});

describe('a card that the bot posts by itself', () => {
  it('is one message, also after it has been updated', async () => {
    const posted = await unasked(CHANNEL.id, (context) => context.sendActivity(card('öppen')));
    await unasked(CHANNEL.id, (context) => context.updateActivity({ ...card('stängd'), id: posted!.id } as Activity));
    const found = (await messagesIn(CHANNEL.id)).filter((one) => one.id === posted!.id);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      from: { name: 'Processfabriken', isBot: true },
      attachments: [{ content: { text: 'stängd' } }],
      updatedAt: expect.any(String),
    });
    expect(found[0]).not.toHaveProperty('replyToId');
  });

  it('can be taken away', async () => {
    const posted = await unasked(MEETING.chatId, (context) => context.sendActivity('tillfälligt'));
    await unasked(MEETING.chatId, (context) => context.deleteActivity(posted!.id));
    expect((await messagesIn(MEETING.chatId)).map((one) => one.id)).not.toContain(posted!.id);
  });

  it('begins a thread of its own when it is made as a new conversation in the channel', async () => {
    const { settings, url } = microsoft365;
    let thread = '';
    await bot.adapter.createConversationAsync(
      ...([settings.botId, 'msteams', `${url}/channel/`, SERVICE] as const),
      { isGroup: true, channelData: { channel: { id: CHANNEL.id } }, activity: card('rot') as Activity } as never,
      async (context) => {
        thread = context.activity.conversation.id;
        await context.sendActivity('svar i tråden');
      },
    );
    const root = thread.split(';messageid=')[1];
    const answers = (await messagesIn(CHANNEL.id)).filter((one) => one.replyToId === root);
    expect(answers.map((one) => one.text)).toEqual(['svar i tråden']);
  });

  it('reaches one person in their own chat', async () => {
    const { settings, url } = microsoft365;
    const [, , other] = people;
    await bot.adapter.createConversationAsync(
      ...([settings.botId, 'msteams', `${url}/channel/`, SERVICE] as const),
      { isGroup: false, members: [{ id: `29:${other!.objectId}` }], tenantId: settings.tenantId } as never,
      async (context) => void (await context.sendActivity('bara till dig')),
    );
    const own = await messagesIn(personalChat(other!.objectId), other!.objectId);
    expect(own.at(-1)).toMatchObject({ text: 'bara till dig' });
  });
});

describe('members', () => {
  it('come in pages until all have come', async () => {
    const sizes: number[] = [];
    const ids = await unasked(CHANNEL.id, async (context) => {
      const found: string[] = [];
      let next: string | undefined;
      do {
        const page = await TeamsInfo.getPagedMembers(context, 5, next);
        sizes.push(page.members.length);
        found.push(...page.members.map((member) => member.aadObjectId!));
        next = page.continuationToken;
      } while (next);
      return found;
    });
    expect(sizes).toEqual([5, 5, 2]);
    expect(ids).toEqual(people.map((person) => person.objectId));
  });

  it('are found one at a time by either of their ids', async () => {
    const wanted = people[3]!;
    const find = (id: string) => unasked(MEETING.chatId, (context) => TeamsInfo.getMember(context, id));
    expect(await find(`29:${wanted.objectId}`)).toMatchObject({ name: wanted.name, aadObjectId: wanted.objectId });
    expect(await find(wanted.objectId)).toMatchObject({ id: `29:${wanted.objectId}` });
  });

  it('of a personal chat are the person alone', async () => {
    const page = await unasked(personalChat(reader), (context) => TeamsInfo.getPagedMembers(context));
    expect(page.members.map((member) => member.aadObjectId)).toEqual([reader]);
    const stranger = unasked(personalChat(reader), (context) => TeamsInfo.getMember(context, people[1]!.objectId));
    await expect(stranger).rejects.toMatchObject({ statusCode: 404, code: 'MemberNotFoundInConversation' });
  });

  it('belong to a team that has a name and a channel', async () => {
    const { details, channels } = await unasked(CHANNEL.id, async (context) => ({
      details: await TeamsInfo.getTeamDetails(context, TEAM.id),
      channels: await TeamsInfo.getTeamChannels(context, TEAM.id),
    }));
    expect(details).toMatchObject({ id: TEAM.id, name: TEAM.name });
    expect(channels).toEqual([expect.objectContaining({ id: CHANNEL.id, name: CHANNEL.name })]);
  });
});

describe('the connector refuses', () => {
  async function botToken(change: Record<string, unknown> = {}, keyName = 'entra'): Promise<string> {
    const { tenantId, botId } = microsoft365.settings;
    const key = await loadSigningKey(microsoft365.database, keyName);
    const now = Math.floor(Date.now() / 1000);
    const issuer = `${microsoft365.url}/${tenantId}/v2.0`;
    const claims = { iss: issuer, aud: SERVICE, appid: botId, iat: now, nbf: now, exp: now + 60, ...change };
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.id }).sign(key.privateKey);
  }

  async function call(method: string, path: string, options: { body?: unknown; token?: string } = {}) {
    const token = options.token ?? (await botToken());
    const response = await fetch(`${microsoft365.url}/channel/v3/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    return { status: response.status, code: text ? (JSON.parse(text).error?.code as string | undefined) : undefined };
  }
  const inChannel = (rest: string): string => `conversations/${encodeURIComponent(CHANNEL.id)}/${rest}`;
  const hello = { type: 'message', text: 'hej' };

  it('a caller without a valid token of the bot, and keeps nothing of what it said', async () => {
    const before = (await messagesIn(CHANNEL.id)).length;
    const bad = [
      '',
      'abc.def.ghi',
      await botToken({ exp: 1_600_000_000 }),
      await botToken({ aud: 'https://graph.microsoft.com' }),
      await botToken({ iss: 'https://login.microsoftonline.com/x/v2.0' }),
      await botToken({ appid: microsoft365.settings.tabClientId }),
      await botToken({}, 'channel'),
    ];
    for (const token of bad) {
      expect(await call('POST', inChannel('activities'), { body: hello, token })).toMatchObject({ status: 401 });
    }
    expect(await messagesIn(CHANNEL.id)).toHaveLength(before);
    expect(await call('POST', inChannel('activities'), { body: hello })).toMatchObject({ status: 201 });
  });

  it.each<[string, string, string, unknown, number, string]>([
    ['an unknown conversation', 'POST', 'conversations/19%3Ax/activities', hello, 404, 'ConversationNotFound'],
    ['a message that is not there', 'PUT', inChannel('activities/1'), hello, 404, 'ActivityNotFoundInConversation'],
    ['an empty message', 'POST', inChannel('activities'), { type: 'message' }, 400, 'BadSyntax'],
    ['another kind of activity', 'POST', inChannel('activities'), { type: 'event', name: 'x' }, 400, 'BadSyntax'],
    ['nobody to talk to', 'POST', 'conversations', { members: [] }, 400, 'BadSyntax'],
    ['a stranger', 'POST', 'conversations', { members: [{ id: '29:x' }] }, 403, 'ForbiddenOperationException'],
    ['another team', 'GET', 'teams/19%3Ax', undefined, 404, 'NotFound'],
    ['an unreadable page', 'GET', inChannel('pagedmembers?continuationToken=x'), undefined, 400, 'BadArgument'],
  ])('%s', async (_, method, path, body, status, code) => {
    expect(await call(method, path, { body })).toEqual({ status, code });
  });

  it('a message of more than 100 KB in UTF-16, but not one that fits', async () => {
    const text = (length: number) => ({ type: 'message', text: 'å'.repeat(length) });
    expect(await call('POST', inChannel('activities'), { body: text(51_200) })).toEqual({
      status: 413,
      code: 'MessageSizeTooBig',
    });
    expect(await call('POST', inChannel('activities'), { body: text(51_000) })).toMatchObject({ status: 201 });
  });

  it('changes to what a person wrote', async () => {
    const path = conversationPath(MEETING.chatId, 'messages');
    const written = await callPage<ShownMessage>(microsoft365.url, path, { objectId: reader, text: 'mina ord' });
    const address = `conversations/${encodeURIComponent(MEETING.chatId)}/activities/${written.body.id}`;
    expect(await call('PUT', address, { body: hello })).toEqual({ status: 403, code: 'Forbidden' });
    expect(await call('DELETE', address)).toEqual({ status: 403, code: 'Forbidden' });
    expect((await messagesIn(MEETING.chatId)).find((one) => one.id === written.body.id)?.text).toBe('mina ord');
  });

  it('a bot whose app is not installed', async () => {
    const other = await startTestMicrosoft365();
    try {
      const key = await loadSigningKey(other.database, 'entra');
      const { tenantId, botId } = other.settings;
      const token = await new SignJWT({ appid: botId })
        .setProtectedHeader({ alg: 'RS256', kid: key.id })
        .setIssuer(`${other.url}/${tenantId}/v2.0`)
        .setAudience(SERVICE)
        .setExpirationTime('1m')
        .sign(key.privateKey);
      const response = await fetch(`${other.url}/channel/v3/${inChannel('members')}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'BotNotInConversationRoster' } });
    } finally {
      await other.remove();
    }
  });
});
