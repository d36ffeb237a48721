import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { publicPage } from '../../bot/api/aboutPages';
import { SECRET } from '../support/testServer';
import { askApi, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const ASSET = '/assets/app-1a2b.js';
const get = (path: string, headers: Record<string, string> = {}) => askApi(`${world.url}${path}`, { headers });

/** Sends the path as it is written; fetch would tidy it first. */
function rawGet(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(world.url);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('the pages', () => {
  it.each(['/tabs', '/tabs/portfolio', '/tabs/meeting?sub=D1', '/tabs/what/ever'])(
    '%s is the tabs’ page',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(body).toContain('<meta name="teams-host-origins" content="http://localhost:3979">');
    },
  );

  it.each([
    ['/om', 'sv', 'Om Processfabriken', '/about'],
    ['/om/personuppgifter', 'sv', 'Personuppgifter', '/about/privacy'],
    ['/om/villkor', 'sv', 'Villkor', '/about/terms'],
    ['/om/tillganglighet', 'sv', 'Tillgänglighetsredogörelse', '/about/accessibility'],
    ['/about', 'en', 'About Processfabriken', '/om'],
    ['/about/privacy', 'en', 'Personal data', '/om/personuppgifter'],
    ['/about/terms', 'en', 'Terms of use', '/om/villkor'],
    ['/about/accessibility', 'en', 'Accessibility statement', '/om/tillganglighet'],
  ])('%s is public, says who is responsible and leads to the same page in the other language', async (...row) => {
    const [path, language, title, translation] = row;
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body).toContain('Fyrbodals kommunalförbund');
    expect(body).toContain(`<a href="${translation}"`);
    // Nobody has been named in the settings, and nobody is made up.
    expect(body).toContain('PUBLIC_CONTACT');
  });

  it('say what this is to a person who opens the app’s address outside Teams, in the language they read', async () => {
    const swedish = await get('/', { 'accept-language': 'sv-SE' });
    expect([swedish.status, swedish.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(swedish.body).toMatch(/<html lang="sv">.*en app i Microsoft Teams.*Öppna Teams/s);
    const english = await get('/', { 'accept-language': 'en-GB' });
    expect(english.body).toMatch(/<html lang="en">.*an app in Microsoft Teams.*Open Teams/s);
    expect((await get('/?lang=en', { 'accept-language': 'sv-SE' })).body).toContain('<html lang="en">');
  });

  it('name the contact of the settings as a link that can be used', () => {
    expect(publicPage('about', 'sv', 'appen@example.se')).toContain(
      '<a href="mailto:appen@example.se">appen@example.se</a>',
    );
    expect(publicPage('terms', 'en', 'https://example.se/k?a=1&b=2')).toContain(
      '<a href="https://example.se/k?a=1&amp;b=2">',
    );
    expect(publicPage('about', 'sv', 'appen@example.se')).not.toContain('PUBLIC_CONTACT');
  });

  it('ask nobody but their own server, not even for the list of hosts that teams-js would fetch', async () => {
    const { headers } = await get('/tabs/portfolio');
    expect(headers.get('content-security-policy')).toContain("connect-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('office.net');
  });

  it('tell browsers who may frame them and what they may load', async () => {
    for (const path of ['/tabs/portfolio', ASSET, '/om', '/api/me', '/nothing', '/health']) {
      const { headers } = await get(path);
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources] as const;
        }),
      );
      const ancestors = policy.get('frame-ancestors');
      expect(ancestors).toEqual(
        expect.arrayContaining([
          "'self'",
          'https://teams.microsoft.com',
          'https://*.cloud.microsoft',
          'http://localhost:3979',
        ]),
      );
      expect(ancestors).not.toContain('*');
      expect(policy.get('default-src')).toEqual(["'self'"]);
      expect(policy.get('object-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toBeUndefined();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBeNull();
    }
  });
});

describe('an asset', () => {
  it('may be kept for ever, comes compressed, and is not sent again', async () => {
    const { status, headers, body } = await rawGet(ASSET, { 'accept-encoding': 'gzip, br' });
    expect([status, headers['content-encoding']]).toEqual([200, 'br']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers.vary).toBe('accept-encoding');
    expect(brotliDecompressSync(body).toString('utf8')).toContain('ååå');
    const again = await rawGet(ASSET, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const plain = await rawGet(ASSET);
    expect([plain.headers['content-encoding'], plain.body.toString('utf8')]).toEqual([
      undefined,
      expect.stringContaining('ååå'),
    ]);
  });

  it.each([
    '/assets/nothing.js',
    '/assets/../../secret.txt',
    '/assets/../index.html',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/....//....//secret.txt',
    '/assets/..\\..\\secret.txt',
    '/assets/%00',
    '/assets//etc/passwd',
    '/assets/__proto__',
    '/assets/%c0%ae%c0%ae/secret.txt',
    '/assets/%zz',
  ])('%s is not there', async (path) => {
    const { status, body } = await rawGet(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.toString('utf8')).not.toContain(SECRET);
    expect(body.toString('utf8')).not.toContain('<!doctype html>');
  });

  it('outside the folder is not reached through the tabs’ page either', async () => {
    const { body } = await rawGet('/tabs/../../secret.txt');
    expect(body.toString('utf8')).not.toContain(SECRET);
  });
});

it('says in words that a file is not there', async () => {
  const { status, body } = await get('/assets/nothing.js', { 'accept-language': 'en' });
  const message = 'What you are looking for is no longer there. Go back and reload the list.';
  expect([status, body]).toEqual([404, { error: expect.objectContaining({ code: 'notFound', message }) }]);
});

describe('how the process is doing', () => {
  const health = async (person = 'sara-herrman') => (await world.api(person)('/api/health')).body as object;

  it('is told to strangers as up or not, and nothing more', async () => {
    const { status, body } = await get('/health');
    expect([status, body]).toEqual([200, { status: 'ok' }]);
  });

  it('is not ok when SharePoint has not answered for a minute, and ok again when it does', async () => {
    const time = performance.now();
    const watch = jest.spyOn(performance, 'now');
    try {
      world.graph.disturb('GET', /delta/, { status: 500 });
      await expect(world.store.sync('risks')).rejects.toThrow();
      watch.mockImplementation(() => time + 50_000);
      expect((await get('/health')).status).toBe(200);
      watch.mockImplementation(() => time + 70_000);
      expect(await get('/health')).toMatchObject({ status: 503, body: { status: 'unavailable' } });
      expect(await health()).toMatchObject({ status: 'unavailable' });
    } finally {
      watch.mockRestore();
    }
    await world.store.sync('risks');
    expect((await get('/health')).status).toBe(200);
  });

  it('is not worse for being asked to wait, or for a refusal', async () => {
    const { graph, store } = world;
    graph.disturb('GET', /delta/, { status: 403, code: 'accessDenied' });
    await expect(store.sync('risks')).rejects.toThrow();
    expect(store.outOfReachMs()).toBe(0);
  });

  it('is told in counts to those who run the project, without names, keys or addresses', async () => {
    const body = await health();
    expect(body).toMatchObject({ status: 'ok', calls: expect.any(Object), lists: expect.any(Object) });
    const text = JSON.stringify(body);
    const { issuer, graph, store } = world;
    const secrets = [issuer.url, graph.url, graph.site.hostname, await world.token('lena-gardtman')];
    const people = store.all('members').flatMap(({ name, key, objectId, tenantId }) => [name, key, objectId, tenantId]);
    for (const secret of [...secrets, ...people]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/secret|token|password|authorization|eyJ/i);
  });

  it('says which rows are broken and where, and not what stands in them', async () => {
    const { id } = world.store.find('risks', 'R3')!;
    await world.byHand('risks', id, { ActionDue: 'Hemligt' });
    const body = await health();
    const { risks } = Reflect.get(body, 'lists') as Record<string, unknown>;
    expect(risks).toMatchObject({ broken: 1, brokenRows: [{ id, problems: ['actionDue:notDate'] }] });
    expect(JSON.stringify(body)).not.toContain('Hemligt');
  });
});
