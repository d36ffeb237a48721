/** By keyboard alone: nothing of the portfolio is clicked, and nothing in it is focused but by Tab. */
import type { Page } from 'playwright-core';
import { pageNames, pageOf } from '../../shared/pages';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
const MOST_TABS = 120;
/** As a person presses: what takes the focus back shortly after it has gone is met only so. */
const PACE_MS = 150;
const ORUST = '1421';
const LONG_AGO = '2020-01-15T09:00:00Z';

/** Presses Tab until what has the focus in the tab is called so, and says what kind of element it is. */
async function tabTo({ page, tab }: PersonWindow, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const focused = await tab.locator('body').evaluate(() => {
      const at = document.activeElement;
      // A region that takes the focus to be scrolled is called by all that is in it.
      if (!at?.matches('button, a, input, select, textarea')) return '';
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : [];
      return [at.getAttribute('aria-label'), ...labels, at.textContent].filter(Boolean).join(' ');
    });
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 30));
    await page.keyboard.press('Tab');
    await page.waitForTimeout(PACE_MS);
  }
  throw new Error(`Tab never comes to ${name}, but to ${passed.join(' | ')}`);
}

/** Chooses by the first letters of a choice, as in any list of choices. */
async function choose(person: PersonWindow, list: RegExp, letters: string): Promise<void> {
  await tabTo(person, list);
  await person.page.keyboard.type(letters);
}

it('is read as table, board and figures, kept as a view, and its rows confirmed, by keyboard alone', async () => {
  const options = { width: 1280, height: 900 };
  const { store } = here.local.product;
  const own = store.all('initiatives').filter(({ municipality }) => municipality === ORUST);
  for (const { key } of own) {
    await store.update('initiatives', { lastConfirmedAt: LONG_AGO }, { key, by: 'lena-gardtman' });
  }
  const person = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman', options });
  await person.goTo('portfolio');
  const { tab, page } = person;
  const keys = page.keyboard;

  await tab
    .getByText(/^Inte sedan/)
    .first()
    .waitFor();
  await tabTo(person, /^Allt stämmer/);
  await keys.press('Enter');
  await tab.getByText(/insats(en|er) är bekräftade?\./).waitFor();

  await person.goTo('portfolio');
  const ways = tab.getByRole('combobox', { name: 'Visa som' });
  await ways.waitFor();
  await choose(person, /^Visa som/, 'Tav');
  await tab.getByRole('combobox', { name: 'Ordna efter' }).waitFor();
  await choose(person, /Ordna efter|^Läge|^Fas|^Kommun|^Område/, 'Kommun');
  const first = await tab.getByRole('region', { name: 'Orust' }).getByRole('listitem').first().innerText();
  const card = new RegExp(`^${first.split('\n')[0]?.replace(/[^\p{L}\d ]/gu, '.')}`);
  await tabTo(person, card);
  await keys.press('Enter');
  // The focus goes to the record once it is open.
  await tab.locator('h2:focus').waitFor();
  await keys.press('Escape');
  await tab.getByRole('button', { name: 'Stäng' }).waitFor({ state: 'detached' });
  await tabTo(person, card);

  await person.goTo('portfolio');
  await ways.waitFor();
  await tabTo(person, /^Visa som/);
  await keys.press('End');
  await tab.getByRole('table', { name: 'Insatser per kommun' }).waitFor();
  await tabTo(person, /^Spara vyn/);
  await keys.press('Enter');
  await tabTo(person, /^Vyns namn/);
  await keys.type('Våra siffror');
  await tabTo(person, /^Spara vyn/);
  await keys.press('Enter');
  await tab.getByText('Vyn Våra siffror är sparad.').first().waitFor();
  await tabTo(person, /^Visa som/);
  await keys.press('Home');
  await tab.getByRole('grid').waitFor();
  await page.context().close();
}, 120_000);

/** A button that has the focus and takes itself away once it is done, as "Allt stämmer" does. */
const addButton = ({ tab }: PersonWindow) =>
  tab.locator('main[data-region]').evaluate((main) => {
    const button = Object.assign(document.createElement('button'), { id: 'tried' });
    main.append(button);
    button.focus();
  });
const takeAway = ({ tab }: PersonWindow) => tab.locator('#tried').evaluate((button) => button.remove());
const isInTab = ({ page }: PersonWindow) => page.evaluate(() => document.activeElement?.matches('iframe') ?? false);
/** In a region of the page, and not fallen out of it. */
const focused = ({ tab }: PersonWindow) => tab.locator('[data-region]:focus, [data-region] :focus').first();
/** Longer than it takes until the focus would be taken back. */
const MEANWHILE_MS = 800;

it('leaves the focus where it has gone when what had it in the tab goes away afterwards', async () => {
  const person = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  const { page } = person;
  // What keeps the focus comes when the page has nothing else to do.
  const keeper = page.waitForResponse(/keepFocus/);
  await person.goTo('portfolio');
  await (await keeper).finished();
  await addButton(person);
  await takeAway(person);
  // Inside the tab it is kept: the Tab key goes on from where it was.
  await focused(person).waitFor();
  expect(await isInTab(person)).toBe(true);

  await addButton(person);
  await page.getByRole('link').or(page.getByRole('button')).first().focus();
  expect(await isInTab(person)).toBe(false);
  await takeAway(person);
  await page.waitForTimeout(MEANWHILE_MS);
  expect(await isInTab(person)).toBe(false);
  await page.context().close();
}, 60_000);

it('keeps the focus of whoever presses something before the rest of the code has come', async () => {
  const person = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await person.page.route(/keepFocus/, async (route) => {
    await held;
    await route.continue();
  });
  await person.goTo('portfolio');
  await addButton(person);
  await takeAway(person);
  await person.page.waitForTimeout(MEANWHILE_MS);
  expect(await focused(person).count()).toBe(0);
  letCome();
  await focused(person).waitFor();
  await person.page.context().close();
}, 60_000);

/** Puts a button on each side of the tab, as Teams has its own, and the focus on one of them. */
const standBeside = (page: Page, side: 'before' | 'after') =>
  page.evaluate((from) => {
    const frame = document.querySelector('iframe');
    for (const at of ['before', 'after'] as const) {
      const button = Object.assign(document.createElement('button'), { id: at, textContent: at });
      document.getElementById(at)?.remove();
      frame?.[at](button);
    }
    document.getElementById(from)?.focus();
  }, side);

/** Presses a key until the focus has left the tab, and says where it is then: the id of what has it, or nothing when it never leaves. */
async function passThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string> {
  for (let pressed = 0; pressed < 2 * MOST_TABS; pressed += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(PACE_MS);
    const at = await page.evaluate(() => ({ tag: document.activeElement?.tagName, id: document.activeElement?.id }));
    if (at.tag !== 'IFRAME') return at.id ?? '';
  }
  return '';
}

it.each(pageNames.filter((name) => pageOf(name).tab))(
  'goes with Tab through %s and out of it, and back again',
  async (name) => {
    const person = await PersonWindow.open(here.browser, here.local.url, { person: 'sara-herrman' });
    await person.goTo(name);
    await standBeside(person.page, 'before');
    expect(await passThrough(person.page, 'Tab')).toBe('after');
    await standBeside(person.page, 'after');
    expect(await passThrough(person.page, 'Shift+Tab')).toBe('before');
    await person.page.context().close();
  },
  180_000,
);
