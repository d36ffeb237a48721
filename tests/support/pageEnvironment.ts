import type { AddressInfo } from 'node:net';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { type ListName, lists } from '../../shared/lists';
import type { Role } from '../../shared/lists/roles';
import { type Answer, type Ask, startWorld, type World } from './testWorld';

/** The product's server as a test in the page's own realm reaches it. */
export interface PageServer {
  /** Throws a list's rows away in SharePoint and says how many they were. */
  emptyList(list: ListName): Promise<number>;
  /** Changes a row's columns in SharePoint, as somebody does by hand. */
  breakRow(list: ListName, key: string, change: object): Promise<void>;
  /** Makes SharePoint refuse the next row that is added to a list. */
  refuseNextRow(list: ListName): Promise<void>;
  /** Adds a person with a role. */
  addPerson(id: string, role: Role): Promise<void>;
  token(personId: string): Promise<string>;
  /** The API as somebody in another window. */
  ask(personId: string, path: string, ask?: Ask): Promise<Answer>;
  /** How many pages follow what others change. */
  streams(): number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** What jsdom lacks and every browser has; its own AbortController is not one that this fetch knows. */
const OF_A_BROWSER = {
  BroadcastChannel,
  AbortController,
  AbortSignal,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextDecoderStream,
  TextEncoder,
  TransformStream,
  structuredClone,
};

/** Web Locks for one window: the next in line gets the lock when the one before lets go. */
function createLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, { signal }: { signal?: AbortSignal }, work: () => Promise<unknown>): Promise<unknown> {
      const mine = last.then(() => {
        signal?.throwIfAborted();
        return work();
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

interface Page {
  location: Location;
  JSON: JSON;
  Blob: typeof Blob;
  FileReader: typeof FileReader;
}

/** The bytes of a file of the page's own; this fetch would send its name instead. */
const bytesOf = ({ FileReader: Reader }: Page, file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const reader = new Reader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });

/** A fetch that reads addresses and files from the page, and gives what was answered as the page's own objects. */
function fetchFrom(page: Page): typeof fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input : new URL(String(input), page.location.href);
    const { body } = init ?? {};
    const sent = body instanceof page.Blob ? { ...init, body: await bytesOf(page, body) } : init;
    const response = await fetch(address, sent);
    response.json = async () => page.JSON.parse(await response.text());
    return response;
  };
}

async function emptyList({ byHand, store }: World, list: ListName): Promise<number> {
  const rows = store.all(list);
  for (const row of rows) await byHand(list, row.id, 'delete');
  return rows.length;
}

async function breakRow({ byHand, store }: World, list: ListName, key: string, change: object): Promise<void> {
  const row = store.find(list, key);
  if (!row) throw new Error(`${list} has no row ${key}`);
  await byHand(list, row.id, { ...change });
}

async function refuseNextRow({ client, graph }: World, list: ListName): Promise<void> {
  const path = await createSiteLists(client, graph.site).listPath(lists[list]);
  const fault = { status: 400, code: 'invalidRequest' };
  graph.disturb('POST', new RegExp(`${path.split('/').at(-1)}/items`), fault);
}

function serverOf(world: World): PageServer {
  const { server } = world.server;
  // The address of a listening TCP server is never a string.
  const { port } = server.address() as AddressInfo;
  return {
    emptyList: (list) => emptyList(world, list),
    breakRow: (list, key, change) => breakRow(world, list, key, change),
    refuseNextRow: (list) => refuseNextRow(world, list),
    addPerson: async (id, role) => {
      await world.addPerson(id, { role });
    },
    token: world.token,
    ask: (personId, path, ask) => world.api(personId)(path, ask),
    streams: () => world.streams,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
  };
}

/** A page on the address of a real server over real lists: nothing between the page and its API is pretended. */
export default class PageEnvironment extends TestEnvironment {
  private world: World | undefined;
  private readonly sheet: CSSStyleSheet;
  private readonly insertRule: CSSStyleSheet['insertRule'];

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    Object.assign(this.global, OF_A_BROWSER);
    Object.assign(this.global.navigator, { locks: createLocks() });
    // jsdom tries every rule on every element that a test asks for; Fluent's thousands say nothing about names and roles.
    // The class is one for all windows of a process, so it is given back for the test files that come after.
    this.sheet = this.global.CSSStyleSheet.prototype;
    this.insertRule = this.sheet.insertRule;
    this.sheet.insertRule = () => 0;
  }

  override async setup(): Promise<void> {
    await super.setup();
    // Closing a vote waits for the other processes, and here there are none.
    this.world = await startWorld({ wait: async () => {} });
    this.dom?.reconfigure({ url: `${this.world.url}/tabs/portfolio` });
    // jsdom's window has them all; its type does not say so.
    const page = this.global as unknown as Page;
    Object.assign(this.global, { fetch: fetchFrom(page), pageServer: serverOf(this.world) });
  }

  override async teardown(): Promise<void> {
    await this.world?.close();
    this.sheet.insertRule = this.insertRule;
    await super.teardown();
  }
}
