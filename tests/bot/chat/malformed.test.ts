import { type Chat, startChat } from './chatHarness';
import { asJson, type Json } from './Json';

let chat: Chat;
beforeAll(async () => {
  // botbuilder says each of its own refusals on the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  chat = await startChat();
  await chat.send('installation');
});
afterAll(async () => {
  await chat.close();
  jest.restoreAllMocks();
});

const person = '66666666-6666-4666-8666-666666666666';
const recordings = ['personalMessage', 'channelMessage', 'installation', 'invoke'] as const;

/** Every value that a field may not have: all kinds of JSON but its own. */
const WRONG: [string, unknown][] = [
  ['a number', 7],
  ['a yes', true],
  ['an empty text', ''],
  ['a text', 'nonsense'],
  ['a list', [[]]],
  ['a list of nothing', [null]],
  ['an object', { a: 1 }],
];

/** The fields, and the kind that each may have. */
const FIELDS: Record<string, 'text' | 'object' | 'list' | 'moment' | 'flag'> = {
  type: 'text',
  id: 'text',
  name: 'text',
  text: 'text',
  locale: 'text',
  channelId: 'text',
  serviceUrl: 'text',
  timestamp: 'moment',
  localTimestamp: 'moment',
  from: 'object',
  'from.id': 'text',
  'from.aadObjectId': 'text',
  recipient: 'object',
  'recipient.id': 'text',
  'recipient.name': 'text',
  conversation: 'object',
  'conversation.id': 'text',
  'conversation.tenantId': 'text',
  'conversation.conversationType': 'text',
  'conversation.name': 'text',
  'conversation.isGroup': 'flag',
  entities: 'list',
  attachments: 'list',
  membersAdded: 'list',
  channelData: 'object',
  value: 'object',
};

const isAllowed = (kind: string, [what]: [string, unknown]): boolean =>
  (kind === 'text' && what.endsWith('text')) ||
  (kind === 'object' && what === 'an object') ||
  (kind === 'flag' && what === 'a yes');

function withField(activity: Json, path: string, value: unknown): Json {
  const [head = '', ...rest] = path.split('.');
  const inner = rest.length > 0 ? withField(asJson(activity[head] ?? {}), rest.join('.'), value) : value;
  return asJson({ ...activity, [head]: inner });
}

const cases = Object.entries(FIELDS).flatMap(([field, kind]) =>
  WRONG.filter((wrong) => !isAllowed(kind, wrong)).map(([what, value]): [string, string, unknown] => [
    field,
    what,
    value,
  ]),
);

describe('an activity of the channel that is not one', () => {
  it.each(cases)('is refused when its %s is %s', async (field, _what, value) => {
    const before = [chat.channel.sent().length, chat.lines.length];
    for (const name of recordings) {
      const answer = await chat.post(
        withField(chat.recorded(name, 'status', person), field, value),
        `Bearer ${await chat.channel.token()}`,
      );
      expect([name, answer.status]).toEqual([name, 400]);
      expect(answer.body).toEqual({
        error: expect.objectContaining({ code: 'malformed', message: expect.any(String) }),
      });
    }
    expect([chat.channel.sent().length, chat.lines.length]).toEqual(before);
  });

  it.each(['type', 'channelId', 'serviceUrl', 'from', 'recipient', 'conversation'])(
    'is refused without its %s',
    async (field) => {
      for (const name of recordings) {
        const { [field]: _gone, ...rest } = chat.recorded(name, 'status', person);
        expect((await chat.post(rest, `Bearer ${await chat.channel.token()}`)).status).toBe(400);
      }
    },
  );

  it.each([
    [
      'no fields that may be missing',
      { locale: null, text: null, entities: null, attachments: null, timestamp: null, id: null },
    ],
    ['a locale that nobody knows', { locale: 'xx-YY-'.repeat(500) }],
    ['an unknown type', { type: 'somethingNew' }],
    ['data of another form', { channelData: { tenant: 7, team: [], channel: 'x' }, value: { action: 7 } }],
    ['a value that says it is an action', { value: { action: { verb: { a: 1 }, data: [] }, trigger: 7 } }],
    ['entities of another form', { entities: [{ type: 'mention', mentioned: { id: '28:x' } }, {}] }],
  ])('is answered without failing: %s', async (_what, over) => {
    for (const name of recordings) {
      const activity = asJson({ ...chat.recorded(name, 'status', person), ...over });
      const { status } = await chat.post(activity, `Bearer ${await chat.channel.token()}`);
      expect([name, status < 500]).toEqual([name, true]);
    }
  });

  it.each([
    'task/fetch',
    'composeExtension/query',
    'signin/verifyState',
    'handoff/action',
    'nothing',
    'adaptiveCard/other',
  ])('is refused as a question that the app does not answer: %s', async (name) => {
    const answer = await chat.send('invoke', { over: { name } });
    expect([answer.status, answer.body]).toEqual([400, { code: 'NotSupported' }]);
  });
});
