/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

const LEADER = 'sara-herrman';
const OF_ORUST = 'lena-gardtman';

const opened = async (person: string, page: 'actionPoints' | 'risks' = 'actionPoints') => {
  const { user } = openTab({ person, page });
  await user.click(await screen.findByRole('button', { name: 'Ta ut eller läs in' }));
  return { user, dialog: within(await screen.findByRole('dialog', { name: /^Ta ut eller läs in/ })) };
};

describe('taking a list out', () => {
  it('gives the file that was asked for, and says so', async () => {
    const made = jest.fn((_file: Blob) => 'blob:fil');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} });
    const { user, dialog } = await opened(OF_ORUST, 'risks');
    expect(dialog.queryByRole('heading', { name: 'Läs in' })).not.toBeInTheDocument();
    const all = within(dialog.getByRole('group', { name: 'Risker' }));
    await user.click(all.getByRole('button', { name: 'CSV' }));
    await screen.findAllByText('risks.csv är hämtad.');
    expect(made).toHaveBeenCalledTimes(1);
    expect(dialog.getByRole('group', { name: 'Risker, bara min kommun' })).toBeVisible();
  });
});

describe('bringing rows in', () => {
  it('shows what each row becomes and what is wrong with it, and writes it when it is confirmed, once', async () => {
    const { user, dialog } = await opened(LEADER);
    await user.click(dialog.getByRole('textbox', { name: 'Inklistrade rader' }));
    await user.paste('Åtgärd\tAnsvarig\tNär\nUtse en reserv\tSara Herrman\t2021-06-30\nFråga någon\tOkänd Person\t');
    await user.click(dialog.getByRole('button', { name: 'Förhandsvisa' }));
    const table = within(await dialog.findByRole('table', { name: 'Förhandsvisning' }));
    expect(table.getByRole('row', { name: /^Rad 3/ })).toHaveTextContent(
      /Läses inte in.*Ansvarig: Hittar inget som heter ”Okänd Person”/,
    );
    expect(dialog.getByRole('status')).toHaveTextContent('1 ny, 0 ändras, 0 oförändrade, 1 med problem.');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kolumnen ”När”' }), 'Klar senast');
    await user.click(await dialog.findByRole('button', { name: 'Läs in 1 rad' }));
    await dialog.findByText('1 rad lades till, 0 ändrades, 1 lästes inte in.');
    await dialog.findByText('0 nya, 0 ändras, 1 oförändrad, 1 med problem.');
    const { body } = await server.ask(LEADER, '/api/lists/actionPoints');
    // The API's own form.
    const made = (body as { items: { title: string; due: string | null }[] }).items;
    expect(made.filter(({ title }) => title === 'Utse en reserv')).toMatchObject([{ due: '2021-06-30' }]);
  });

  it('says what is wrong with what is no table', async () => {
    const { user, dialog } = await opened(LEADER);
    await user.type(dialog.getByRole('textbox', { name: 'Inklistrade rader' }), 'Bara ett ord');
    await user.click(dialog.getByRole('button', { name: 'Förhandsvisa' }));
    expect(await dialog.findByText(/^Ingen tabell att läsa\./)).toBeVisible();
  });
});
