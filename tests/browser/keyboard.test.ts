/** The portfolio by keyboard alone: nothing here is clicked, and nothing is focused but by Tab. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
const MOST_TABS = 120;
const LATER_DAYS = 100;

/** Presses Tab until what has the focus in the tab is called so, and says what kind of element it is. */
async function tabTo({ page, tab }: PersonWindow, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    const focused = await tab.locator('body').evaluate(() => {
      const at = document.activeElement;
      // A region that takes the focus to be scrolled is called by all that is in it.
      if (!at?.matches('button, a, input, select, textarea')) return '';
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map((one) => one.textContent) : [];
      return [at.getAttribute('aria-label'), ...labels, at.textContent].filter(Boolean).join(' ');
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${name}`);
}

/** Chooses by the first letters of a choice, as in any list of choices. */
async function choose(person: PersonWindow, list: RegExp, letters: string): Promise<void> {
  await tabTo(person, list);
  await person.page.keyboard.type(letters);
}

it('is read as table, board and figures, kept as a view, and its rows confirmed, by keyboard alone', async () => {
  const options = { width: 1280, height: 900 };
  const person = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman', options });
  // A hundred days on, nobody has stood for the rows in a long time.
  await person.page.clock.setSystemTime(Date.now() + LATER_DAYS * 86_400_000);
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
