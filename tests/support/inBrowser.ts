import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { startTestLocal, type TestLocal } from './startTestLocal';

/** Starts a browser and everything running on free ports before a file's tests, and stops both after them. */
export function inBrowser(): { readonly browser: Browser; readonly local: TestLocal } {
  let browser: Browser;
  let local: TestLocal;
  beforeAll(async () => {
    browser = await launchBrowser();
    local = await startTestLocal();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await local?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get local() {
      return local;
    },
  };
}
