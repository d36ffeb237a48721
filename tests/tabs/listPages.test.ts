/** The list pages against the real API: several people, the same rows. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

/** Wide enough for the opened record to stand beside the page. */
const WIDE = 1600;
/** So narrow that it lies over the page. */
const NARROW = 1000;

async function at(person: string, page: string, width = WIDE): Promise<PersonWindow> {
  const window = await PersonWindow.open(here.browser, here.local.url, { person, options: { width } });
  await window.goTo(page);
  await window.tab.locator('main time').first().waitFor();
  return window;
}

it('lets Orust add an initiative for Orust only, and everybody else sees it at once', async () => {
  const lena = await at('lena-gardtman', 'portfolio');
  const sara = await at('sara-herrman', 'portfolio');
  await lena.tab.getByRole('button', { name: 'Lägg till insats' }).click();
  const panel = lena.tab.getByRole('complementary', { name: 'Ny insats' });
  await panel.getByText('Orust', { exact: true }).waitFor();
  expect(await panel.getByRole('combobox', { name: 'Kommun' }).count()).toBe(0);

  await panel.getByRole('button', { name: 'Spara insats' }).click();
  const problem = panel.getByRole('link', { name: 'Skriv vad insatsen heter.' });
  await problem.click();
  await lena.page.keyboard.type('Åtgärdskort för R&D <test>');
  await panel.getByRole('textbox', { name: /Vilket behov/ }).fill('Tillämpningsrutiner saknas.');
  await panel.getByRole('combobox', { name: 'Fas' }).selectOption('Digitisering');
  await panel.getByRole('button', { name: 'Spara insats' }).click();

  await lena.tab.getByRole('heading', { level: 2, name: 'Åtgärdskort för R&D <test>' }).waitFor();
  await sara.tab.getByRole('gridcell', { name: /Åtgärdskort för R&D <test>/ }).waitFor();
  await lena.close();
  await sara.close();
}, 90_000);

it('shows another municipality’s initiative without a way to change it', async () => {
  const lena = await at('lena-gardtman', 'portfolio');
  await lena.tab.getByRole('button', { name: 'Filtrera' }).click();
  await lena.tab.getByRole('combobox', { name: 'Kommun' }).selectOption({ label: 'Trollhättan (2)' });
  await lena.tab.getByRole('gridcell').first().click();
  await lena.tab.getByText('Insatsen hör till Trollhättan. Du kan läsa men inte ändra den.').waitFor();
  expect(await lena.tab.getByRole('button', { name: 'Ändra insatsen' }).count()).toBe(0);
  await lena.close();
}, 60_000);

it.each([
  ['beside the page', WIDE, 'complementary'],
  ['over the page', NARROW, 'dialog'],
] as const)(
  'opens a row %s with Enter, mirrors it in the address, and gives the focus back on Escape',
  async (_, width, role) => {
    const lena = await at('lena-gardtman', 'portfolio', width);
    await lena.tab.locator('[data-cell="2:0"]').focus();
    await lena.page.keyboard.press('Enter');
    await lena.tab.getByRole(role).waitFor();
    const address = () => lena.tab.locator('body').evaluate(() => window.location.pathname);
    expect(await address()).toMatch(/^\/tabs\/portfolio\/.+/);
    await lena.page.keyboard.press('Escape');
    await lena.tab.locator('[data-cell="2:0"]:focus').waitFor();
    expect(await address()).toBe('/tabs/portfolio');
    await lena.close();
  },
  60_000,
);

it('keeps what is typed through a reload, until it is saved or thrown away', async () => {
  const lena = await at('lena-gardtman', 'portfolio');
  await lena.tab.getByRole('button', { name: 'Lägg till insats' }).click();
  await lena.tab.getByRole('textbox', { name: 'Insats' }).fill('Halvskriven insats');
  await lena.tab.getByText(/^Utkast sparat här \d\d\.\d\d$/).waitFor();
  await lena.page.reload();
  await lena.tab.getByRole('button', { name: 'Lägg till insats' }).click();
  expect(await lena.tab.getByRole('textbox', { name: 'Insats' }).inputValue()).toBe('Halvskriven insats');
  await lena.tab.getByRole('button', { name: 'Avbryt' }).click();
  await lena.tab.getByRole('button', { name: 'Lägg till insats' }).click();
  expect(await lena.tab.getByRole('textbox', { name: 'Insats' }).inputValue()).toBe('');
  await lena.close();
}, 60_000);

it('lets the risk value follow likelihood and impact, and two people choose field by field', async () => {
  const sara = await at('sara-herrman', 'risks');
  const pontus = await at('pontus-bjorhn', 'risks');
  for (const window of [sara, pontus]) {
    await window.tab.getByRole('link', { name: /^R4 / }).click();
    await window.tab.getByRole('button', { name: 'Ändra risken' }).click();
  }
  // Both are writing before either saves; what a form has not touched it would take over by itself.
  await pontus.tab.getByRole('combobox', { name: 'Sannolikhet', exact: true }).selectOption('2');
  await pontus.tab.getByRole('combobox', { name: 'Konsekvensvärde', exact: true }).selectOption('4');
  await sara.tab.getByRole('combobox', { name: 'Sannolikhet', exact: true }).selectOption('3');
  await sara.tab.getByText('15Hög', { exact: true }).waitFor();
  await sara.tab.getByRole('textbox', { name: /^Skäl till bedömningen/ }).fill('Ny vägledning');
  await pontus.tab.getByRole('textbox', { name: /^Skäl till bedömningen/ }).fill('Nya siffror');
  await sara.tab.getByRole('button', { name: 'Spara risk' }).click();
  await sara.tab.getByRole('button', { name: 'Ändra risken' }).waitFor();

  await pontus.tab.getByText(/^Sara Herrman ändrade kl\. \d\d\.\d\d\. Ni har båda ändrat: Sannolikhet/).waitFor();
  await pontus.tab.getByRole('button', { name: 'Spara risk' }).click();
  await pontus.tab.getByRole('heading', { name: /^Sara Herrman ändrade kl/ }).waitFor();
  // Likelihood and its reason clash; impact was changed by one of them and stands.
  expect(await pontus.tab.getByRole('radiogroup').count()).toBe(2);
  const asked = (name: RegExp) => pontus.tab.getByRole('radiogroup', { name });
  await asked(/Sannolikhet/)
    .getByRole('radio', { name: /^Sparat av Sara Herrman/ })
    .check();
  await asked(/Skäl/)
    .getByRole('radio', { name: /Din version/ })
    .check();
  await pontus.tab.getByRole('button', { name: 'Spara det valda' }).click();

  await sara.tab
    .getByRole('row', { name: /Sannolikhet 3/ })
    .getByRole('link', { name: /^R4 / })
    .waitFor();
  await sara.tab.getByRole('complementary').getByText('12Medel', { exact: true }).waitFor();
  await sara.close();
  await pontus.close();
}, 90_000);

it('counts the courses and templates of the handbook, and lets only project leadership change them', async () => {
  const lena = await at('lena-gardtman', 'handbook');
  await lena.tab.getByText('6 av 7 kurser är inspelade.').waitFor();
  await lena.tab.getByText(/version 0\.7/).waitFor();
  expect(await lena.tab.getByRole('button', { name: /^Ändra/ }).count()).toBe(0);
  const sara = await at('sara-herrman', 'handbook');
  await sara.tab.getByRole('link', { name: 'Metodmallar' }).click();
  await sara.tab.getByRole('link', { name: 'Projektplan' }).click();
  await sara.tab.getByRole('button', { name: 'Ändra metodmallen' }).click();
  await sara.tab.getByRole('combobox', { name: 'Läge' }).selectOption('Framtagen');
  await sara.tab.getByRole('button', { name: 'Spara metodmall' }).click();
  await sara.tab.getByText('5 av 8 metodmallar är framtagna.').waitFor();
  await lena.tab.getByRole('link', { name: 'Metodmallar' }).click();
  await lena.tab.getByText('5 av 8 metodmallar är framtagna.').waitFor();
  await lena.close();
  await sara.close();
}, 90_000);
