import type { Locator } from 'playwright-core';
import type { PersonWindow } from './personWindow';

/** How a person does things in a window: with the mouse alone, or with the keys alone. */
export interface Hands {
  press(what: Locator): Promise<void>;
  /** Writes in a field instead of what stands there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses in a list of choices, by the words. */
  choose(list: Locator, label: string): Promise<void>;
  /** Marks a radio button. */
  mark(radio: Locator): Promise<void>;
  /** Opens a menu and chooses in it. */
  pick(menu: Locator, name: string): Promise<void>;
  /** Turns to a tab of the page. */
  turnTo(tab: Locator): Promise<void>;
  /** Puts an item of the agenda one place up. */
  moveUp(window: PersonWindow, names: { item: string; above: string }): Promise<void>;
}

const inMenu = (window: PersonWindow, name: string): Locator =>
  window.tab
    .getByRole('menuitem', { name, exact: true })
    .or(window.tab.getByRole('menuitemcheckbox', { name, exact: true }));

/** What can be checked leaves the menu open for more. */
async function closeMenu(window: PersonWindow): Promise<void> {
  if ((await window.tab.getByRole('menu').count()) > 0) await window.page.keyboard.press('Escape');
  await window.tab.getByRole('menu').waitFor({ state: 'detached' });
}

export const mouse = (window: PersonWindow): Hands => ({
  press: (what) => what.click(),
  write: (field, text) => field.fill(text),
  choose: async (list, label) => void (await list.selectOption({ label })),
  mark: (radio) => radio.check(),
  async pick(menu, name) {
    await menu.click();
    await inMenu(window, name).click();
    await closeMenu(window);
  },
  turnTo: (tab) => tab.click(),
  async moveUp({ tab }, { item, above }) {
    const row = (name: string) =>
      tab.getByRole('region', { name: 'Dagordning' }).getByRole('listitem').filter({ hasText: name });
    await row(item).dragTo(row(above));
  },
});

/** Where the focus is, seen from an element. */
const seenFrom = (element: Element) => {
  const { activeElement: active, body } = element.ownerDocument;
  const region = (one: Element | null) => one?.closest('[role="dialog"], [data-region]') ?? null;
  const isBefore = active ? (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 : false;
  const stops = [
    ...element.ownerDocument.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea'),
  ].filter((one) => one === element || one === active || (one.tabIndex >= 0 && one.getClientRects().length > 0));
  const place = (one: Element | null): number => stops.indexOf(one as HTMLElement);
  return {
    there: active === element,
    // About so many stops of the Tab key away; a group that is one stop counts as more.
    away: active && place(active) >= 0 && place(element) >= 0 ? Math.abs(place(active) - place(element)) : 1,
    lost: active === null || active === body,
    sameRegion: region(active) === region(element),
    isBefore: isBefore && !active?.contains(element),
  };
};

/** Never longer than this for the focus to be somewhere, or to come to what is wanted. */
const MOST_PRESSES = 150;

export function keyboard(window: PersonWindow): Hands {
  const key = (name: string) => window.page.keyboard.press(name);

  /** The focus must not have fallen out of the page by what was done before. */
  async function stays(to: Locator): Promise<void> {
    for (let tries = 0; (await to.evaluate(seenFrom)).lost; tries += 1) {
      if (tries === 30) throw new Error(`The focus is nowhere, on the way to ${to}`);
      await window.page.waitForTimeout(100);
    }
  }

  async function goTo(to: Locator): Promise<void> {
    await to.waitFor();
    await stays(to);
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      const at = await to.evaluate(seenFrom);
      if (at.there) return;
      const toRegion = !at.sameRegion && presses < 10;
      const name = at.isBefore ? 'Shift+Tab' : 'Tab';
      // Half the way, and look again.
      const times = toRegion ? 1 : Math.max(1, Math.floor(at.away / 2));
      for (let time = 0; time < times; time += 1) await key(toRegion ? 'F6' : name);
    }
    throw new Error(`The keys never came to ${to}`);
  }

  /** With an arrow key, until what is wanted is so. */
  async function arrow(until: () => Promise<boolean>, name = 'ArrowDown'): Promise<void> {
    for (let presses = 0; !(await until()); presses += 1) {
      if (presses === MOST_PRESSES) throw new Error(`${name} never came there`);
      await key(name);
    }
  }

  const press = async (what: Locator): Promise<void> => {
    await goTo(what);
    await key('Enter');
  };

  return {
    press,
    async write(field, text) {
      await goTo(field);
      await key('ControlOrMeta+a');
      await window.page.keyboard.type(text);
    },
    async choose(list, label) {
      await goTo(list);
      const chosen = () => list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.text.trim());
      await key('Home');
      await arrow(async () => (await chosen()) === label);
    },
    async mark(radio) {
      const group = window.tab.getByRole('radiogroup').filter({ has: radio });
      await goTo(group.getByRole('radio').first());
      await key('Space');
      await arrow(() => radio.isChecked());
    },
    async pick(menu, name) {
      await press(menu);
      const item = inMenu(window, name);
      await item.waitFor();
      await arrow(() => item.evaluate((one) => one === one.ownerDocument.activeElement));
      await key('Enter');
      await closeMenu(window);
    },
    async turnTo(tab) {
      const all = window.tab.getByRole('tablist').filter({ has: tab });
      await goTo(all.getByRole('tab', { selected: true }));
      await arrow(() => tab.evaluate((one) => one === one.ownerDocument.activeElement), 'ArrowRight');
      await key('Enter');
    },
    async moveUp({ tab }, { item }) {
      await press(tab.getByRole('button', { name: `Flytta upp ${item}`, exact: true }));
    },
  };
}

/** With the Tab key from the host page into the app's own frame. */
export async function tabInto(window: PersonWindow): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await window.page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) return;
    await window.page.keyboard.press('Tab');
  }
  throw new Error('The Tab key never came into the app');
}
