import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../../env/local/freePort';
import { type Microsoft365, startMicrosoft365 } from '../../../env/local/microsoft365';
import { type LocalSettings, localSettings } from '../../../env/local/settings';

/** A local Microsoft 365 with data of its own, on free ports. */
export interface TestMicrosoft365 extends Microsoft365 {
  settings: LocalSettings;
  pageFolder: string;
  /** Stops it and starts it again with the same data. */
  restart(): Promise<TestMicrosoft365>;
  /** Starts it again, with the same data, after it was stopped. */
  start(): Promise<TestMicrosoft365>;
  /** Stops it and throws its data away. */
  remove(): Promise<void>;
}

async function start(settings: LocalSettings): Promise<TestMicrosoft365> {
  const pageFolder = path.join(settings.dataFolder, 'page');
  const running = await startMicrosoft365({ settings, pageFolder });
  return {
    ...running,
    settings,
    pageFolder,
    async restart() {
      await running.close();
      return start(settings);
    },
    start: () => start(settings),
    async remove() {
      await running.close();
      rmSync(settings.dataFolder, { recursive: true, force: true });
    },
  };
}

/** Starts a local Microsoft 365 for a test; `botPort` is where its bot is expected. */
export async function startTestMicrosoft365(botPort?: number): Promise<TestMicrosoft365> {
  const settings = localSettings({
    DATA_FOLDER: mkdtempSync(path.join(tmpdir(), 'microsoft365-')),
    PORT: String(botPort ?? (await freePort())),
    LOCAL_MICROSOFT365_PORT: String(await freePort()),
  });
  return start(settings);
}
