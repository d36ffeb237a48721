/** The steering group's meeting of 2021-05-20, held in the browser by three people in three windows. */
import { Participant } from '../../env/local/replay/participant';
import { people } from '../../env/local/seed/people';
import { CHANNEL } from '../../env/local/teams/server/places';
import type { VoteView } from '../../shared/rules/voteView';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
let leader: PersonWindow;
let present: PersonWindow;
let absent: PersonWindow;

jest.setTimeout(90_000);

beforeAll(async () => {
  leader = await PersonWindow.open(here.browser, here.local.url, { person: 'sara-herrman' });
  present = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  absent = await PersonWindow.open(here.browser, here.local.url, { person: 'eva-andersson' });
}, 180_000);

/** The municipalities that no window stands for vote through the same doors as everybody. */
async function restVotes(decision: string, wanted: readonly string[]): Promise<void> {
  const done = ['lena-gardtman', 'eva-andersson'];
  const places = { product: here.local.product.url, microsoft365: here.local.url };
  const rest = people.filter((person) => person.municipality !== null && !done.includes(person.id));
  for (const person of rest) {
    const participant = new Participant(person, places, CHANNEL.id);
    const view = await participant.api<VoteView>('GET', `/api/decisions/${decision}/vote`);
    const answers = view.questions.map(({ id, answers: offered }) => ({
      question: id,
      answer: wanted.find((one) => offered.includes(one)) ?? '',
    }));
    await participant.api('POST', '/api/ballots', { vote: view.vote?.key, revision: view.mine?.revision, answers });
  }
}

const noFindings = async (person: PersonWindow): Promise<void> => expect(await person.findings()).toEqual([]);

describe('the meeting of 20 May 2021', () => {
  it('lets a newcomer choose among the twelve people, with role and municipality', async () => {
    await present.goTo('posts');
    await present.page.getByRole('button', { name: /Du är Lena Gardtman, ledamot, Orust/ }).click();
    expect(await present.page.getByRole('menuitemradio').count()).toBe(12);
    expect(await present.page.getByRole('menuitemradio', { name: /Eva Andersson.*ledamot, Lysekil/ }).count()).toBe(1);
    await noFindings(present);
    await present.page.keyboard.press('Escape');
  });

  it('lets a municipality add an initiative that all others see, and change it', async () => {
    await present.goTo('portfolio');
    const { tab } = present;
    await tab.getByRole('button', { name: 'Lägg till insats' }).first().click();
    // The municipality is given and cannot be changed to another.
    const panel = tab.getByRole('complementary', { name: 'Ny insats' });
    await panel.getByText('Orust', { exact: true }).waitFor();
    expect(await panel.getByRole('combobox', { name: /Kommun/ }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Spara insats' }).click();
    await tab.getByText('Skriv vad insatsen heter.').first().waitFor();
    await noFindings(present);
    await tab.getByRole('textbox', { name: /^Insats/ }).fill('Gemensam hamnbokning åäö');
    await tab.getByRole('textbox', { name: /Vilket behov/ }).fill('Båtplatser bokas i tre olika system.');
    await tab.getByRole('combobox', { name: /^Fas/ }).last().selectOption({ label: 'Digitalisering' });
    await tab.getByRole('combobox', { name: /^Läge/ }).last().selectOption({ label: 'Idé' });
    await tab.getByRole('button', { name: 'Spara insats' }).click();
    await absent.goTo('portfolio');
    await absent.tab.getByRole('searchbox').fill('hamnbokning');
    await absent.tab.getByText('Gemensam hamnbokning åäö').first().waitFor();
    expect(await absent.tab.getByText('Gemensam fakturahantering').count()).toBe(0);
    await noFindings(absent);
  });

  it('shows the risks as a list and a matrix, and the value follows likelihood and impact', async () => {
    await leader.goTo('risks');
    const { tab } = leader;
    const matrix = tab.getByRole('grid', { name: 'Riskmatris' });
    const place = (likelihood: number) => matrix.getByRole('row', { name: new RegExp(`Sannolikhet ${likelihood}`) });
    const risks = tab.getByRole('grid', { name: 'Risker' }).getByRole('row', { name: /^R\d/ });
    await risks.nth(5).waitFor();
    expect(await risks.count()).toBe(6);
    await place(3).getByRole('link', { name: /^R3/ }).click();
    await tab.getByRole('button', { name: 'Ändra risken' }).click();
    await tab.getByRole('combobox', { name: /^Sannolikhet/ }).selectOption('5');
    await tab.getByText('15', { exact: true }).waitFor();
    await tab.getByRole('textbox', { name: /^Skäl till bedömningen/ }).fill('Samverkan har stannat');
    await noFindings(leader);
    await tab.getByRole('button', { name: 'Spara risk' }).click();
    await tab.getByRole('button', { name: 'Stäng', exact: true }).click();
    await place(5).getByRole('link', { name: /^R3/ }).waitFor();
  });

  it('shows the handbook at version 0.7 with its courses and templates', async () => {
    await present.goTo('handbook');
    await present.tab.getByText('Processbaserad verksamhetsutveckling del 1').waitFor();
    expect(await present.tab.getByText(/0\.7/).count()).toBeGreaterThan(0);
    await present.tab.getByRole('link', { name: 'Metodmallar' }).click();
    await present.tab.getByText('Kommunikationsplan').waitFor();
  });

  it('publishes the status report as one card, which a second publication updates', async () => {
    await leader.goTo('status');
    await leader.tab
      .getByText(/1\s887\s600/)
      .first()
      .waitFor();
    await leader.tab.getByRole('button', { name: 'Publicera' }).click();
    await leader.tab.getByRole('dialog').getByText('Så ser kortet ut').waitFor();
    await noFindings(leader);
    await leader.tab
      .getByRole('dialog')
      .getByRole('button', { name: /^Publicera/ })
      .click();
    await leader.tab
      .getByText(/Publicerad .* av Sara Herrman/)
      .first()
      .waitFor();
    await leader.tab.getByRole('dialog').waitFor({ state: 'detached' });
    await absent.goTo('posts');
    await absent.card(/Sprint 10–16/).waitFor();
    await leader.tab.getByRole('button', { name: 'Publicera igen' }).click();
    await leader.tab
      .getByRole('dialog')
      .getByRole('button', { name: /^Publicera/ })
      .click();
    await absent.page.getByText('Ändrat').first().waitFor();
    expect(
      await absent.page
        .getByRole('article')
        .filter({ hasText: /Sprint 10–16/ })
        .count(),
    ).toBe(1);
    await noFindings(absent);
  });

  it('starts the meeting, and the members’ windows follow the current item by themselves', async () => {
    await leader.goTo('meeting');
    await present.goTo('meeting');
    for (const name of ['Lena Gardtman', 'Annika Andersson', 'Karin Hallberg']) {
      await leader.tab.getByRole('switch', { name: new RegExp(name) }).click();
    }
    await leader.tab.getByRole('button', { name: 'Starta mötet' }).click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Starta mötet' }).click();
    await leader.tab.getByRole('button', { name: 'Nästa punkt' }).click();
    await leader.tab.getByRole('heading', { name: 'Aktiviteter' }).waitFor();
    await leader.tab.getByRole('button', { name: 'Nästa punkt' }).click();
    await present.tab.getByRole('heading', { name: 'Riskhantering' }).waitFor();
    await present.tab.getByText('3 av 10 är på mötet.', { exact: false }).first().waitFor();
    await noFindings(leader);
    await noFindings(present);
  });

  it('opens the vote; one votes in the tab, one on the card, and each sees the own vote only', async () => {
    await leader.tab.getByRole('button', { name: 'Öppna omröstning' }).first().click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Öppna omröstning' }).click();
    await present.tab.getByRole('radio', { name: /Alternativ 2/ }).check();
    await present.tab.getByRole('button', { name: /^Rösta/ }).click();
    await present.tab.getByRole('button', { name: 'Ändra min röst' }).click();
    await present.tab.getByRole('radio', { name: /Alternativ 1/ }).check();
    await present.tab.getByRole('textbox', { name: 'Kommentar' }).fill('Kurserna behöver en kursledare i augusti.');
    await present.tab
      .getByRole('button', { name: /^(Rösta|Ändra min röst|Spara)/ })
      .last()
      .click();
    await leader.tab.getByText('1 av 10 har röstat').first().waitFor();
    await noFindings(present);
    const card = absent.card(/Hur ska risk R1 hanteras/);
    await card.getByRole('radio').first().check();
    await card.getByRole('button', { name: /^Rösta/ }).click();
    await card.getByRole('button', { name: 'Ändra min röst' }).waitFor();
    await leader.tab.getByText('2 av 10 har röstat').first().waitFor();
    await noFindings(absent);
  });

  it('closes the vote, shows the result to all and sets the decision in the words of the minutes', async () => {
    await restVotes('D1', ['D1.1']);
    await leader.tab.getByText('10 av 10 har röstat').first().waitFor();
    await leader.tab.getByRole('button', { name: 'Stäng omröstning' }).first().click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Stäng omröstning' }).click();
    const text = leader.tab.getByRole('textbox', { name: /Beslutstext|Förslag till beslut/ });
    await text.waitFor();
    expect(await text.inputValue()).toBe('Styrgruppen eniga om alternativ 1.');
    await leader.tab.getByText('Kommentar från Orust: Kurserna behöver en kursledare i augusti.').waitFor();
    await noFindings(leader);
    await leader.tab.getByRole('button', { name: 'Fastställ beslutet' }).click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Fastställ beslutet' }).click();
    await present.tab.getByText('Styrgruppen eniga om alternativ 1.').first().waitFor();
    await absent.card(/Styrgruppen eniga om alternativ 1\./).waitFor();
    expect(
      await absent
        .card(/Styrgruppen eniga om alternativ 1\./)
        .getByRole('button', { name: /Rösta/ })
        .count(),
    ).toBe(0);
  });

  it('approves the four deliverables and, as a question of its own, goes on with the project', async () => {
    await leader.tab.getByRole('button', { name: 'Nästa punkt' }).click();
    await leader.tab.getByRole('button', { name: 'Öppna omröstning' }).first().click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Öppna omröstning' }).click();
    await present.tab.getByRole('radio', { name: 'Godkänn', exact: true }).first().waitFor();
    for (const choice of await present.tab.getByRole('radio', { name: 'Godkänn', exact: true }).all())
      await choice.check();
    await present.tab.getByRole('radio', { name: 'Fortsätt projektet' }).check();
    await noFindings(present);
    await present.tab.getByRole('button', { name: /^Rösta/ }).click();
    await leader.tab.getByText('1 av 10 har röstat').first().waitFor();
    await restVotes('D2', ['approved', 'continue']);
    await leader.tab.getByText('9 av 10 har röstat').first().waitFor();
    await leader.tab.getByRole('button', { name: 'Stäng omröstning' }).first().click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Stäng omröstning' }).click();
    await leader.tab.getByRole('button', { name: 'Fastställ beslutet' }).click();
    await leader.tab.getByRole('dialog').getByRole('button', { name: 'Fastställ beslutet' }).click();
    await present.tab.getByText('Styrgruppen beslutar att fortsätta.').first().waitFor();
    await noFindings(leader);
  });

  it('has everything in SharePoint, and still has it after a night', async () => {
    await here.local.restart();
    await leader.page.goto(`${here.local.url}/sharepoint`);
    await leader.page.getByRole('link', { name: 'Beslut', exact: true }).click();
    await leader.page.getByText('Styrgruppen eniga om alternativ 1.').waitFor();
    await noFindings(leader);
    await present.goTo('portfolio');
    await present.tab.getByRole('searchbox').fill('hamnbokning');
    await present.tab.getByText('Gemensam hamnbokning åäö').first().waitFor();
  });
});
