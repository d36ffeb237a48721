import type { Locator } from 'playwright-core';
import type { PersonWindow } from './personWindow';

/** How a person does things in a window: with the mouse alone. */
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
  async moveUp({ tab }, { item, above }) {
    const row = (name: string) =>
      tab.getByRole('region', { name: 'Dagordning' }).getByRole('listitem').filter({ hasText: name });
    await row(item).dragTo(row(above));
  },
});
