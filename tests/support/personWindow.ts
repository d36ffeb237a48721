import AxeBuilder from '@axe-core/playwright';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { people } from '../../env/local/seed/people';

/** What a window is opened with. */
export interface WindowOptions {
  theme?: 'default' | 'dark' | 'contrast';
  language?: 'sv' | 'en';
  width?: number;
  height?: number;
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A browser window in which one person of the minutes is at work. */
export class PersonWindow {
  private constructor(
    readonly page: Page,
    private readonly base: string,
    private readonly objectId: string,
    private readonly options: WindowOptions,
  ) {}

  /** Opens a window of its own (own storage, own session) for a person; `beside` another it is one more window of the same browser. */
  static async open(
    browser: Browser,
    base: string,
    who: { person: string; options?: WindowOptions; beside?: PersonWindow },
  ): Promise<PersonWindow> {
    const { width = 1280, height = 900 } = who.options ?? {};
    const context =
      who.beside?.page.context() ?? (await browser.newContext({ viewport: { width, height }, locale: 'sv-SE' }));
    const person = people.find((one) => one.id === who.person);
    if (!person) throw new Error(`There is no ${who.person} in the minutes`);
    return new PersonWindow(await context.newPage(), base, person.objectId, who.options ?? {});
  }

  /** Goes to one of the channel's tabs (`posts` is the conversation) or another view. */
  async goTo(tab: string, view = 'team'): Promise<void> {
    const place = new URLSearchParams({ persona: this.objectId, view, tab });
    if (this.options.theme) place.set('theme', this.options.theme);
    if (this.options.language) place.set('lang', this.options.language);
    await this.page.goto(`${this.base}/#/${place}`);
    if (tab === 'posts') return;
    await this.tab.getByRole('heading', { level: 1 }).waitFor();
    // What is looked at is the page with its rows, not the one that waits for them.
    await this.tab.locator('#content [aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Goes to another address of the tab without opening it anew, as its own links do, and waits until it shows what it is for. */
  async goWithin(address: string): Promise<void> {
    await this.tab.locator('body').evaluate((_, to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    // By its element: while a window lies over the page, the page's heading has no role for anybody.
    await this.tab.locator('h1').first().waitFor();
    await this.tab.locator('[data-region] [aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** The app's tab in its frame. */
  get tab(): FrameLocator {
    return this.page.frameLocator('iframe').first();
  }

  /** The newest card in the conversation that says something. */
  card(text: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ hasText: text }).last();
  }

  /**
   * Waits until nothing moves or fades any more, frames included: in the middle of a fade the colours are mixed with
   * what lies behind, and their contrast is nobody's choice.
   */
  private async stillness(): Promise<void> {
    for (const frame of this.page.frames()) {
      await frame.evaluate(async () => {
        const ends = (one: Animation): boolean => one.effect?.getComputedTiming().endTime !== Infinity;
        while (document.getAnimations().some((one) => one.playState === 'running' && ends(one))) {
          await new Promise(requestAnimationFrame);
        }
      });
    }
  }

  /** What axe finds wrong in the whole window, frames included; one line each. */
  async findings(): Promise<string[]> {
    await this.stillness();
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(RULES).analyze();
    // What an open menu lies half over is pressed when the menu has gone.
    const menuIsOpen = (await this.page.getByRole('menu').count()) > 0;
    const isUnderMenu = (id: string, summary = '') =>
      menuIsOpen && id === 'target-size' && summary.includes('partially obscured');
    return violations.flatMap((rule) =>
      rule.nodes
        .filter((node) => !isUnderMenu(rule.id, node.failureSummary))
        // Fluent's focus guards are empty on purpose, and hidden from assistive technology.
        .filter((node) => !node.html.includes('data-tabster-dummy'))
        .map((node) => `${rule.id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
    );
  }

  /** How many pixels the host page or the tab in its frame, which scrolls by itself, is wider than its window. */
  async overflow(): Promise<number> {
    const widths = this.page.frames().map((frame) =>
      frame.evaluate(() => {
        const all = [document.documentElement, ...document.querySelectorAll('main')];
        return Math.max(...all.map((one) => one.scrollWidth - one.clientWidth));
      }),
    );
    return Math.max(...(await Promise.all(widths)));
  }

  /** How many pixels a tab's own document is longer than its window: what scrolls lies in it, and what sticks to its bottom stays there. */
  async hanging(): Promise<number> {
    const [, ...tabs] = this.page.frames();
    const lengths = tabs.map((frame) =>
      frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight),
    );
    return Math.max(...(await Promise.all(lengths)));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
