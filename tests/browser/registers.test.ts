/** The registers as they are looked at: how much is in view, what stays in view, every opened record checked by axe, and two people in one form. */
import type { Locator } from 'playwright-core';
import { addressOf, pageNames, pageOf } from '../../shared/pages';
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

it.each([
  [1440, 900],
  [1280, 720],
])(
  'has table, board and figures beside the search in a low window of %d × %d, and once only',
  async (width, height) => {
    const person = await at('portfolio', { width, height });
    const choice = person.tab.getByRole('combobox', { name: 'Visa som' });
    await choice.selectOption({ label: 'Tavla' });
    await person.tab.getByRole('combobox', { name: 'Ordna efter' }).waitFor();
    expect(await person.tab.getByRole('group', { name: 'Visa som' }).isVisible()).toBe(false);
    await choice.selectOption({ label: 'Tabell' });
    await person.tab.getByRole('grid').waitFor();
    // With the filters come the buttons, in its place.
    await person.tab.getByRole('button', { name: 'Filtrera' }).click();
    await person.tab.getByRole('group', { name: 'Visa som' }).waitFor();
    expect(await choice.count()).toBe(0);
    await person.close();
  },
  60_000,
);

it('has table, board and figures with the filters where there is no room beside the search', async () => {
  const person = await at('portfolio', { width: 320, height: 640 });
  expect(await person.tab.getByRole('combobox', { name: 'Visa som' }).isVisible()).toBe(false);
  await person.tab.getByRole('button', { name: 'Filtrera' }).click();
  await person.tab.getByRole('group', { name: 'Visa som' }).getByRole('button', { name: 'Tavla' }).click();
  await person.tab.getByRole('combobox', { name: 'Ordna efter' }).waitFor();
  await person.close();
}, 60_000);

it('ends a word that is wider than a board’s card with an ellipsis, inside the card and unbroken', async () => {
  const person = await at('portfolio', { width: 1280, height: 900 });
  await person.tab.getByRole('combobox', { name: 'Visa som' }).selectOption({ label: 'Tavla' });
  const title = person.tab.getByRole('region', { name: 'Tavla' }).getByRole('listitem').first().locator('[title]');
  const { lines, sticksOut } = await title.evaluate((one) => {
    const height = () => one.getBoundingClientRect().height;
    one.textContent = 'Ord';
    const line = height();
    one.textContent = 'Informationssäkerhetssamordningsgruppens';
    const card = one.closest('button');
    return { lines: height() / line, sticksOut: (card?.scrollWidth ?? 0) - (card?.clientWidth ?? 0) };
  });
  expect([lines, sticksOut]).toEqual([1, 0]);
  await person.close();
}, 60_000);

it('keeps the table beside an opened record from 1280 pixels, and the record’s buttons in view', async () => {
  const person = await at('portfolio', { width: 1280, height: 900 });
  await person.goWithin('/tabs/portfolio/exempel-16');
  const panel = person.tab.getByRole('complementary');
  await panel.getByRole('button', { name: 'Ändra insatsen' }).waitFor();
  const [table, record] = [await person.tab.getByRole('grid').boundingBox(), await panel.boundingBox()];
  expect((table?.x ?? 0) + (table?.width ?? 0)).toBeLessThanOrEqual(record?.x ?? 0);
  expect(await person.tab.locator('[aria-selected="true"]').boundingBox()).not.toBeNull();
  const button = await panel.getByRole('button', { name: 'Ändra insatsen' }).boundingBox();
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(900);
  await person.close();
}, 60_000);

it('has the risks in a table beside the matrix at 1280 × 800, all of its columns in view and what a risk is called on two lines', async () => {
  const person = await at('risks', { width: 1280, height: 800 });
  const grid = (name: string) => person.tab.getByRole('grid', { name, exact: true });
  const [matrix, list] = [grid('Riskmatris'), grid('Risker')];
  const [left, right] = [await matrix.boundingBox(), await list.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  const { heads, wider, lines, rows } = await list.evaluate((table) => {
    const all = (what: string) => [...table.querySelectorAll<HTMLElement>(what)];
    return {
      heads: all('[role="columnheader"]').map((one) => one.innerText.trim()),
      wider: (table.parentElement?.scrollWidth ?? 0) - (table.parentElement?.clientWidth ?? 0),
      lines: all('.pf-title').map((one) => Math.round(one.clientHeight / 18)),
      rows: all('[data-index]').map((one) => one.offsetHeight),
    };
  });
  expect(heads).toEqual(['Hot', 'Riskvärde', 'Läge', 'Riskägare', 'Åtgärd']);
  expect([wider, Math.max(...lines), Math.max(...rows)]).toEqual([0, 2, 44]);
  await person.close();
}, 60_000);

it('has at least half of what an initiative is called in view at 1280, and all of it, apart from its marks, in the tooltip', async () => {
  const person = await at('portfolio', { width: 1280, height: 800 });
  const names = person.tab.locator('[role="gridcell"] .pf-title');
  await names.first().waitFor();
  const shares = await names.evaluateAll((all) => all.map((one) => one.clientHeight / one.scrollHeight));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.5);
  const cut = names.filter({ hasText: 'Gemensam informationssäkerhetssamordnare' });
  await cut.hover();
  await person.tab.getByTitle('Gemensam informationssäkerhetssamordnare Exempel', { exact: true }).waitFor();
  await person.close();
}, 60_000);

it('has a page’s actions to the right in one line, alone or beside an opened record', async () => {
  const person = await at('portfolio', { width: 1280, height: 800 });
  for (const [address, name] of [
    ['/tabs/portfolio', 'Lägg till insats'],
    ['/tabs/portfolio/exempel-16', 'Lägg till insats'],
    ['/tabs/risks', 'Lägg till risk'],
    ['/tabs/risks/R1', 'Lägg till risk'],
  ] as const) {
    await person.goWithin(address);
    const more = await person.tab.getByRole('button', { name: 'Sidor', exact: true }).boundingBox();
    const add = await person.tab.getByRole('button', { name }).boundingBox();
    const search = await person.tab.getByRole('searchbox', { name: 'Sök' }).boundingBox();
    const page = await person.tab.locator('#content').boundingBox();
    const right = ({ x, width }: { x: number; width: number }) => x + width;
    if (!more || !add || !search || !page) throw new Error('Something of the page is not in view');
    expect({ address, rest: Math.round(right(page) - right(more)) }).toEqual({ address, rest: 0 });
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    for (const one of [add, search]) expect(Math.abs(middle(one) - middle(more))).toBeLessThan(4);
  }
  await person.close();
}, 60_000);

it('stays a table while a record opens, closes or is begun beside it, and gives the focus back to the cell', async () => {
  const person = await at('portfolio', { width: 1280, height: 800 });
  const cell = person.tab.getByRole('gridcell', { name: 'Orust', exact: true }).first();
  const grid = person.tab.getByRole('grid');
  await grid.evaluate((one) => one.setAttribute('data-same', ''));
  await cell.focus();
  await person.page.keyboard.press('Enter');
  // The focus goes to the record once it is open, and the key closes what it is pressed in.
  await person.tab.getByRole('complementary').locator('h2:focus').waitFor();
  await person.page.keyboard.press('Escape');
  await person.tab.getByRole('complementary').waitFor({ state: 'detached' });
  expect(await cell.evaluate((one) => one === document.activeElement)).toBe(true);
  await person.tab.getByRole('button', { name: 'Lägg till insats' }).click();
  await person.tab.getByRole('textbox', { name: /^Insats/ }).waitFor();
  expect(await grid.getAttribute('data-same')).toBe('');
  await person.close();
}, 60_000);

it('shows all of what each filter is set to', async () => {
  const person = await at('portfolio', { width: 1440, height: 900 });
  await person.tab.getByRole('button', { name: 'Filtrera' }).click();
  const cut = await person.tab.locator('search select').evaluateAll((all) => {
    const pen = document.createElement('canvas').getContext('2d');
    return all.flatMap((one) => {
      if (!pen || !(one instanceof HTMLSelectElement)) throw new Error('Nothing to measure');
      const { font, paddingLeft, paddingRight } = getComputedStyle(one);
      pen.font = font;
      const words = one.selectedOptions[0]?.text ?? '';
      const room = one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return pen.measureText(words).width > room + 1 ? [words] : [];
    });
  });
  expect(cut).toEqual([]);
  await person.close();
}, 60_000);

it('breaks no word in a table’s head on any page, and cuts none off', async () => {
  const person = await at('risks', { width: 1280, height: 900 });
  for (const page of pageNames) {
    for (const section of [null, ...Object.keys(pageOf(page).sections ?? {})]) {
      await person.goWithin(addressOf({ page, section }));
      const broken = await person.tab.locator('body').evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('th, [role="columnheader"]')]
          .filter((head) => head.offsetParent !== null)
          .flatMap((head) => [...head.querySelectorAll<HTMLElement>('span, button'), head])
          .filter((one) => one.clientWidth > 1)
          .flatMap((one) => {
            const text = one.firstChild;
            if (text?.nodeType !== Node.TEXT_NODE) return [];
            const words = [...(text.textContent ?? '').matchAll(/\S+/g)];
            const isBroken = words.some(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              const [first, ...more] = range.getClientRects();
              return more.some(({ top }) => first && top > first.top + 4);
            });
            return isBroken || one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : [];
          }),
      );
      expect({ page, section, broken }).toEqual({ page, section, broken: [] });
    }
  }
  await person.close();
}, 120_000);

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
  ['contrast', 1024],
  ['dark', 320],
] as const)('in the theme %s at %i pixels', (theme, width) => {
  it('every opened record has no accessibility findings, and nothing scrolls sideways', async () => {
    const person = await at('risks', { theme, width });
    for (const address of OPENED) {
      await person.goWithin(address);
      await person.tab.locator(':is(form, [role="dialog"], [role="complementary"]):visible').first().waitFor();
      expect({ address, findings: await person.findings() }).toEqual({ address, findings: [] });
      expect({ address, overflow: await person.overflow() }).toEqual({ address, overflow: 0 });
    }
    await person.close();
  }, 180_000);
});

describe('two people in the same whole form', () => {
  const field = ({ tab }: PersonWindow, name: string): Locator => tab.getByRole('textbox', { name, exact: true });
  const choice = ({ tab }: PersonWindow, name: string): Locator => tab.getByRole('combobox', { name, exact: true });
  const press = ({ tab }: PersonWindow, name: string) => tab.getByRole('button', { name, exact: true }).first().click();
  const reading = ({ tab }: PersonWindow): Locator => tab.getByRole('button', { name: 'Ändra insatsen' });
  const written = (person: PersonWindow, name: string) =>
    field(person, name).evaluateAll((all) => all.map((one) => (one instanceof HTMLInputElement ? one.value : '')));
  const edit = async (person: PersonWindow) => {
    await person.goWithin('/tabs/portfolio/exempel-11?edit=1');
    await person.tab.getByRole('button', { name: 'Lägg till nytta' }).waitFor();
  };
  const add = async (person: PersonWindow, part: string, name: string, text: string) => {
    await person.tab.getByRole('button', { name: `Lägg till ${part}` }).click();
    await field(person, name).last().fill(text);
  };
  /** What is chosen between, as it is read, and then the side that is asked for. */
  const choose = async (person: PersonWindow, label: string, side: RegExp): Promise<string> => {
    const group = person.tab.getByRole('radiogroup', { name: label, exact: true });
    const words = await group.innerText();
    await group.getByRole('radio', { name: side }).check();
    await person.tab.getByRole('button', { name: /^(Använd|Spara) det valda$/ }).click();
    await group.waitFor({ state: 'detached' });
    return words;
  };

  it('have their fields and rows put together, choose between what both changed, and lose nothing, offline either', async () => {
    const open = (person: string) => PersonWindow.open(here.browser, here.local.url, { person });
    const [lena, sara] = [await open('lena-gardtman'), await open('sara-herrman')];
    await Promise.all([lena.goTo('portfolio'), sara.goTo('portfolio')]);
    await edit(lena);
    await choice(lena, 'Samverkan?').selectOption({ label: 'Ja' });
    await add(lena, 'nytta', 'Nytta', 'Färre fel');
    await choice(lena, 'Nyttotyp').selectOption({ label: 'Brukarnytta' });
    await add(lena, 'uppgift', 'Uppgift', 'Stämpla ritningar');
    await press(lena, 'Spara insats');
    await reading(lena).waitFor();
    await Promise.all([edit(lena), edit(sara)]);

    await field(lena, 'Vems behov är det?').fill('Den som bygger.');
    await press(lena, 'Ta bort nytta');
    await field(lena, 'Ansvarig').first().fill('Byggchefen');
    await add(lena, 'part', 'Part', 'Tanum');
    await lena.page.context().setOffline(true);
    await press(lena, 'Spara insats');
    await lena.tab.locator('form').getByRole('group', { name: 'Fel', exact: true }).waitFor();

    await field(sara, 'Vems behov är det?').fill('Den som granskar.');
    await field(sara, 'Vilken grupp har behovet?').fill('Byggherrar');
    await field(sara, 'Indikator').fill('Fel i ett ärende');
    await press(sara, 'Ta bort uppgift');
    await add(sara, 'part', 'Part', 'Lantmäteriet');
    await press(sara, 'Spara insats');
    await reading(sara).waitFor();

    await lena.page.context().setOffline(false);
    const news =
      /^Sara Herrman .* Ni har båda ändrat: Vems behov är det\? En av er har tagit bort .*: Färre fel och Stämpla/;
    await lena.tab.getByText(news).waitFor();
    expect(await written(lena, 'Vilken grupp har behovet?')).toEqual(['Byggherrar']);
    expect((await written(lena, 'Part')).toSorted()).toEqual(['Lantmäteriet', 'Tanum']);
    await press(lena, 'Jämför');
    expect(await lena.findings()).toEqual([]);
    const need = await choose(lena, 'Vems behov är det?', /^Båda texterna/);
    expect(need).toMatch(/Din version\s+Den som bygger\.\s+Sparat av Sara Herrman\s+Den som granskar\./);
    const benefit = await choose(lena, 'nyttan ”Färre fel”', /^Sparat av Sara Herrman/);
    expect(benefit).toMatch(/Tas bort\s+Sparat av Sara Herrman\s+Indikator: Fel i ett ärende/);
    await lena.tab
      .getByRole('heading', { name: /^Sara Herrman tog bort uppgiften ”Stämpla ritningar” kl\./ })
      .waitFor();
    const task = await choose(lena, 'uppgiften ”Stämpla ritningar”', /^Din version/);
    expect(task).toMatch(/Ansvarig: Byggchefen\s+Sparat av Sara Herrman\s+Borttagen/);
    await press(lena, 'Spara insats');
    await reading(lena).waitFor();

    const record = await lena.tab.getByRole('complementary').innerText();
    for (const text of ['Den som bygger.', 'Den som granskar.', 'Byggherrar', 'Färre fel', 'Fel i ett ärende'])
      expect(record).toContain(text);
    for (const text of ['Stämpla ritningar', 'Byggchefen', 'Tanum', 'Lantmäteriet']) expect(record).toContain(text);
    expect(record.match(/Färre fel/g)).toHaveLength(1);
    await Promise.all([lena.close(), sara.close()]);
  }, 120_000);
});

it('tells by the server’s clock what nobody has stood for, whatever the window’s own shows', async () => {
  const { store } = here.local.product;
  const [old, ...others] = store.all('initiatives').filter(({ municipality }) => municipality === '1421');
  if (!old || others.length === 0) throw new Error('Orust has several initiatives in the seed');
  await store.update('initiatives', { lastConfirmedAt: '2020-01-15T09:00:00Z' }, { key: old.key, by: 'lena-gardtman' });
  const person = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  await person.page.clock.setSystemTime(Date.now() + 100 * 86_400_000);
  await person.goTo('portfolio');
  await person.tab.getByText('En av kommunens insatser är inte bekräftad på 90 dagar.').waitFor();
  expect(await person.tab.getByText(/^Inte sedan/).count()).toBe(1);
  await person.close();
}, 60_000);
