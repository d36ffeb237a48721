import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../bot/config';
import { localSettings, manifestValues, productEnvironment } from '../../../env/local/settings';
import { readManifest } from '../../../env/local/teams/server/readManifest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (overrides: Record<string, string> = {}) => localSettings({ DATA_FOLDER: folder, ...overrides });

describe('the local settings', () => {
  it('are a complete environment for the product', () => {
    const local = settings();
    const config = readConfig(productEnvironment(local));
    expect(config).toMatchObject({
      environment: 'local',
      port: local.port,
      tabEndpoint: `http://localhost:${local.port}`,
      entra: { baseUrl: local.microsoft365Url, tenantId: local.tenantId },
      graph: { auth: { credential: { kind: 'secret', secret: local.graphSecret } } },
      bot: { id: local.botId, type: 'SingleTenant', credential: { kind: 'secret', secret: local.botSecret } },
    });
  });

  it('let every address follow the ports', () => {
    const moved = settings({ PORT: '4108', LOCAL_MICROSOFT365_PORT: '4109' });
    const texts = Object.values({ ...productEnvironment(moved), ...manifestValues(moved) });
    const addresses = texts.filter((text) => text.includes('localhost'));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^(http:\/\/)?localhost:410[89]/);
    expect(productEnvironment(moved).TAB_ENDPOINT).toBe('http://localhost:4108');
    expect(productEnvironment(moved).GRAPH_BASE_URL).toBe('http://localhost:4109');
  });

  it('make secrets once, for this user alone, and make them anew when they cannot be read', () => {
    const first = settings();
    expect(first.graphSecret).not.toBe(first.botSecret);
    expect(settings()).toMatchObject({ graphSecret: first.graphSecret, botSecret: first.botSecret });
    const file = path.join(folder, 'secrets.json');
    expect(readFileSync(file, 'utf8')).toContain(first.botSecret);
    expect(statSync(file).mode & 0o077).toBe(0);
    rmSync(file);
    expect(settings().botSecret).not.toBe(first.botSecret);
  });

  it('have no secret among the files that are kept with the code', () => {
    for (const name of ['.env.local', '.env.dev']) {
      const lines = readFileSync(path.join('env', name), 'utf8').split('\n');
      expect(lines.filter((line) => /^SECRET_\w+=./.test(line))).toEqual([]);
    }
  });

  it('name everything that is missing or wrong at once', () => {
    const wrong = { BOT_ID: '', TEAMS_APP_ID: ' ', PORT: 'tea', LOCAL_MICROSOFT365_PORT: '70000' };
    expect(() => settings(wrong)).toThrow(/TEAMS_APP_ID saknas[\s\S]*BOT_ID saknas[\s\S]*PORT ska vara[\s\S]*70000/);
  });

  it('fill the manifest, which says what it lacks otherwise', () => {
    const values = manifestValues(settings());
    expect(readManifest('manifest', values).id).toBe(values.TEAMS_APP_ID);
    const { BOT_ID: _, TAB_DOMAIN: __, ...fewer } = values;
    expect(() => readManifest('manifest', fewer)).toThrow(/BOT_ID, TAB_DOMAIN/);
    expect(() => readManifest(folder, values)).toThrow('manifest.json is missing');
  });
});
