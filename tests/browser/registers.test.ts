/** The registers as they are looked at: how much is in view, what stays in view, and every opened record checked by axe. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow, type WindowOptions } from '../support/personWindow';

const here = inBrowser();

async function at(page: string, options: WindowOptions): Promise<PersonWindow> {
  const window = await PersonWindow.open(here.browser, here.local.url, { person: 'sara-herrman', options });
  await window.goTo(page);
  // The guide is folded, as it is for everybody who has begun.
  const guide = window.page.locator('[aria-controls="guide"]');
  await guide.waitFor();
  if ((await guide.getAttribute('aria-expanded')) === 'true') await guide.click();
  return window;
}

/** Goes to a place of the page within the tab, as a link does. */
const goWithin = (person: PersonWindow, address: string) =>
  person.tab.locator('body').evaluate((_, to) => {
    window.history.pushState(null, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, address);

it('shows fifteen rows of 44 to 48 pixels in a window of 1440 × 900', async () => {
  const person = await at('portfolio', { width: 1440, height: 900 });
  await person.tab.locator('[data-index="14"]').waitFor();
  const rows = await person.tab.locator('body').evaluate(() =>
    [...document.querySelectorAll('[data-index]')]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight)
      .map(({ height }) => height),
  );
  expect(rows.length).toBeGreaterThanOrEqual(15);
  for (const height of rows) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(height).toBeLessThanOrEqual(48);
  }
  await person.close();
}, 60_000);

it('keeps the table beside an opened record from 1280 pixels, and the record’s buttons in view', async () => {
  const person = await at('portfolio', { width: 1280, height: 900 });
  await goWithin(person, '/tabs/portfolio/exempel-16');
  const panel = person.tab.getByRole('complementary');
  await panel.getByRole('button', { name: 'Ändra insatsen' }).waitFor();
  const [table, record] = [await person.tab.getByRole('grid').boundingBox(), await panel.boundingBox()];
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(record?.x ?? 0);
  expect(await person.tab.locator('[aria-selected="true"]').boundingBox()).not.toBeNull();
  const button = await panel.getByRole('button', { name: 'Ändra insatsen' }).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(900);
  await person.close();
}, 60_000);

const OPENED = [
  '/tabs/portfolio/exempel-16',
  '/tabs/portfolio?new=1',
  '/tabs/portfolio/exempel-16?edit=1',
  '/tabs/risks/R4',
  '/tabs/risks/R4?edit=1',
  '/tabs/handbook/templates/M5',
  '/tabs/documents?new=1',
  '/tabs/status?row=milestones/%2Bupcoming',
];

describe.each([
  ['default', 1280],
  ['contrast', 1280],
  ['dark', 320],
] as const)('in the theme %s at %i pixels', (theme, width) => {
  it('every opened record has no accessibility findings, and nothing scrolls sideways', async () => {
    const person = await at('risks', { theme, width });
    for (const address of OPENED) {
      await goWithin(person, address);
      await person.tab.locator('[data-region] [aria-busy="true"]').first().waitFor({ state: 'detached' });
      await person.tab.locator(':is(form, [role="dialog"], [role="complementary"]):visible').first().waitFor();
      expect({ address, findings: await person.findings() }).toEqual({ address, findings: [] });
      expect({ address, overflow: await person.overflow() }).toEqual({ address, overflow: 0 });
    }
    await person.close();
  }, 180_000);
});
