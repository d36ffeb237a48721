import { Disturbances } from '../../env/local/disturbances/Disturbances';
import { disturbanceSettings } from '../../env/local/disturbances/settings';
import { people } from '../../env/local/seed/people';
import { personalChat } from '../../env/local/teams/server/places';
import { type EchoBot, startEchoBot } from './teams/echoBot';
import { callPage, conversationPath } from './teams/hostPage';
import { startTestMicrosoft365, type TestMicrosoft365 } from './teams/localMicrosoft365';

const objectId = people[2]!.objectId;

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
afterEach(() => disturb({}));

async function disturb(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(`${microsoft365.url}/local/disturbances`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.status;
}
const say = (text: string) =>
  callPage(microsoft365.url, conversationPath(personalChat(objectId), 'messages'), { objectId, text });
const heard = (text: string) => bot.heard.filter((one) => one.text === text);

describe('what can be made to go wrong in the local Microsoft 365', () => {
  it('is nothing until somebody asks for it', () => {
    const disturbances = new Disturbances();
    expect(disturbances.forGraph({ method: 'PATCH' })).toBeUndefined();
    expect(disturbances.forDelivery()).toBeUndefined();
    expect(disturbances.forConnector()).toBeUndefined();
  });

  it('follows from its seed', () => {
    const draws = (seed: number) => {
      const disturbances = new Disturbances(
        disturbanceSettings.parse({ seed, graph: { throttled: 0.2, cut: 0.2, latencySpreadMs: 50 } }),
      );
      return Array.from({ length: 50 }, () => disturbances.forGraph({ method: 'GET' }));
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    const throttled = draws(7).filter((fault) => fault?.status === 429).length;
    expect(throttled).toBeGreaterThan(2);
    expect(throttled).toBeLessThan(20);
  });

  it('is asked for over HTTP, in full or not at all, and from this machine’s own address only', async () => {
    expect(await disturb({ graph: { changeLagMs: 5000 } })).toBe(200);
    expect(microsoft365.disturbances.settings.graph).toMatchObject({ changeLagMs: 5000, throttled: 0 });
    expect(await disturb({ graph: { throtled: 1 } })).toBe(400);
    expect(await disturb({ graph: { throttled: 2 } })).toBe(400);
    expect(await disturb({}, { 'content-type': 'text/plain' })).toBe(415);
  });

  it('delivers an activity twice with the same id, or never, or loses the answer', async () => {
    await disturb({ channel: { repeated: 1 } });
    expect((await say('dubbelt')).status).toBe(201);
    while (heard('dubbelt').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(new Set(heard('dubbelt').map(({ id }) => id)).size).toBe(1);
    await disturb({ channel: { lost: 1 } });
    expect((await say('aldrig')).status).toBe(502);
    expect(heard('aldrig')).toHaveLength(0);
    await disturb({ channel: { answerLost: 1 } });
    expect((await say('svaret borta')).status).toBe(502);
    expect(heard('svaret borta')).toHaveLength(1);
  });
});
