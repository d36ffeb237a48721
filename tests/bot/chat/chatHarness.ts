import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Request, Response } from 'restify';
import { actorOf } from '../../../bot/access/authenticate';
import { correlationOf } from '../../../bot/access/correlation';
import { createGuardedServer } from '../../../bot/api/connections';
import { addMessagesRoute } from '../../../bot/api/messagesRoute';
import { createBot } from '../../../bot/chat/createBot';
import { createServices } from '../../../bot/services/createServices';
import { createEventLog } from '../../../bot/services/eventLog';
import { createSubjectChanges } from '../../../bot/services/subjectChanges';
import { people } from '../../../env/local/seed/people';
import { plantSeed } from '../../../env/local/seed/plantSeed';
import { createMemoryFiles } from '../../support/memoryFiles';
import { createMemoryLists } from '../../support/memoryLists';
import { createReadableLogger } from '../../support/readableLogger';
import { asJson, type Json, merge } from './Json';
import { startStubChannel } from './stubChannel';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const BOT = '33333333-3333-4333-8333-333333333333';
const APP = '44444444-4444-4444-8444-444444444444';

/** The object id of a person of the seed. */
export const objectIdOf = (name: string): string => {
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is not in the seed`);
  return person.objectId;
};

interface Options {
  bodyWithinMs?: number;
  /** Whether the lists have been read; they have unless said. */
  reading?: { isDone: boolean; done: Promise<void> };
}

/** The bot with its real services behind its real door, between a channel on loopback and lists in memory. */
export async function startChat({ reading = { isDone: true, done: Promise.resolve() }, ...options }: Options = {}) {
  const channel = await startStubChannel(BOT);
  let now = new Date('2021-05-20T08:42:00Z').getTime();
  const clock = () => new Date(now);
  const store = createMemoryLists(clock);
  await plantSeed(store, TENANT);
  const waits: number[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  const wait = (ms: number): Promise<void> => {
    if (ms > 0) waits.push(ms);
    return new Promise((resolve) => (holding && ms > 0 ? held.push(resolve) : setImmediate(resolve)));
  };
  const { logger, lines } = createReadableLogger();
  let serial = 0;
  const newKey = () => {
    serial += 1;
    return `${serial.toString(16).padStart(8, '0')}-key`;
  };
  const log = createEventLog({ store, clock, newKey, wait, logger });
  const changes = createSubjectChanges();
  const services = createServices({
    store,
    files: createMemoryFiles(),
    log,
    clock,
    steady: () => clock().getTime(),
    voteLeaseMs: 2000,
    newKey,
    wait,
    logger,
    chat: changes,
  });
  const bot = createBot({
    config: {
      bot: {
        id: BOT,
        type: 'SingleTenant',
        tenantId: TENANT,
        openIdMetadataUrl: `${channel.url}/openid`,
        tokenIssuer: 'https://api.botframework.com',
      },
      teamsAppId: APP,
      entra: { allowedTenantIds: [TENANT] },
    },
    store,
    services,
    clock,
    wait,
    logger,
    tokens: { token: async () => 'the-bots-own-token' },
    reading,
  });
  changes.listen(bot.outbox.subjectChanged);
  const server = createGuardedServer();
  const correlations: string[] = [];
  server.pre((request: Request, _response: Response, next: () => void) => {
    correlations.push(correlationOf(request));
    next();
  });
  addMessagesRoute(server, bot, { logger, ...options });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

  const recorded = (name: string, text: string, person: string): Json =>
    JSON.parse(
      readFileSync(path.join(__dirname, 'fixtures', `${name}.json`), 'utf8')
        .replaceAll('SERVICE_URL', `${channel.url}/`)
        .replaceAll('TENANT_ID', TENANT)
        .replaceAll('BOT_ID', BOT)
        .replaceAll('PERSON', person)
        .replaceAll('TEXT', text),
    );
  async function post(body: unknown, authorization?: string): Promise<{ status: number; body: Json }> {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const response = await fetch(`${url}/api/messages`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : asJson({ text }) };
  }
  const send = async (name: string, options: { text?: string; by?: string; over?: unknown } = {}) => {
    const person = objectIdOf(options.by ?? 'Lena Gardtman');
    return post(
      merge(
        merge(recorded(name, options.text ?? '', person), asJson({ id: `sent-${newKey()}` })),
        asJson(options.over ?? {}),
      ),
      `Bearer ${await channel.token()}`,
    );
  };

  return {
    url,
    channel,
    store,
    services,
    bot,
    waits,
    lines,
    /** The ids of the requests so far, oldest first. */
    correlations,
    post,
    send,
    recorded,
    now: () => now,
    advance: (ms: number) => {
      now += ms;
    },
    hold: () => {
      holding = true;
    },
    release: () => {
      holding = false;
      for (const resolve of held.splice(0)) resolve();
    },
    actor: (name: string) => {
      const identity = { tenantId: TENANT, objectId: objectIdOf(name) };
      return actorOf(store, identity, { source: 'tab', correlation: newKey() });
    },
    /** Presses a button of a card in the channel; gives the card that comes back. */
    async press(verb: string, data: unknown, options: { by?: string; over?: unknown } = {}): Promise<Json> {
      const action = { type: 'Action.Execute', verb, data };
      const answer = await send('invoke', {
        ...options,
        over: merge(asJson({ value: { action } }), asJson(options.over ?? {})),
      });
      return asJson({ status: answer.status, ...answer.body });
    },
    idle: async () => {
      await bot.outbox.idle();
      await log.idle();
    },
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await channel.close();
    },
  };
}

export type Chat = Awaited<ReturnType<typeof startChat>>;
