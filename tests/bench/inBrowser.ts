import { availableParallelism, loadavg } from 'node:os';
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { initiatives } from '../../shared/lists/initiatives';
import { launchBrowser } from '../support/launchBrowser';
import { PersonWindow } from '../support/personWindow';
import { startTestLocal, type TestLocal } from '../support/startTestLocal';
import type { Figures } from './goals';
import { median } from './median';
import { plainList } from './plainList';
import { plantInitiatives } from './plantInitiatives';
import { scrollFrames, type Watched, watchPage } from './watchPage';

const COUNT = 30_000;
const CLICKS = 9;
/** While scrolling frames need not wait for a screen: what is measured is the work of each. Otherwise they would take the processor from what is measured. */
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** Keys that every keyboard has: "malti" finds måltider. */
const TYPED = ['m', 'a', 'l', 't', 'i', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'a', 'm', 'a'];

const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes('/tabs/'));
  if (!frame) throw new Error('The tab is not open');
  return frame;
};

const read = <T>(frame: Frame, name: keyof Watched | 'keys' | 'follows'): Promise<T> =>
  frame.evaluate((what) => Reflect.get(Reflect.get(globalThis, 'watched'), what), name);

/** A page that has shown nothing by then never will. */
const AT_LATEST_MS = 120_000;

/** When the page first showed what it is for. Throws with what it shows instead, rather than wait for ever. */
async function rowsAt(page: Page, isOf: string): Promise<number> {
  const until = Date.now() + AT_LATEST_MS;
  let frame: Frame | undefined;
  while (Date.now() < until) {
    frame = page.frames().find((one) => one !== page.mainFrame() && one.url().includes(`/tabs/${isOf}`));
    const at = frame ? await read<number>(frame, 'rowsAt').catch(() => 0) : 0;
    if (at > 0) return at;
    await page.waitForTimeout(50);
  }
  const shown = await frame?.locator('body').innerText();
  throw new Error(`The page ${isOf} has not come. It shows: ${shown ?? 'nothing'}`);
}

/** What is measured takes minutes: says where it is. */
const tell = (what: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${what}`);

/** What the page's own thread has worked so far, ms of processor: a busy machine makes it wait, but not work more. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** From a click on the channel's tab to the rows on the screen: by the clock, and how much of that is work. */
async function clicks(page: Page): Promise<{ first: number; again: number[]; work: number[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const open = async (name: string, address: string): Promise<{ took: number; work: number }> => {
    tell(`opening ${address}`);
    const before = await worked(session);
    await page.getByRole('link', { name, exact: true }).click();
    const shown = await rowsAt(page, address);
    const took = shown - (await read<number>(page.mainFrame(), 'clickedAt'));
    return { took, work: (await worked(session)) - before };
  };
  const first = await open('Processfabrik', 'portfolio');
  const again: { took: number; work: number }[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    await open('Metodhandbok', 'handbook');
    // The window has nothing left to do from the page before.
    await page.waitForTimeout(1500);
    again.push(await open('Processfabrik', 'portfolio'));
  }
  return { first: first.took, again: again.map(({ took }) => took), work: again.map(({ work }) => work) };
}

async function keys(page: Page): Promise<{ seen: number[]; follow: number[] }> {
  const frame = frameOf(page);
  // The search prepares itself once the rows are there.
  await page.waitForTimeout(3000);
  await frame.getByRole('searchbox').focus();
  for (const key of TYPED) {
    await page.keyboard.press(key);
    await page.waitForTimeout(700);
  }
  return { seen: await read<number[]>(frame, 'keys'), follow: await read<number[]>(frame, 'follows') };
}

/** A window that is watched, on another page than the one with all the rows. */
async function openHandbook(browser: Browser, local: TestLocal): Promise<PersonWindow> {
  const window = await PersonWindow.open(browser, local.url, { person: 'sara-herrman', options: { width: 1440 } });
  await window.page.context().addInitScript(watchPage);
  await window.goTo('handbook');
  return window;
}

async function scrolling(local: TestLocal, texts: readonly string[]): Promise<{ ours: number[]; plain: number[] }> {
  const browser = await launchBrowser('plain', UNPACED);
  const { page } = await openHandbook(browser, local);
  await page.getByRole('link', { name: 'Processfabrik', exact: true }).click();
  await rowsAt(page, 'portfolio');
  const frame = frameOf(page);
  const box = await frame.frameElement().then((element) => element.boundingBox());
  const other = await browser.newPage({
    viewport: { width: Math.round(box?.width ?? 1280), height: Math.round(box?.height ?? 900) },
  });
  await other.setContent(plainList(texts));
  const ours: number[] = [];
  const plain: number[] = [];
  // In turns, so that whatever else the machine does meets both.
  for (let turn = 0; turn < 3; turn += 1) {
    await other.bringToFront();
    plain.push(...(await other.locator('#list').evaluate(scrollFrames)));
    await page.bringToFront();
    ours.push(...(await frame.locator('[role="grid"]').locator('xpath=..').evaluate(scrollFrames)));
  }
  await browser.close();
  return { ours, plain };
}

async function waitForRows(local: TestLocal): Promise<void> {
  const until = Date.now() + 900_000;
  while (local.product.store.all('initiatives').length < COUNT) {
    if (Date.now() > until) throw new Error('The product has not read the rows');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The script that a page had fetched when it first showed what it is for, as it came over the wire, in a window that has been nowhere before. */
async function scriptBefore(browser: Browser, local: TestLocal, tab: string): Promise<number> {
  const window = await PersonWindow.open(browser, local.url, { person: 'sara-herrman' });
  await window.page.context().addInitScript(watchPage);
  await window.goTo(tab);
  const shown = await rowsAt(window.page, tab);
  const bytes = await frameOf(window.page).evaluate((until) => {
    const scripts = performance
      .getEntriesByType('resource')
      .flatMap((one) => (one instanceof PerformanceResourceTiming ? one : []));
    const before = scripts.filter(
      (one) => one.name.endsWith('.js') && performance.timeOrigin + one.responseEnd <= until,
    );
    return before.reduce((sum, one) => sum + one.encodedBodySize, 0);
  }, shown);
  await window.close();
  return bytes;
}

const TABS = ['portfolio', 'risks', 'handbook', 'status', 'meeting'];

/** What a person feels, in Chromium with 30,000 initiatives of which every field is filled in; ratios are to a plain list in the same run. */
export async function inBrowser(): Promise<Figures> {
  const local = await startTestLocal();
  const browser = await launchBrowser('plain');
  try {
    const figures: Figures = {};
    for (const tab of TABS) {
      tell(`script before ${tab}`);
      figures[`script before ${tab} in Chromium, KB`] = {
        value: (await scriptBefore(browser, local, tab)) / 1000,
        goal: 200,
      };
    }
    tell(`planting ${COUNT} rows`);
    plantInitiatives(local.microsoft365.database, COUNT);
    await waitForRows(local);
    tell('the product has read them');
    const window = await openHandbook(browser, local);
    const { first, again, work } = await clicks(window.page);
    tell('searching');
    const { seen, follow } = await keys(window.page);
    const texts = local.product.store.all('initiatives').map(({ title, need }) => `${title} ${need}`);
    tell('scrolling');
    await window.close();
    const { ours, plain } = await scrolling(local, texts);
    const load = Number(loadavg()[0]) / availableParallelism();
    const fields = Object.keys(initiatives.fields).length;
    return {
      ...figures,
      [`from click to 30,000 rows of ${fields} fields, first time, ms`]: first,
      [`from click to 30,000 rows of ${fields} fields, median ms`]: { value: median(again), goal: 500 },
      'of that the work of the page’s own thread, median ms of processor': median(work),
      'processes that waited for each of the processors meanwhile (load)': load,
      'a key in the search until it is seen, median ms': { value: median(seen), goal: 50 },
      'a key in the search until it is seen, longest ms': Math.max(...seen),
      'a key in the search until the rows follow, median ms': median(follow),
      'a frame while scrolling, median ms': median(ours),
      'a frame while scrolling a plain list, median ms': median(plain),
      'a frame while scrolling to that of a plain list, ratio': { value: median(ours) / median(plain), goal: 1.5 },
    };
  } finally {
    await browser.close();
    await local.close();
  }
}
