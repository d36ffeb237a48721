/** What surrounds the pages: dialogs that dim, a host page that leaves room, letters that are wider, and nothing that leaves the computer. */
import type { Locator } from 'playwright-core';
import { Participant } from '../../env/local/replay/participant';
import { people } from '../../env/local/seed/people';
import { CHANNEL, MEETING } from '../../env/local/teams/server/places';
import { inBrowser } from '../support/inBrowser';
import { launchBrowser } from '../support/launchBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

jest.setTimeout(90_000);

const TABS = ['portfolio', 'risks', 'handbook', 'status', 'meeting'];

const open = (person: string, options: { width?: number; height?: number } = {}): Promise<PersonWindow> =>
  PersonWindow.open(here.browser, here.local.url, { person, options });

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
  ['a dialog', 'status', 'Publicera'],
  ['the question before a meeting starts', 'meeting', 'Starta mötet'],
])('%s dims the page and does not hide it', async (_, page, button) => {
  const leader = await open('sara-herrman', { width: 1280 });
  await leader.goTo(page);
  await leader.tab.getByRole('button', { name: button }).first().click();
  await leader.tab.getByRole('dialog').waitFor();
  const title = leader.tab.locator('h1');
  await title.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  expect(await hiddenBy(title)).toEqual([]);
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
  await leader.page.bringToFront();
  await leader.page.getByRole('button', { name: /Du är Sara Herrman/ }).click();
  const [third] = await Promise.all([leader.page.context().waitForEvent('page'), link.click()]);
  await third.getByRole('button', { name: /Du är Annika Andersson, ledamot, Trollhättan/ }).waitFor();
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
  const stage = `localTeams.stage.${MEETING.chatId}`;
  await member.page.evaluate((key) => localStorage.setItem(key, '{"shown":false}'), stage);
  await member.page.reload();
  await member.page.getByText('Projektledningen visar mötets aktuella punkt här.', { exact: false }).waitFor();
  expect(await member.page.getByRole('button', { name: 'Visa på scenen' }).count()).toBe(0);
  await member.tab.getByRole('heading').first().waitFor();
  expect(await member.tab.getByRole('button', { name: 'Visa på scenen' }).count()).toBe(0);
  await Promise.all([leader.close(), member.close()]);
});

it('holds with letters as wide as DejaVu’s: nothing sticks out, and everything that is pressed is large enough', async () => {
  const wide = await launchBrowser('wide');
  try {
    for (const width of [1280, 320]) {
      const leader = await PersonWindow.open(wide, here.local.url, { person: 'sara-herrman', options: { width } });
      for (const page of ['posts', ...TABS]) {
        await leader.goTo(page);
        expect({ width, page, overflow: await leader.overflow() }).toEqual({ width, page, overflow: 0 });
        expect({ width, page, findings: await leader.findings() }).toEqual({ width, page, findings: [] });
      }
      await leader.close();
    }
  } finally {
    await wide.close();
  }
}, 240_000);

/** The spacing that a reader may ask for. https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

it('keeps the header of every table whole with the spacing that a reader may ask for', async () => {
  const leader = await open('sara-herrman');
  for (const page of TABS) {
    await leader.goTo(page);
    await leader.tab.locator('head').evaluate((head, css) => {
      const style = document.createElement('style');
      style.textContent = css;
      head.append(style);
    }, SPACED);
    const cut = await leader.tab.locator('body').evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('th, [role="columnheader"]')]
        .filter((one) => one.offsetParent !== null)
        .flatMap((one) => [one, ...one.querySelectorAll<HTMLElement>('button, span')])
        .filter((one) => getComputedStyle(one).overflow !== 'visible' || one.matches('th, [role="columnheader"]'))
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .filter((one) => one.clientWidth > 1)
        .map((one) => one.textContent),
    );
    expect({ page, cut }).toEqual({ page, cut: [] });
    expect({ page, overflow: await leader.overflow() }).toEqual({ page, overflow: 0 });
  }
  await leader.close();
});

it('keeps the next step of a meeting in view in a low and narrow window, wherever the page is scrolled', async () => {
  const leader = await open('sara-herrman', { width: 320, height: 640 });
  await leader.goTo('meeting');
  const step = leader.tab.getByRole('button', { name: 'Starta mötet' });
  await step.waitFor();
  for (const share of [0, 0.5, 1]) {
    await leader.tab.locator('main').evaluate((main, to) => {
      main.scrollTop = to * main.scrollHeight;
    }, share);
    const inView = await step.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect({ share, inView }).toEqual({ share, inView: true });
  }
  await leader.close();
});

it('lays the meeting’s regions side by side or below each other, never over one another', async () => {
  for (const width of [1440, 1080, 901, 760, 320]) {
    const leader = await open('sara-herrman', { width });
    await leader.goTo('meeting');
    await leader.tab.getByRole('heading', { level: 2, name: 'Statusrapport' }).waitFor();
    const over = await leader.tab.getByRole('region', { name: 'Dagordning' }).evaluate((agenda) => {
      const inside = [agenda, ...agenda.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
      const item = agenda.nextElementSibling?.getBoundingClientRect();
      if (!item) throw new Error('There is nothing beside the agenda');
      return inside.filter(
        (one) =>
          one.width > 1 &&
          one.right > item.left + 1 &&
          one.left < item.right - 1 &&
          one.bottom > item.top + 1 &&
          one.top < item.bottom - 1,
      ).length;
    });
    expect({ width, over }).toEqual({ width, over: 0 });
    await leader.close();
  }
}, 90_000);

it('has a meeting chooser that never sticks out, with two meetings to choose from', async () => {
  const title = 'Styrgrupp för Digitala Processer i Fyrbodal med arbetsgruppen för tillämpningsrutiner, 2021-06-17';
  const draft = { title, date: '2021-06-17', state: 'planned' as const };
  await here.local.product.store.create('meetings', draft, { key: '2021-06-17', by: 'system' });
  for (const width of [1440, 1080, 640, 320]) {
    const leader = await open('sara-herrman', { width });
    await leader.goTo('meeting');
    const chooser = leader.tab.getByRole('combobox', { name: 'Möte' });
    await chooser.waitFor();
    const box = await chooser.evaluate((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { left: left >= 0, right: right <= document.documentElement.clientWidth };
    });
    expect({ width, ...box }).toEqual({ width, left: true, right: true });
    expect({ width, overflow: await leader.overflow() }).toEqual({ width, overflow: 0 });
    await leader.close();
  }
});

it('leaves nothing hanging below the stage and the side panel, whatever is hidden from the eye', async () => {
  const person = people.find(({ id }) => id === 'sara-herrman');
  const addresses = { product: here.local.product.url, microsoft365: here.local.url };
  const api = new Participant(person!, addresses, CHANNEL.id);
  await api.api('POST', '/api/lists/meetings/items/2021-05-20/moves/start', {});
  // Its question is called as the item is, and said to those who listen alone.
  await api.api('POST', '/api/meetings/2021-05-20/goto', { agendaItem: '2021-05-20.4' });
  const leader = await open('sara-herrman');
  await leader.goTo('posts', 'meeting');
  await leader.page
    .frameLocator('iframe')
    .last()
    .getByText('Godkännande av delleverans')
    .nth(1)
    .waitFor({ state: 'attached' });
  await leader.tab.getByText('Metodhandbok').first().waitFor();
  expect(await leader.tab.getByText('Godkännande av delleverans').nth(1).getAttribute('class')).toContain('pf-hidden');
  expect(await leader.hanging()).toBe(0);
  await leader.close();
});
