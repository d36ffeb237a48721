/** Every page in every theme, wide and narrow, checked by axe. */
import { addressOf, pageNames, pageOf } from '../../shared/pages';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const PAGES = ['posts', ...pageNames.filter((page) => pageOf(page).tab)];
const THEMES = ['default', 'dark', 'contrast'] as const;
/** In one theme also between them, where two columns become one. */
const widthsIn = (theme: string): number[] => (theme === 'default' ? [1280, 1024, 320] : [1280, 320]);

const here = inBrowser();

describe.each(THEMES)('in the theme %s', (theme) => {
  it.each(widthsIn(theme))(
    'every page at %i pixels has no accessibility findings and does not scroll sideways',
    async (width) => {
      const person = await PersonWindow.open(here.browser, here.local.url, {
        person: 'sara-herrman',
        options: { theme, width },
      });
      for (const page of PAGES) {
        await person.goTo(page);
        expect({ page, findings: await person.findings() }).toEqual({ page, findings: [] });
        expect({ page, overflow: await person.overflow() }).toEqual({ page, overflow: 0 });
      }
      await person.close();
    },
    300_000,
  );
});

/** The other pages and every section of a page, which have no tab of their own. */
const BEYOND = pageNames.flatMap((page) => {
  const sections = Object.keys(pageOf(page).sections ?? {}).map((section) => addressOf({ page, section }));
  return pageOf(page).tab ? sections : [addressOf({ page }), ...sections];
});

it.each([1280, 1024, 320])(
  'no page or section beyond the tabs has findings at %i pixels, or scrolls sideways',
  async (width) => {
    const person = await PersonWindow.open(here.browser, here.local.url, {
      person: 'sara-herrman',
      options: { width },
    });
    await person.goTo('risks');
    for (const address of BEYOND) {
      await person.goWithin(address);
      expect({ address, findings: await person.findings() }).toEqual({ address, findings: [] });
      expect({ address, overflow: await person.overflow() }).toEqual({ address, overflow: 0 });
    }
    await person.close();
  },
  300_000,
);

it('has no findings where an address names no page', async () => {
  const person = await PersonWindow.open(here.browser, here.local.url, {
    person: 'sara-herrman',
    options: { width: 320 },
  });
  await person.goTo('risks');
  await person.goWithin('/tabs/finns-inte');
  await person.tab.getByRole('link', { name: 'Metodhandbok' }).waitFor();
  expect(await person.findings()).toEqual([]);
  await person.close();
}, 60_000);

it('shows every page in English to a person who has chosen it', async () => {
  const person = await PersonWindow.open(here.browser, here.local.url, {
    person: 'lena-gardtman',
    options: { language: 'en' },
  });
  const titles: string[] = [];
  for (const page of PAGES.slice(1)) {
    await person.goTo(page);
    // The shell is painted before the host has said which language the person reads.
    await person.tab.locator('html[lang="en"]').waitFor({ state: 'attached' });
    titles.push((await person.tab.getByRole('heading', { level: 1 }).innerText()).trim());
  }
  expect(titles.slice(0, 3)).toEqual(['Process factory', 'Risks', 'Method handbook']);
  await person.close();
}, 60_000);
