/** What surrounds the pages: dialogs that dim, a host page that leaves room, letters that are wider, and nothing that leaves the computer. */
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../support/launchBrowser';
import { PersonWindow } from '../support/personWindow';
import { startTestLocal, type TestLocal } from '../support/startTestLocal';

let local: TestLocal;
let browser: Browser;

jest.setTimeout(90_000);

beforeAll(async () => {
  browser = await launchBrowser();
  local = await startTestLocal();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await local?.close();
});

const open = (person: string, options: { width?: number; height?: number } = {}): Promise<PersonWindow> =>
  PersonWindow.open(browser, local.url, { person, options });

/** What lies over an element and hides it: names of everything above it that lets nothing through. */
const hiddenBy = (element: Locator): Promise<string[]> =>
  element.evaluate((below) => {
    const { left, top } = below.getBoundingClientRect();
    const stack = document.elementsFromPoint(left + 4, top + 8);
    const above = stack.slice(0, stack.indexOf(below));
    const opaque = (one: Element): boolean => {
      const [, , , alpha = '1'] = getComputedStyle(one).backgroundColor.match(/[\d.]+/g) ?? ['0', '0', '0', '0'];
      return Number(alpha) === 1;
    };
    return stack.includes(below)
      ? above.filter(opaque).map((one) => one.className || one.tagName)
      : ['not in the stack'];
  });

it.each([
  ['a drawer', 'portfolio', 'Lägg till insats', 1000],
  ['a dialog', 'status', 'Publicera', 1280],
  ['the question before a meeting starts', 'meeting', 'Starta mötet', 1280],
])('%s dims the page and does not hide it', async (_, page, button, width) => {
  const leader = await open('sara-herrman', { width });
  await leader.goTo(page);
  await leader.tab.getByRole('button', { name: button }).first().click();
  await leader.tab.getByRole('dialog').waitFor();
  expect(await hiddenBy(leader.tab.locator('h1'))).toEqual([]);
  await leader.close();
});

it('leaves the tab a whole window’s height at 400 % zoom, below bars that scroll away', async () => {
  for (const height of [180, 200, 256]) {
    const leader = await open('sara-herrman', { width: 320, height });
    await leader.goTo('meeting');
    const frame = leader.page.locator('iframe').first();
    await frame.scrollIntoViewIfNeeded();
    const box = await frame.boundingBox();
    expect({ height, tab: Math.round(box?.height ?? 0) }).toEqual({ height, tab: height });
    expect({ height, overflow: await leader.overflow() }).toEqual({ height, overflow: 0 });
    expect(await leader.findings()).toEqual([]);
    await leader.close();
  }
});

it('asks no address outside this computer, in the host page or in the tabs', async () => {
  const leader = await open('sara-herrman');
  const outside: string[] = [];
  leader.page.context().on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (!['http:', 'https:', 'ws:', 'wss:'].includes(protocol) || hostname === 'localhost') return;
    outside.push(request.url());
  });
  for (const page of ['posts', 'portfolio', 'risks', 'handbook', 'status', 'meeting']) await leader.goTo(page);
  await leader.goTo('posts', 'meeting');
  await leader.tab.getByRole('heading').first().waitFor();
  expect(outside).toEqual([]);
  await leader.close();
});

it('opens a window for another person, not once more for the same', async () => {
  const leader = await open('sara-herrman');
  await leader.goTo('posts');
  await leader.page.getByRole('button', { name: /Du är Sara Herrman/ }).click();
  const link = leader.page.getByRole('menuitem', { name: /Öppna ett fönster för en person till/ });
  const [second] = await Promise.all([leader.page.context().waitForEvent('page'), link.click()]);
  await second.getByRole('button', { name: /Du är Lena Gardtman, ledamot, Orust/ }).waitFor();
  await leader.close();
});

it('lets only who presents show the meeting on the stage', async () => {
  const [leader, member] = [await open('sara-herrman'), await open('lena-gardtman')];
  for (const person of [leader, member]) {
    await person.goTo('posts', 'meeting');
    await person.page.getByRole('region', { name: 'Mötets scen' }).waitFor();
  }
  await leader.page.getByRole('button', { name: 'Sluta visa' }).click();
  await leader.page.getByRole('button', { name: 'Visa på scenen' }).first().waitFor();
  expect(await member.page.getByRole('button', { name: 'Sluta visa' }).count()).toBe(0);
  await member.page.evaluate(() => localStorage.setItem('localTeams.stage', '{"shown":false}'));
  await member.page.reload();
  await member.page.getByText('Projektledningen visar mötets aktuella punkt här.', { exact: false }).waitFor();
  expect(await member.page.getByRole('button', { name: 'Visa på scenen' }).count()).toBe(0);
  await member.tab.getByRole('heading').first().waitFor();
  expect(await member.tab.getByRole('button', { name: 'Visa på scenen' }).count()).toBe(0);
  await Promise.all([leader.close(), member.close()]);
});
