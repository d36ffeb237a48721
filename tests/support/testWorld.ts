import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../../bot/access/actor';
import { actorOf } from '../../bot/access/authenticate';
import type { FileStore } from '../../bot/ports';
import { createServices, type Services } from '../../bot/services/createServices';
import type { CardSubject } from '../../bot/services/dependencies';
import { createEventLog, type EventLog } from '../../bot/services/eventLog';
import type { GraphClient } from '../../bot/sharepoint/graphClient';
import type { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { SiteFiles } from '../../bot/sharepoint/siteFiles';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { stableGuid } from '../../env/local/seed/people';
import { plantSeed } from '../../env/local/seed/plantSeed';
import { AppError } from '../../shared/AppError';
import { type ListName, lists } from '../../shared/lists';
import { memberKey } from '../../shared/lists/members';
import type { Role } from '../../shared/lists/roles';
import { type LocalGraph, quietLogger, startLocalGraph } from './localGraph';
import { type Issuer, startIssuer, TENANT } from './testIssuer';
import { startTestServer, type TestServer } from './testServer';

/** One process of the product, without its HTTP server. */
export interface Process {
  client: GraphClient;
  store: SharePointLists;
  files: FileStore;
  services: Services;
  log: EventLog;
  /** What the chat has been told, oldest first. */
  told: { kind: CardSubject; key: string }[];
}

interface ProcessOptions {
  followIntervalMs?: number;
  voteLeaseMs?: number;
  /** Called instead of waiting. */
  wait?: (milliseconds: number) => Promise<void>;
  fetch?: typeof fetch;
  /** How long (ms) the server waits for a body. */
  bodyWithinMs?: number;
}

/** An answer of the API. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The JSON that was answered, or the text when it was none. */
  body: unknown;
}

/** A request: its method, its body (sent as JSON) and extra headers. */
export interface Ask {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Lists in SharePoint with the meeting of 20 May 2021, people with tokens, and the product's server. */
export interface World extends Process, TestServer {
  graph: LocalGraph;
  issuer: Issuer;
  /** Moves the product's clock from now on. */
  advance(milliseconds: number): void;
  /** Another process on the same lists. */
  startProcess(options?: ProcessOptions): Promise<Process>;
  /** A person who comes with a request of their own. */
  actor(personId: string, source?: Actor['source']): Actor;
  /** Adds a person to the register; an id names the same person everywhere. */
  addPerson(id: string, person: { role: Role; municipality?: string | null; active?: boolean }): Promise<Actor>;
  /** Ends what a person is, before the meeting and today. */
  leave(personId: string): Promise<void>;
  memberKey(personId: string): string;
  token(personId: string): Promise<string>;
  /** Changes a row in SharePoint past the app, and waits until this process has seen it; `delete` takes it away. */
  byHand(list: ListName, id: string, change: Record<string, unknown> | 'delete'): Promise<void>;
  /** The API as one person, or as nobody. */
  api(personId: string | null): (path: string, ask?: Ask) => Promise<Answer>;
}

/** The API with whatever stands in the header that says who asks. */
export async function askApi(url: string, ask: Ask & { authorization?: string | undefined } = {}): Promise<Answer> {
  const { method = 'GET', body, headers = {}, authorization } = ask;
  const response = await fetch(url, {
    method,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text };
}

/** The AppError that a promise ends in; fails when it is not refused, or refused by accident. */
export async function refusal(promise: Promise<unknown>): Promise<AppError> {
  const [result] = await Promise.allSettled([promise]);
  if (result.status === 'fulfilled') throw new Error('it was not refused');
  if (result.reason instanceof AppError) return result.reason;
  throw result.reason;
}

/** Waits for as long as it says. */
export const realWait = async (milliseconds: number): Promise<void> => {
  await pause(milliseconds);
};

/** Starts a world of its own for a test file; the copy is followed only when a test says so, unless `following`. */
export async function startWorld(options: ProcessOptions = {}): Promise<World> {
  let offset = 0;
  const clock = (): Date => new Date(Date.now() + offset);
  const graph = await startLocalGraph();
  await graph.provision();

  const started: Pick<Process, 'services' | 'log'>[] = [];

  async function startProcess(own: ProcessOptions = {}) {
    // The clock moves on with what is not waited for.
    const pass = async (milliseconds: number): Promise<void> => {
      offset += milliseconds;
    };
    const { followIntervalMs = 10_000, voteLeaseMs = 2000, wait = pass, fetch } = own;
    const steady = (): number => performance.now() + offset;
    const client = graph.client(fetch ? { fetch } : {});
    const store = await graph.store({ client, clock, followIntervalMs });
    const files = new SiteFiles(client, createSiteLists(client, graph.site));
    const told: Process['told'] = [];
    const newKey = (): string => randomUUID();
    const log = createEventLog({ store, clock, newKey, wait: realWait, logger: quietLogger });
    const chat = { subjectChanged: (kind: CardSubject, key: string) => void told.push({ kind, key }) };
    const services = createServices({
      store,
      files,
      log,
      chat,
      clock,
      steady,
      voteLeaseMs,
      newKey,
      wait,
      logger: quietLogger,
    });
    started.push({ services, log });
    return { client, store, files, services, log, told };
  }

  const planter = await graph.store();
  await plantSeed(planter, TENANT);
  const channel = { name: 'Styrgrupp', conversationId: '19:styrgrupp', kind: 'channel' as const, reference: {} };
  await planter.create('conversations', channel, { key: 'styrgrupp', by: 'system' });
  const issuer = await startIssuer();
  const process = await startProcess(options);
  const { store, services } = process;
  const testServer = await startTestServer({
    store,
    services,
    entraBaseUrl: issuer.url,
    bodyWithinMs: options.bodyWithinMs,
  });
  const actor: World['actor'] = (personId, source = 'tab') =>
    actorOf(store, { tenantId: TENANT, objectId: stableGuid(personId) }, { source, correlation: randomUUID() });
  const token: World['token'] = (personId) => issuer.issueTabToken({ objectId: stableGuid(personId), name: personId });

  return {
    ...process,
    ...testServer,
    get streams() {
      return testServer.streams;
    },
    graph,
    issuer,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    startProcess,
    actor,
    token,
    memberKey: (personId) => memberKey(TENANT, stableGuid(personId)),
    async addPerson(id, { role, municipality = null, active = true }) {
      const objectId = stableGuid(id);
      const draft = { name: id, tenantId: TENANT, objectId, organisation: 'Prov' };
      const { key, name } = await store.create('members', draft, { key: memberKey(TENANT, objectId), by: 'system' });
      const membership = { member: key, role, municipality, to: active ? null : '2020-12-31' };
      await store.create('memberships', membership, { key: `uppdrag.${id}`, by: 'system' });
      return { key, name, role, municipality, source: 'tab', correlation: randomUUID() };
    },
    async leave(id) {
      await store.update('memberships', { to: '2020-12-31' }, { key: `uppdrag.${id}`, by: 'system' });
    },
    async byHand(list, id, change) {
      await graph.byHand(lists[list], id, change);
      await store.sync(list);
    },
    api: (personId) => async (path, ask) => {
      const authorization = personId ? `Bearer ${await token(personId)}` : undefined;
      return askApi(`${testServer.url}${path}`, { ...ask, authorization });
    },
    async close() {
      for (const one of started) {
        one.services.votes.doubts.stop();
        await one.log.idle();
      }
      await testServer.close();
      await issuer.close();
      await graph.close();
    },
  };
}
