/** The minutes' own question answered on screen: one initiative from Idé to Effekt uppföljd by the people it takes, each gate refused once. */
import type { Locator } from 'playwright-core';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
const TITLE = 'Bygglov i en e-tjänst';
let representative: PersonWindow;
let leader: PersonWindow;
let receiver: PersonWindow;

jest.setTimeout(180_000);

beforeAll(async () => {
  representative = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  leader = await PersonWindow.open(here.browser, here.local.url, { person: 'sara-herrman' });
  receiver = await PersonWindow.open(here.browser, here.local.url, { person: 'pontus-bjorhn' });
}, 180_000);

const steps = ({ tab }: PersonWindow): Locator => tab.getByRole('region', { name: 'Nästa steg' });
const noFindings = async (person: PersonWindow): Promise<void> => expect(await person.findings()).toEqual([]);

/** Presses a step and says yes to what follows from it; the dialog, which closes when the step has been taken. */
async function press(person: PersonWindow, step: string): Promise<Locator> {
  await steps(person).getByRole('button', { name: step, exact: true }).click();
  const dialog = person.tab.getByRole('dialog', { name: `${step}?` });
  await dialog.getByRole('button', { name: step, exact: true }).click();
  return dialog;
}

async function take(person: PersonWindow, step: string): Promise<void> {
  await (await press(person, step)).waitFor({ state: 'detached' });
}

/** A step that is held back says what to do first, and cannot be pressed. */
async function heldBack(person: PersonWindow, step: string, ...sentences: string[]): Promise<void> {
  await steps(person).getByText(`”${step}” går inte än. Gör det här först:`).waitFor();
  for (const sentence of sentences) await steps(person).getByText(sentence, { exact: true }).first().waitFor();
  expect(await steps(person).getByRole('button', { name: step, exact: true }).count()).toBe(0);
}

/** Opens the whole form, fills it in and saves it. */
async function write(person: PersonWindow, fill: (form: Locator) => Promise<void>): Promise<void> {
  await person.tab.getByRole('button', { name: 'Ändra insatsen' }).click();
  await person.tab.getByRole('button', { name: 'Lägg till nytta' }).waitFor();
  await fill(person.tab.locator('form'));
  await person.tab.getByRole('button', { name: 'Spara insats' }).click();
  await person.tab.getByRole('button', { name: 'Ändra insatsen' }).waitFor();
}

const texts = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(values))
    await form.getByRole('textbox', { name, exact: true }).fill(value);
};
const choices = async (form: Locator, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, label] of Object.entries(values))
    await form.getByRole('combobox', { name, exact: true }).selectOption({ label });
};

async function find(person: PersonWindow): Promise<void> {
  await person.goTo('portfolio');
  await person.tab.getByRole('searchbox').fill(TITLE);
  await person.tab
    .getByRole('gridcell', { name: new RegExp(`^${TITLE}`) })
    .first()
    .click();
  await steps(person).waitFor();
}

describe('an initiative', () => {
  it('is an idea in under a minute, written by the municipality’s representative', async () => {
    await representative.goTo('portfolio');
    const { tab } = representative;
    await tab.getByRole('button', { name: 'Lägg till insats' }).first().click();
    const panel = tab.getByRole('complementary', { name: 'Ny insats' });
    await texts(panel, { 'Vilket behov eller problem ska lösas?': 'Bygglov söks på papper och ritningar saknas.' });
    await panel.getByRole('textbox', { name: /^Insats/ }).fill(TITLE);
    await choices(panel, { Fas: 'Digitalisering' });
    await tab.getByRole('button', { name: 'Spara insats' }).click();
    await take(representative, 'Börja skriva underlaget');
  });

  it('is submitted once it has been said how it is like those of others', async () => {
    const dialog = await press(representative, 'Skicka in');
    const sentence = 'Säg om E-tjänst för bygglov är samma, liknande eller något annat.';
    await dialog.getByText(sentence, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await write(representative, async (form) => {
      const compared = form.getByRole('radiogroup', { name: /^Jämför med/ });
      await compared.first().waitFor();
      for (const one of await compared.all()) await one.getByRole('radio', { name: 'Liknande' }).check();
    });
    await take(representative, 'Skicka in');
  });

  it('is prepared by the project leader, who adds the governing document it goes by', async () => {
    await leader.goTo('portfolio');
    const { tab } = leader;
    await tab.getByRole('button', { name: 'Sidor', exact: true }).click();
    await tab.getByRole('menuitem', { name: 'Styrande dokument' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Styrande dokument' }).waitFor();
    await tab
      .getByRole('button', { name: /^Lägg till/ })
      .first()
      .click();
    await tab.getByRole('textbox', { name: 'Dokument', exact: true }).fill('Riktlinje för bygglov');
    await tab.getByRole('button', { name: /^Spara/ }).click();
    await tab.getByRole('gridcell', { name: 'Riktlinje för bygglov' }).first().waitFor();
    await find(leader);
    await take(leader, 'Börja bereda');
  });

  it('is ready for decision when every answer is there', async () => {
    await heldBack(representative, 'Klar för beslut', 'Skriv vems behov det är.', 'Välj verksamhet.');
    await noFindings(representative);
    await write(representative, async (form) => {
      await texts(form, {
        'Vems behov är det?': 'Den som bygger.',
        'Vilken grupp har behovet?': 'Byggherrar',
        'Vilket resultat vill vi nå?': 'Besked inom fyra veckor.',
        'Hur hänger det ihop med annat?': 'Hör ihop med e-arkivet.',
        'Visioner och mål som inte finns i listan': 'En enklare vardag',
        'Vad innebär förändringen?': 'Ansökan görs digitalt.',
        'Hur ska den införas?': 'Stegvis.',
        'Risker för informationssäkerheten': 'Ritningar av skyddsobjekt.',
        'Vem tar över i förvaltning? (roll)': 'Bygglovschef',
        Start: '2021-06-01',
        'Planerat slut': '2021-12-01',
        'Planerad överlämning': '2021-11-15',
      });
      await choices(form, {
        Verksamhet: 'Förändringsverksamhet',
        Spår: 'Planerat',
        'Samverkan?': 'Nej',
        'Juridiska hinder?': 'Inte utrett',
        'Konfidentialitet (K)': '1 Måttlig',
        'Riktighet (R)': '2 Betydande',
        'Tillgänglighet (T)': '1 Måttlig',
        'Personuppgifter?': 'Ja',
      });
      await form.getByRole('combobox', { name: 'Vilka styrande dokument gäller?' }).click();
      // What may be chosen hangs over the page, outside of the form.
      await representative.tab.getByRole('menuitemcheckbox', { name: 'Riktlinje för bygglov' }).click();
      await form.getByRole('button', { name: 'Lägg till nytta' }).click();
      await texts(form, { Nytta: 'Kortare väntan' });
      await choices(form, { Nyttotyp: 'Brukarnytta' });
      await form.getByRole('button', { name: 'Lägg till uppgift' }).click();
      await texts(form, { Uppgift: 'Ta emot ritningar på papper' });
      await representative.tab.getByText('Allt är ifyllt inför beslut.').first().waitFor();
    });
    await take(representative, 'Klar för beslut');
  });

  it('is decided on at the steering group’s meeting, with its summary in view', async () => {
    await leader.goTo('meeting');
    const { tab } = leader;
    const item = tab.getByRole('button', { name: /^3\s*Riskhantering/ });
    await item.click();
    await tab.getByRole('button', { name: 'Lägg till på punkten' }).click();
    await tab.getByRole('menuitem', { name: 'Beslut', exact: true }).click();
    const panel = tab.getByRole('complementary', { name: 'Nytt beslut' });
    await panel.getByRole('textbox', { name: /^Fråga/ }).fill('Ska Orust införa bygglov i en e-tjänst?');
    await panel.getByRole('combobox', { name: /^Typ/ }).selectOption({ label: 'Besluta om insats' });
    const offered = panel.getByRole('combobox', { name: /^Insats/ });
    // Only what is ready for decision is there to choose.
    const titles = await offered.getByRole('option').allInnerTexts();
    expect(titles).toContain(TITLE);
    expect(titles).not.toContain('Självbetjäning på biblioteket');
    await offered.selectOption({ label: TITLE });
    await panel.getByRole('button', { name: 'Spara beslut' }).click();
    await tab.getByText('Juridiska hinder: Inte utrett').waitFor();
    await tab.getByText('Ta emot ritningar på papper').waitFor();
    await tab.getByRole('button', { name: /^Markera alla/ }).click();
    await tab.getByRole('button', { name: 'Starta mötet' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Starta mötet' }).click();
    await tab.getByRole('button', { name: 'Nästa punkt' }).waitFor();
    await item.click();
    await tab.getByRole('button', { name: 'Besluta utan omröstning' }).last().click();
    const dialog = tab.getByRole('dialog', { name: 'Besluta utan omröstning?' });
    await dialog.getByRole('button', { name: 'Fastställ beslutet' }).click();
    await dialog.getByText('Välj om insatsen ska genomföras eller avslås.').waitFor();
    await noFindings(leader);
    await dialog.getByRole('combobox', { name: /^Insats/ }).selectOption({ label: 'Genomför insatsen' });
    const text = dialog.getByRole('textbox', { name: /^Beslutstext/ });
    expect(await text.inputValue()).toBe(`Styrgruppen beslutar att genomföra insatsen ”${TITLE}”.`);
    await dialog.getByRole('button', { name: 'Fastställ beslutet' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('begins when it has been measured how it is now', async () => {
    await heldBack(representative, 'Börja införa', 'Fyll i utgångsvärde.');
    await write(representative, (form) => texts(form, { Utgångsvärde: '42', Enhet: 'dagar' }));
    await take(representative, 'Börja införa');
  });

  it('is handed over when somebody of theirs receives it', async () => {
    await heldBack(representative, 'Lämna över', 'Välj vem som ska godkänna överlämningen.');
    const given = (name: string) =>
      write(representative, async (form) => {
        await texts(form, { 'Vad blir ordinarie arbetsuppgifter?': 'Svara på frågor om ansökningar.' });
        await choices(form, { 'Person som godkänner överlämningen': name });
      });
    await given('Eva Andersson');
    const dialog = await press(representative, 'Lämna över');
    const sentence = 'Välj någon som företräder kommunen i projektet, så att överlämningen kan godkännas.';
    await dialog.getByText(sentence, { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await given('Pontus Björhn');
    await take(representative, 'Lämna över');
  });

  it('is accepted by the receiver alone, with every point of the checklist done', async () => {
    await heldBack(
      representative,
      'Tagen i förvaltning',
      'Den som tar emot ska godkänna överlämningen först, eller så ska det vara beslutat att den inte blir av.',
    );
    await heldBack(representative, 'Godkänn överlämningen', 'Bara den som tar emot kan godkänna överlämningen.');
    await find(receiver);
    await heldBack(receiver, 'Godkänn överlämningen', 'Bocka av alla punkter i checklistan för överlämningen.');
    await write(receiver, async (form) => {
      const checklist = form.getByRole('list', { name: 'Checklista för överlämning' });
      await checklist.getByRole('listitem').nth(5).waitFor();
      for (const point of await checklist.getByRole('checkbox', { name: 'Klar' }).all()) await point.check();
    });
    await take(receiver, 'Godkänn överlämningen');
    await take(representative, 'Tagen i förvaltning');
  });

  it('is followed up when its effect has been measured', async () => {
    await heldBack(representative, 'Effekten är uppföljd', 'Fyll i mätning efter.');
    await write(representative, (form) => texts(form, { 'Mätning efter': '19 dagar i snitt.' }));
    await take(representative, 'Effekten är uppföljd');
    await representative.tab.getByRole('complementary').getByText('Effekt uppföljd', { exact: true }).first().waitFor();
    await noFindings(representative);
  });
});
