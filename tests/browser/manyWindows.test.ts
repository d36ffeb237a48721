/** Several people's windows in one browser, which gives an address six connections. */
import { people } from '../../env/local/seed/people';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

/** The server's answer to a window, within so many ms. */
const answers = (window: PersonWindow): Promise<number> =>
  window.tab
    .locator('body')
    .evaluate(async () => (await fetch('/health', { signal: AbortSignal.timeout(5000) })).status);

it('seven windows of one browser show their rows, and all of them go on getting answers', async () => {
  const windows: PersonWindow[] = [];
  for (const { id } of people.slice(0, 7)) {
    const beside = windows[0];
    const window = await PersonWindow.open(here.browser, here.local.url, { person: id, ...(beside ? { beside } : {}) });
    await window.goTo('risks');
    windows.push(window);
  }
  expect(windows.length).toBe(7);
  for (const window of windows) {
    expect(await answers(window)).toBe(200);
    expect(await window.tab.getByText(/har inte följt andras ändringar/).count()).toBe(0);
  }
}, 120_000);
