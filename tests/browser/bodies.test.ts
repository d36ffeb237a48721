/** A second project on the site: its rules on the settings page, and its own meeting, prepared where it is asked whose the meeting is. */
import { Participant } from '../../env/local/replay/participant';
import { people } from '../../env/local/seed/people';
import { CHANNEL } from '../../env/local/teams/server/places';
import { addressOf } from '../../shared/pages';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
const LEADER = 'sara-herrman';
const NAME = 'Räddningssamverkan';

beforeAll(async () => {
  const person = people.find(({ id }) => id === LEADER)!;
  const addresses = { product: here.local.product.url, microsoft365: here.local.url };
  const leader = new Participant(person, addresses, CHANNEL.id);
  const draft = { title: NAME, quorum: 'all', majority: 'twoThirds', callDays: 20 };
  await leader.api('POST', '/api/lists/projects/items', { draft });
}, 60_000);

it.each([
  ['default', 1280],
  ['dark', 320],
] as const)(
  'in the theme %s at %i pixels each project’s rules are there, and a new meeting says whose it is',
  async (theme, width) => {
    const person = await PersonWindow.open(here.browser, here.local.url, { person: LEADER, options: { theme, width } });
    await person.goTo('risks');
    // No tab of Teams: people come there by a link within the app.
    await person.tab.locator('body').evaluate(
      (_, to) => {
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      addressOf({ page: 'settings', section: 'rules' }),
    );
    await person.tab.getByText(/Möten utan projekt följer Digitala Processer i Fyrbodal/).waitFor();
    await person.tab.getByText(NAME).first().waitFor();
    expect([await person.findings(), await person.overflow()]).toEqual([[], 0]);
    await person.goTo('meeting');
    await person.tab.getByRole('button', { name: 'Mer om mötet' }).click();
    await person.tab.getByRole('menuitem', { name: 'Nytt möte' }).click();
    const dialog = person.tab.getByRole('dialog', { name: 'Förbered ett möte' });
    const project = dialog.getByRole('combobox', { name: /^Projekt/ });
    await project.selectOption(NAME);
    await dialog.getByRole('textbox', { name: /^Möte/ }).fill(`Räddningsnämnden ${width}`);
    // However long its words are, what is chosen keeps within the dialog.
    const [choice, around] = [
      await dialog.getByRole('combobox', { name: 'Utgå från' }).boundingBox(),
      await dialog.boundingBox(),
    ];
    expect((choice?.x ?? 0) + (choice?.width ?? 0)).toBeLessThan((around?.x ?? 0) + (around?.width ?? 0) - 16);
    await dialog.getByRole('textbox', { name: /^Datum/ }).fill('2027-03-09');
    expect([await person.findings(), await person.overflow()]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: 'Förbered mötet' }).click();
    await person.tab.getByRole('heading', { level: 1, name: `Räddningsnämnden ${width}` }).waitFor();
    await person.close();
  },
  120_000,
);
