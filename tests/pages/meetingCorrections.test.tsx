/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

const LEADER = 'sara-herrman';
const MEETING = '2021-05-20';

type Row = Record<string, unknown>;
const rowsOf = async (list: string): Promise<Row[]> => {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  const found: unknown = Reflect.get(Object(body), 'items');
  return Array.isArray(found) ? found : [];
};
const move = (verb: string) =>
  server.ask(LEADER, `/api/lists/meetings/items/${MEETING}/moves/${verb}`, { method: 'POST', body: {} });
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

describe('the people at a meeting', () => {
  it('may be somebody whom no register knows, and a seat that nobody holds', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Lägg till person' }));
    const form = await dialog('Ny person på mötet');
    await user.click(await form.findByRole('textbox', { name: /^Namn/ }));
    await user.paste('Revisorn');
    await user.click(form.getByRole('textbox', { name: /^Organisation/ }));
    await user.paste('Revisionsbyrån');
    await user.click(form.getByRole('button', { name: 'Spara person' }));
    await screen.findByText(/^Revisorn · Gäst · /);
    await user.click(screen.getByRole('button', { name: 'Lägg till person' }));
    const seat = await dialog('Ny person på mötet');
    await user.selectOptions(await seat.findByRole('combobox', { name: /^Deltar som/ }), 'Vakant');
    expect(seat.queryByRole('textbox', { name: /^Namn/ })).not.toBeInTheDocument();
    await user.click(seat.getByRole('button', { name: 'Spara person' }));
    await seat.findAllByText('Välj mandat.');
    await user.selectOptions(seat.getByRole('combobox', { name: /^Mandat/ }), 'Sotenäs');
    await user.click(seat.getByRole('button', { name: 'Spara person' }));
    await waitFor(async () => {
      const added = (await rowsOf('attendance')).filter((one) => one.member === null);
      expect(added.map(({ capacity }) => capacity).sort()).toEqual(['guest', 'vacant']);
    });
    expect(await screen.findByText('Vakant', { selector: 'li *' })).toBeVisible();
  });

  it('have a role from item to item', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Fler val för Lena Gardtman' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Roll under en del av mötet …' }));
    const form = await dialog('Vilken roll har Lena Gardtman?');
    await user.selectOptions(form.getByRole('combobox', { name: 'Till och med punkt' }), '2 Aktiviteter');
    await user.click(form.getByRole('button', { name: 'Ge rollen' }));
    // Who wrote and who adjusts stand there already, from the record.
    await waitFor(async () =>
      expect((await rowsOf('meetingRoles')).filter(({ role }) => role === 'chair')).toMatchObject([
        { person: `${MEETING}.lena-gardtman`, fromItem: null, toItem: `${MEETING}.2` },
      ]),
    );
  });
});

describe('what stands when a meeting has ended', () => {
  beforeAll(async () => {
    await move('start');
    await move('end');
  });

  it('is put right in its form by whoever says why', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Fler val för Revisorn' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ändra uppgifterna' }));
    const form = await dialog('Ändra personen på mötet');
    const organisation = await form.findByRole('textbox', { name: /^Organisation/ });
    await user.clear(organisation);
    await user.paste('Kommunrevisionen');
    await user.click(form.getByRole('button', { name: 'Spara person' }));
    await user.click(await form.findByRole('textbox', { name: /^Varför rättas det/ }));
    await user.paste('Stod fel i listan');
    await user.click(form.getByRole('button', { name: 'Spara person' }));
    await screen.findByText('Ändringen är sparad.');
    const [row] = (await rowsOf('attendance')).filter((one) => one.name === 'Revisorn');
    expect(row).toMatchObject({ organisation: 'Kommunrevisionen' });
  });

  it('is put in the right order by whoever says why', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    const agenda = within(await screen.findByRole('region', { name: 'Dagordning' }));
    await user.click(await agenda.findByRole('button', { name: 'Ändra ordning' }));
    await user.click(agenda.getByRole('button', { name: 'Flytta upp Riskhantering' }));
    const why = await dialog('Rätta ordningen efter mötet?');
    // Focus that goes back to the row hides the window that asks from screen readers.
    await waitFor(() => expect(document.activeElement?.closest('[role="dialog"]')).not.toBeNull());
    await user.click(await why.findByRole('textbox', { name: /^Varför rättas det/ }));
    await user.paste('Togs före punkt 2');
    await user.click(why.getByRole('button', { name: 'Rätta ordningen' }));
    await screen.findByText('Riskhantering är nu på plats 2 av 4.');
    const items = (await rowsOf('agendaItems')).filter((one) => one.meeting === MEETING);
    expect(items.find((one) => one.title === 'Riskhantering')).toMatchObject({ position: 2 });
  });
});

describe('a meeting that will not be held', () => {
  it('is cancelled where its other steps are, and says so', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Möte' }),
      await screen.findByRole('option', { name: /^7 september 2021/ }),
    );
    await screen.findByRole('heading', { level: 1, name: /2021-09-07/ });
    await user.click(await screen.findByRole('button', { name: 'Fler steg' }));
    await user.click(screen.getByRole('button', { name: 'Ställ in mötet' }));
    const asked = await dialog('Ställa in mötet?');
    await user.click(asked.getByRole('button', { name: 'Ställ in mötet' }));
    await screen.findByText('Mötet är inställt.');
    await screen.findByText(/ · Inställt$/);
    expect(screen.queryByRole('button', { name: 'Starta mötet' })).not.toBeInTheDocument();
  });
});
