import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { placeholderNames } from '../../manifest/fillPlaceholders';
import { manifestFolder } from './templateFolder';

interface Action {
  uses: string;
  with: Record<string, unknown>;
  writeToEnvironmentFile?: Record<string, string>;
}

interface TeamsApp {
  version: string;
  environmentFolderPath: string;
  provision: Action[];
  deploy: Action[];
  publish?: Action[];
}

const root = join(manifestFolder, '..');
const read = (file: string): TeamsApp => parse(readFileSync(join(root, file), 'utf8')) as TeamsApp;
const actionsOf = ({ provision, deploy, publish = [] }: TeamsApp): Action[] => [...provision, ...deploy, ...publish];

describe.each(['teamsapp.yml', 'teamsapp.local.yml'])('%s', (file) => {
  const app = read(file);

  it('points only to files that are there or that it has just made', () => {
    expect(existsSync(join(root, app.environmentFolderPath))).toBe(true);
    const made = actionsOf(app).map((action) => action.with.outputZipPath);
    for (const { with: parameters } of actionsOf(app)) {
      if (typeof parameters.manifestPath === 'string') {
        expect(existsSync(join(root, parameters.manifestPath))).toBe(true);
      }
      if (parameters.appPackagePath !== undefined) expect(made).toContain(parameters.appPackagePath);
    }
  });

  it('runs only npm scripts that the project has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = actionsOf(app).filter(({ uses }) => uses === 'cli/runNpmCommand');
    for (const { with: parameters } of commands) {
      const [command, script = ''] = String(parameters.args).split(' ');
      expect(command === 'ci' || (command === 'run' && script in scripts)).toBe(true);
    }
    expect(commands.length).toBeGreaterThan(0);
  });
});

describe('the registration in Entra ID', () => {
  const template = readFileSync(join(manifestFolder, 'aad.manifest.json'), 'utf8');

  it('is filled by what provisioning writes, the domain, and the permission id that the toolkit makes', () => {
    const written = actionsOf(read('teamsapp.yml')).flatMap((action) =>
      Object.values(action.writeToEnvironmentFile ?? {}),
    );
    const known = [...written, 'TAB_DOMAIN', 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID'];
    expect(placeholderNames(template).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('answers with version 2 tokens that tell a person from an app, for this tenant only', () => {
    expect(JSON.parse(template)).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [{ value: 'access_as_user' }] },
      optionalClaims: { accessToken: [{ name: 'idtyp' }] },
    });
  });
});
