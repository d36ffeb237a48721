import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../env/local/freePort';
import { localSettings } from '../../env/local/settings';
import { type Local, startLocal } from '../../env/local/startLocal';
import { quietLogger } from './localGraph';

/** Everything running on free ports, with its data in a folder of its own. */
export interface TestLocal extends Local {
  tenantId: string;
  /** Stops everything and starts it again on the same data, as after a night. */
  restart(): Promise<void>;
}

/** Starts the product and the local Microsoft 365 as `npm start` does, for one test file. The pages must have been built. */
export async function startTestLocal(): Promise<TestLocal> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'processfabriken-test-'));
  const settings = localSettings({
    DATA_FOLDER: dataFolder,
    PORT: String(await freePort()),
    LOCAL_MICROSOFT365_PORT: String(await freePort()),
    FOLLOW_INTERVAL_MS: '500',
  });
  const start = (): Promise<Local> =>
    startLocal({
      settings,
      logger: quietLogger,
      tabsFolder: path.resolve('dist/tabs'),
      pageFolder: path.resolve('dist/teams'),
    });
  let local = await start();
  return {
    get url() {
      return local.url;
    },
    get product() {
      return local.product;
    },
    get microsoft365() {
      return local.microsoft365;
    },
    tenantId: settings.tenantId,
    async restart() {
      await local.close();
      local = await start();
    },
    async close() {
      await local.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
