/** The meeting after the seeded one: prepared, called and held by mouse, and the one after that by keyboard alone; three windows follow it. */
import type { Locator } from 'playwright-core';
import { Participant } from '../../env/local/replay/participant';
import { people } from '../../env/local/seed/people';
import { CHANNEL } from '../../env/local/teams/server/places';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
const FIRST = '2021-05-20';
let leader: PersonWindow;
let member: PersonWindow;
let writer: PersonWindow;

jest.setTimeout(120_000);

const participant = (id: string) => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`There is no ${id}`);
  return new Participant(person, { product: here.local.product.url, microsoft365: here.local.url }, CHANNEL.id);
};

beforeAll(async () => {
  for (const verb of ['start', 'end'])
    await participant('sara-herrman').api('POST', `/api/lists/meetings/items/${FIRST}/moves/${verb}`, {});
  const open = (person: string) => PersonWindow.open(here.browser, here.local.url, { person });
  leader = await open('sara-herrman');
  member = await open('lena-gardtman');
  writer = await open('pontus-bjorhn');
  leader.page.setDefaultTimeout(15_000);
}, 180_000);

const dialog = (name: string) => leader.tab.getByRole('dialog', name === '' ? {} : { name });
const form = (name: string) => leader.tab.getByRole('complementary', { name });
const press = (name: string) => leader.tab.getByRole('button', { name, exact: true }).first().click();
const item = (title: string) => leader.tab.getByRole('heading', { level: 2, name: title, exact: true });
const agenda = () => leader.tab.getByRole('region', { name: 'Dagordning' });

/** Presses what a dialog asks about, the only one where it is not named, and waits until it has gone. */
async function confirm(title: string, action: string): Promise<void> {
  await dialog(title).getByRole('button', { name: action, exact: true }).click();
  await dialog(title).waitFor({ state: 'detached' });
}

/** Chooses in a person's menu. */
async function note(name: string, what: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitem'): Promise<void> {
  await press(`Fler val för ${name}`);
  await leader.tab.getByRole(role, { name: what, exact: true }).click();
  // What may be checked stays open for more.
  if (role === 'menuitemcheckbox') await leader.page.keyboard.press('Escape');
}

/** What the first meeting's page says, the ways to other meetings apart. */
async function firstPage(): Promise<string> {
  await leader.goTo('meeting');
  await leader.tab
    .getByRole('combobox', { name: 'Möte', exact: true })
    .selectOption({ label: '20 maj 2021, avslutat' });
  await leader.tab.getByRole('heading', { level: 1, name: /2021-05-20/ }).waitFor();
  await agenda()
    .getByRole('button', { name: /^4 Godkännande/ })
    .click();
  await item('Godkännande av delleverans').waitFor();
  const regions = ['Dagordning', 'Godkännande av delleverans', 'Deltagare och röster'];
  const texts = regions.map((name) => leader.tab.getByRole('region', { name, exact: true }).innerText());
  return (await Promise.all(texts)).join('\n');
}

let before = '';

describe('the meeting after the seeded one, by mouse', () => {
  it('is prepared from it, put in order by dragging, called, given as a calendar file and answered', async () => {
    before = await firstPage();
    await press('Förbered nästa möte');
    await dialog('Förbered nästa möte').getByRole('button', { name: 'Förbered mötet' }).click();
    await leader.tab.getByRole('heading', { level: 1, name: /2021-09-07/ }).waitFor({ timeout: 30_000 });
    await press('Ändra ordning');
    const row = (name: string) => agenda().getByRole('listitem').filter({ hasText: name });
    await row('2 Aktiviteter').dragTo(row('1 Statusrapport'));
    await agenda().getByRole('listitem').first().filter({ hasText: '2 Aktiviteter' }).waitFor();
    await press('Klar med ordningen');
    await press('Kalla till mötet');
    await confirm('Skicka kallelsen?', 'Skicka kallelsen');
    const [file] = await Promise.all([leader.page.waitForEvent('download'), press('Lägg till i kalendern')]);
    expect(file.suggestedFilename()).toBe('2021-09-07-mote.ics');
    await member.goTo('meeting');
    await member.tab.getByRole('button', { name: 'Deltar', exact: true }).click();
    await leader.tab.getByText('Lena Gardtman · Deltar').waitFor();
  });

  it('is held: presence with one act, a late member and a substitute, a chair, and an item that is added', async () => {
    await press('Lägg till person');
    const added = form('Ny person på mötet');
    await added.getByRole('combobox', { name: /^Deltar som/ }).selectOption({ label: 'Ersättare' });
    await added.getByRole('textbox', { name: /^Namn/ }).fill('Ersättare för Orust');
    await added.getByRole('combobox', { name: /^Mandat/ }).selectOption({ label: 'Orust' });
    await added.getByRole('button', { name: 'Spara person' }).click();
    await added.waitFor({ state: 'detached' });
    await leader.tab.getByRole('button', { name: /^Markera alla \d+ som kommer$/ }).click();
    await press('Starta mötet');
    await confirm('Starta mötet?', 'Starta mötet');
    await note('Annika Andersson', 'Ordförande', 'menuitemcheckbox');
    await press('Nästa punkt');
    await item('Statusrapport').waitFor();
    await note('Lena Gardtman', 'Kom till den här punkten');
    await leader.tab
      .getByText('Lena Gardtman · Deltar · tjänstgör')
      .or(leader.tab.getByText('Lena Gardtman · tjänstgör'))
      .waitFor();
    await press('Föregående punkt');
    await item('Aktiviteter').waitFor();
    await leader.tab.getByText(/^Ersättare för Orust · .*tjänstgör för Lena Gardtman$/).waitFor();
    await press('Lägg till punkt');
    await form('Ny punkt')
      .getByRole('textbox', { name: /^Beskrivning/ })
      .fill('Kursstart i höst');
    await form('Ny punkt').getByRole('button', { name: 'Spara punkt' }).click();
    await agenda()
      .getByRole('button', { name: /^5 Kursstart i höst/ })
      .waitFor();
    expect(await leader.findings()).toEqual([]);
  });

  it('decides by vote without whoever steps aside, takes a reservation and an action, and decides by acclamation', async () => {
    await agenda()
      .getByRole('button', { name: /^3 Riskhantering/ })
      .click();
    for (let at = 0; at < 2; at += 1) await press('Nästa punkt');
    await item('Riskhantering').waitFor();
    await note('Catarina Dughed', 'Jäv på den här punkten', 'menuitemcheckbox');
    await leader.tab.getByText(/^Catarina Dughed · .*jäv på punkten$/).waitFor();
    await press('Öppna omröstning');
    await confirm('', 'Öppna omröstning');
    for (const id of ['annika-andersson', 'frida-larsson', 'johan-lundh', 'karin-hallberg', 'lisbeth-olsson']) {
      const voter = participant(id);
      const list = await voter.api<{ items: { key: string; meeting: string; kind: string }[] }>(
        'GET',
        '/api/lists/decisions',
      );
      const asked = list.items.find((one) => one.meeting === '2021-09-07' && one.kind === 'alternatives');
      const view = await voter.api<{ vote: { key: string }; questions: { id: string; answers: string[] }[] }>(
        'GET',
        `/api/decisions/${asked?.key}/vote`,
      );
      const answers = view.questions.map(({ id: question, answers: [answer] }) => ({ question, answer }));
      await voter.api('POST', '/api/ballots', { vote: view.vote.key, revision: 0, answers });
    }
    await member.tab.getByRole('radio', { name: /Alternativ 2/ }).check();
    await member.tab.getByRole('button', { name: /^Rösta/ }).click();
    await leader.tab.getByText('6 av 10 har röstat').first().waitFor();
    await press('Stäng omröstning');
    await confirm('', 'Stäng omröstning');
    await press('Fastställ beslutet');
    await confirm('', 'Fastställ beslutet');
    await note('Lena Gardtman', 'Anmäl reservation');
    await confirm('Anmäl en reservation?', 'Anmäl');
    await leader.tab.getByText('Reservation: Lena Gardtman').waitFor();
    await press('Lägg till på punkten');
    await leader.tab.getByRole('menuitem', { name: 'Åtgärd' }).click();
    await form('Ny åtgärd')
      .getByRole('textbox', { name: /^Åtgärd/ })
      .fill('Boka en kursledare');
    await form('Ny åtgärd').getByRole('button', { name: 'Spara åtgärd' }).click();
    await leader.tab.getByText(/^A\d+ Boka en kursledare$/).waitFor();
    await press('Nästa punkt');
    await item('Godkännande av delleverans').waitFor();
    await press('Besluta utan omröstning');
    await confirm('Besluta utan omröstning?', 'Fastställ beslutet');
    await leader.tab.getByText('Acklamation', { exact: true }).waitFor();
  });

  it('is adjourned, goes on, and ends with what goes on to the next meeting', async () => {
    await press('Fler steg');
    await press('Ajournera');
    await confirm('', 'Ajournera');
    await press('Fortsätt mötet');
    await confirm('', 'Fortsätt mötet');
    await press('Avsluta mötet');
    await dialog('Avsluta mötet?').getByText('Det här följer med till nästa möte: 5 Kursstart i höst.').waitFor();
    await confirm('Avsluta mötet?', 'Avsluta mötet');
    await leader.tab.getByRole('button', { name: 'Förbered nästa möte' }).waitFor();
    expect(await firstPage()).toBe(before);
  });
});

/** Goes by the Tab key alone until a control has the focus. */
async function tabTo(to: Locator): Promise<void> {
  await to.waitFor();
  const isThere = () => to.evaluate((element) => element === element.ownerDocument.activeElement);
  for (let count = 0; count < 160; count += 1) {
    if (await isThere()) return;
    await leader.page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never came to ${to}`);
}

const enter = async (to: Locator): Promise<void> => {
  await tabTo(to);
  await leader.page.keyboard.press('Enter');
};
const button = (name: string) => leader.tab.getByRole('button', { name, exact: true }).first();

describe('the meeting of the year after, by keyboard alone', () => {
  it('is prepared, put in order, called, started and brought on', async () => {
    await leader.tab
      .getByRole('combobox', { name: 'Möte', exact: true })
      .selectOption({ label: '7 september 2021, avslutat' });
    await enter(button('Förbered nästa möte'));
    const asked = dialog('Förbered nästa möte');
    await tabTo(asked.getByRole('combobox', { name: /^Datum/ }).or(asked.getByRole('textbox', { name: /^Datum/ })));
    await leader.page.keyboard.press('ControlOrMeta+a');
    await leader.page.keyboard.type('2022-01-18');
    await enter(asked.getByRole('button', { name: 'Förbered mötet' }));
    await leader.tab.getByRole('heading', { level: 1, name: /2022-01-18/ }).waitFor({ timeout: 30_000 });
    await agenda()
      .getByRole('button', { name: /Kursstart i höst/ })
      .waitFor();
    await leader.tab.getByText(/^A\d+ Boka en kursledare$/).waitFor();
    await enter(button('Ändra ordning'));
    await enter(button('Flytta upp Kursstart i höst'));
    await leader.tab
      .getByText(/^Kursstart i höst är nu på plats 4 av 5\.$/)
      .first()
      .waitFor({ state: 'attached' });
    await enter(button('Klar med ordningen'));
    await enter(button('Kalla till mötet'));
    await enter(dialog('Skicka kallelsen?').getByRole('button', { name: 'Skicka kallelsen' }));
    await dialog('Skicka kallelsen?').waitFor({ state: 'detached' });
    await enter(button('Starta mötet'));
    await enter(dialog('Starta mötet?').getByRole('button', { name: 'Starta mötet' }));
    await dialog('Starta mötet?').waitFor({ state: 'detached' });
    await enter(button('Nästa punkt'));
    const meetings = await participant('sara-herrman').api<{
      items: { date: string; numberInYear: number; state: string }[];
    }>('GET', '/api/lists/meetings');
    expect(meetings.items.find((one) => one.date === '2022-01-18')).toMatchObject({
      numberInYear: 1,
      state: 'ongoing',
    });
  });
});

describe('three windows', () => {
  it('follow the meeting within two seconds, and one that is cut off for ten loses nothing', async () => {
    for (const window of [member, writer]) await window.goTo('meeting');
    const current = (window: PersonWindow) => window.tab.locator('[aria-current="step"]');
    const shown = (window: PersonWindow, title: string, timeout: number) =>
      current(window).filter({ hasText: title }).waitFor({ timeout });
    await Promise.all([member, writer].map((window) => current(window).waitFor()));
    await writer.page.context().setOffline(true);
    const notes = writer.tab.getByRole('textbox', { name: 'Anteckningar' });
    await notes.fill('Skrivet utan förbindelse');
    await press('Nästa punkt');
    const title = (await current(leader).innerText()).split('\n')[1] ?? '';
    await shown(member, title, 2_000);
    await leader.page.waitForTimeout(10_000);
    expect(await notes.inputValue()).toBe('Skrivet utan förbindelse');
    await writer.page.context().setOffline(false);
    await shown(writer, title, 15_000);
    await expect(
      (async () => {
        for (;;) {
          const { items } = await participant('sara-herrman').api<{ items: { text: string | null }[] }>(
            'GET',
            '/api/lists/agendaNotes',
          );
          if (items.some(({ text }) => text === 'Skrivet utan förbindelse')) return true;
          await leader.page.waitForTimeout(250);
        }
      })(),
    ).resolves.toBe(true);
  });
});
