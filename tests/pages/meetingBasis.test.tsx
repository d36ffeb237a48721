/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, screen, within } from '@testing-library/react';
import { openTab, server, type Tab } from '../support/pageWorld';

const LEADER = 'sara-herrman';
const MEETING = '2021-05-20';

type Row = Record<string, unknown>;
const rowsOf = async (list: string): Promise<Row[]> => {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  const found: unknown = Reflect.get(Object(body), 'items');
  return Array.isArray(found) ? found : [];
};

const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

async function type({ user }: Tab, form: Awaited<ReturnType<typeof dialog>>, field: RegExp, text: string) {
  const box = await form.findByRole('textbox', { name: field });
  await user.clear(box);
  await user.paste(text);
}

const toItem = async ({ user }: Tab, name: RegExp) => {
  const agenda = within(await screen.findByRole('region', { name: 'Dagordning' }));
  await user.click(await agenda.findByRole('button', { name }));
};

async function saved({ user }: Tab, form: Awaited<ReturnType<typeof dialog>>, button: string): Promise<void> {
  await user.click(form.getByRole('button', { name: button }));
  await screen.findByText('Ändringen är sparad.');
}

describe('a decision that is prepared on its item', () => {
  it('gets its question with the alternatives in one form, numbered one after the other', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const { user } = tab;
    await toItem(tab, /^2 Aktiviteter/);
    await user.click(await screen.findByRole('button', { name: 'Lägg till på punkten' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Beslut' }));
    const form = await dialog('Nytt beslut');
    await type(tab, form, /^Fråga/, 'Hur går vi vidare med kurserna?');
    await user.selectOptions(form.getByRole('combobox', { name: /^Typ/ }), 'Välj alternativ');
    for (const title of ['Fortsätt som planerat', 'Gör inget']) {
      await user.click(form.getByRole('button', { name: 'Lägg till alternativ' }));
      const rows = within(form.getByRole('list', { name: 'Alternativ' })).getAllByRole('listitem');
      const last = within(rows.at(-1)!);
      await user.click(last.getByRole('textbox', { name: /^Alternativ/ }));
      await user.paste(title);
    }
    await user.selectOptions(form.getByRole('combobox', { name: /^Risk/ }), form.getByRole('option', { name: /^R3 / }));
    await type(tab, form, /^Rekommenderat alternativ/, '2');
    await saved(tab, form, 'Spara beslut');
    await screen.findByRole('heading', { level: 3, name: 'Hur går vi vidare med kurserna?' });
    const [decision] = (await rowsOf('decisions')).filter((one) => one.agendaItem === `${MEETING}.2`);
    expect(decision).toMatchObject({ recommended: 2, risk: 'R3', state: 'draft' });
    const own = (await rowsOf('alternatives')).filter((one) => one.decision === decision?.key);
    expect(own.map(({ number, title }) => [number, title]).sort()).toEqual([
      [1, 'Fortsätt som planerat'],
      [2, 'Gör inget'],
    ]);
  });

  it('shows what is recommended, the risk by its number, and each alternative’s lettered consequences and why no cost is known', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const { user } = tab;
    await toItem(tab, /^2 Aktiviteter/);
    const card = within(await screen.findByRole('article', { name: 'Hur går vi vidare med kurserna?' }));
    const second = card.getByRole('columnheader', { name: /^Alternativ 2/ });
    expect(within(second).getByText('Projektledningen rekommenderar')).toBeVisible();
    expect(await card.findByRole('link', { name: /^Gäller risk R3 / })).toBeVisible();
    await user.click(card.getByRole('button', { name: 'Vad alternativ 1 innebär' }));
    const form = await dialog('Ändra alternativet');
    await type(tab, form, /^Varför kostnaden inte är beräknad/, 'offert saknas');
    for (const [topic, text] of [
      ['Tid', 'Klart i december'],
      ['Kvalitet', 'Som planerat'],
    ] as const) {
      await user.click(form.getByRole('button', { name: 'Lägg till konsekvens' }));
      const row = within(
        within(form.getByRole('list', { name: 'Alternativens konsekvenser' }))
          .getAllByRole('listitem')
          .at(-1)!,
      );
      await user.selectOptions(row.getByRole('combobox', { name: /^Slag/ }), 'Tid');
      await user.click(row.getByRole('textbox', { name: /^Gäller/ }));
      await user.paste(topic);
      await user.click(row.getByRole('textbox', { name: /^Konsekvens/ }));
      await user.paste(text);
    }
    await saved(tab, form, 'Spara alternativ');
    const compared = within(card.getByRole('table', { name: 'Alternativen sida vid sida' }));
    expect(await compared.findByRole('row', { name: /^Tid.*a\)\s*Klart i december/ })).toBeVisible();
    expect(compared.getByRole('row', { name: /^Kvalitet.*b\)\s*Som planerat/ })).toBeVisible();
    expect(compared.getByRole('row', { name: /^Kostnad.*Inte beräknat: offert saknas/ })).toBeVisible();
  });

  it('loses an alternative that is taken away, and then says that what is recommended is not there', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const { user } = tab;
    await toItem(tab, /^2 Aktiviteter/);
    await user.click(await screen.findByRole('button', { name: 'Ändra frågan och alternativen' }));
    const form = await dialog('Ändra beslutet');
    const rows = within(await form.findByRole('list', { name: 'Alternativ' }));
    await user.click((await rows.findAllByRole('button', { name: /^Ta bort/ })).at(-1)!);
    await saved(tab, form, 'Spara beslut');
    const gone = (await rowsOf('alternatives')).filter((one) => one.withdrawn === true);
    expect(gone).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Kalla till mötet' }));
    const call = await dialog('Skicka kallelsen?');
    expect(call.getByText(/rekommenderar alternativ 2, som inte finns/)).toBeVisible();
  });

  it('rests on papers, which are added and changed where they stand', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const { user } = tab;
    await toItem(tab, /^2 Aktiviteter/);
    await user.click(await screen.findByRole('button', { name: 'Lägg till handling' }));
    const added = await dialog('Ny handling');
    await type(tab, added, /^Namn/, 'Kursplan');
    await user.selectOptions(added.getByRole('combobox', { name: /^Finns den/ }), 'Kommer senare');
    await saved(tab, added, 'Spara handling');
    await screen.findByText('Underlag · Kommer senare');
    await user.click(screen.getByRole('button', { name: 'Ändra Kursplan' }));
    const changed = await dialog('Ändra handlingen');
    await user.selectOptions(changed.getByRole('combobox', { name: /^Finns den/ }), 'Finns');
    await type(tab, changed, /^Länk/, 'https://example.org/kursplan');
    await saved(tab, changed, 'Spara handling');
    expect(await screen.findByRole('link', { name: 'Kursplan' })).toHaveAttribute(
      'href',
      'https://example.org/kursplan',
    );
  });

  it('asks about deliverables with what is included, what they lack and where they are', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const { user } = tab;
    await toItem(tab, /^4 Godkännande av delleverans/);
    await user.click(await screen.findByRole('button', { name: 'Lägg till leveransobjekt' }));
    const form = await dialog('Nytt leveransobjekt');
    await type(tab, form, /^Leveransobjekt/, 'Ordlista');
    await type(tab, form, /^Version/, '0.3');
    await type(tab, form, /^Det här ingår/, 'Begrepp A till K');
    await type(tab, form, /^Kända brister/, 'L till Ö saknas');
    await saved(tab, form, 'Spara leveransobjekt');
    expect(await screen.findByText('Ingår: Begrepp A till K')).toBeVisible();
    expect(screen.getByText('Kända brister: L till Ö saknas')).toBeVisible();
  });
});

describe('a meeting that somebody has chosen to see', () => {
  it('is in view again after the tab has been loaded anew', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Möte' }),
      screen.getByRole('option', { name: /^7 september 2021/ }),
    );
    await screen.findByRole('heading', { level: 1, name: /2021-09-07/ });
    cleanup();
    openTab({ person: LEADER, page: 'meeting', keepsPlace: true });
    await screen.findByRole('heading', { level: 1, name: /2021-09-07/ });
  });
});
