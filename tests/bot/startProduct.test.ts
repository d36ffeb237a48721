import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAppTokens } from '../../bot/access/appToken';
import { type Config, readConfig } from '../../bot/config';
import { createGraphClient } from '../../bot/sharepoint/graphClient';
import { provision } from '../../bot/sharepoint/provision';
import { SharePointLists } from '../../bot/sharepoint/sharePointLists';
import { type Product, startProduct } from '../../bot/startProduct';
import { stableGuid } from '../../env/local/seed/people';
import { plantSeed } from '../../env/local/seed/plantSeed';
import { productEnvironment } from '../../env/local/settings';
import { lists } from '../../shared/lists';
import { startTestMicrosoft365, type TestMicrosoft365 } from '../env/teams/localMicrosoft365';
import { quietLogger } from '../support/localGraph';
import { createReadableLogger } from '../support/readableLogger';
import { type Answer, askApi } from '../support/testWorld';

/** Stands before Graph, and may let it fall silent: requests are taken and never answered. */
async function startGate(target: string) {
  let silent: RegExp | undefined;
  const server: Server = createServer((request, response) => {
    if (silent?.test(`${request.method} ${request.url}`)) return;
    const { hostname, port } = new URL(target);
    const options = { hostname, port, path: request.url, method: request.method, headers: request.headers };
    const onward = forward(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // The address of a listening TCP server is never a string.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    silence: (what: RegExp) => {
      silent = what;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let microsoft365: TestMicrosoft365;
let config: Config;
let tabsFolder: string;
let authorization: string;
beforeEach(async () => {
  microsoft365 = await startTestMicrosoft365();
  config = readConfig(productEnvironment(microsoft365.settings));
  tabsFolder = await mkdtemp(path.join(tmpdir(), 'processfabriken-tabs-'));
  await writeFile(path.join(tabsFolder, 'index.html'), '<!doctype html><html><head></head></html>');
  const clock = () => new Date();
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  const client = createGraphClient({ graphBaseUrl: config.graph.baseUrl, tokens, fetch, clock });
  await provision(client, config.site, { logger: quietLogger });
  const store = new SharePointLists({ client, site: config.site, clock, logger: quietLogger, followIntervalMs: 2000 });
  await store.start();
  await plantSeed(store, config.entra.tenantId);
  store.stop();
  const person = { objectId: stableGuid('sara-herrman'), name: 'Sara' };
  authorization = `Bearer ${await microsoft365.identity.issueTabToken(person)}`;
}, 60_000);
afterEach(async () => {
  await microsoft365.remove();
  await rm(tabsFolder, { recursive: true, force: true });
});

const api = (product: Product, address: string, ask: object = {}) =>
  askApi(`${product.url}${address}`, { ...ask, authorization });
const write = (product: Product, item: number): Promise<Answer> =>
  api(product, '/api/lists/agendaNotes/items', {
    method: 'POST',
    body: { draft: { item: `2021-05-20.${item}`, notes: 'Prov' } },
  });

describe('a process', () => {
  it('that is started while SharePoint is away waits, says so, and goes on by itself', async () => {
    await microsoft365.close();
    const product = await startProduct(config, { logger: quietLogger, tabsFolder });
    let isReady = false;
    void product.ready.then(() => {
      isReady = true;
    });
    expect(await askApi(`${product.url}/health`)).toMatchObject({ status: 503, body: { status: 'unavailable' } });
    expect((await askApi(`${product.url}/tabs/portfolio`)).status).toBe(200);
    for (const [language, words] of [
      ['sv', 'Vi når inte SharePoint just nu'],
      ['en', 'We cannot reach SharePoint right now'],
    ]) {
      const answer = await api(product, '/api/me', { headers: { 'accept-language': language } });
      expect(answer).toMatchObject({ status: 503, body: { error: { message: expect.stringContaining(words ?? '') } } });
    }
    expect(isReady).toBe(false);
    microsoft365 = await microsoft365.start();
    await product.ready;
    expect(await api(product, '/api/me')).toMatchObject({ status: 200, body: { role: 'projectLeader' } });
    expect((await askApi(`${product.url}/health`)).status).toBe(200);
    await product.close();
  }, 60_000);

  it('that waits for SharePoint ends at once when it is told to', async () => {
    await microsoft365.close();
    const product = await startProduct(config, { logger: quietLogger, tabsFolder });
    await product.close();
    await product.ready;
    microsoft365 = await microsoft365.start();
  }, 60_000);

  it('ends within ten seconds although Graph is silent, and says what it could not write', async () => {
    const gate = await startGate(config.graph.baseUrl);
    const { logger, lines } = createReadableLogger();
    const behind = { ...config, graph: { ...config.graph, baseUrl: gate.url } };
    const product = await startProduct(behind, { logger, tabsFolder });
    await product.ready;
    const name = lists.events.label.sv;
    const id = microsoft365.database.first('SELECT id FROM graph_lists WHERE display_name = ?', name)?.id;
    gate.silence(new RegExp(`^POST .*/lists/${String(id)}/items`));
    const created = await write(product, 1);
    expect(created.status).toBe(201);
    gate.silence(/./);
    const waiting = write(product, 2).catch(() => undefined);
    const began = performance.now();
    await product.close();
    expect(performance.now() - began).toBeLessThan(10_000);
    await waiting;
    const { key } = (created.body as { item: { key: string } }).item;
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        fields: { lines: [expect.objectContaining({ list: 'agendaNotes', action: 'created', subject: key })] },
      }),
    );
    gate.close();
  }, 60_000);

  it('answers a person within ten seconds although Graph is silent, whatever tries again inside', async () => {
    const gate = await startGate(config.graph.baseUrl);
    const behind = { ...config, graph: { ...config.graph, baseUrl: gate.url } };
    const product = await startProduct(behind, { logger: quietLogger, tabsFolder });
    await product.ready;
    gate.silence(/./);
    const began = performance.now();
    const answer = await write(product, 1);
    expect([answer.status, answer.body]).toEqual([503, { error: expect.objectContaining({ code: 'unavailable' }) }]);
    expect(performance.now() - began).toBeLessThan(11_500);
    await product.close();
    gate.close();
  }, 60_000);
});
