/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';
import '../../tabs/pages/portfolio/Board';
import '../../tabs/pages/portfolio/ConfirmBar';
import '../../tabs/pages/portfolio/Overview';
import '../../tabs/pages/portfolio/ReviewBar';
import '../../tabs/pages/portfolio/SavedViews';

const OF_ORUST = 'lena-gardtman';

describe('the portfolio', () => {
  it('is a table, a board arranged as one chooses, or figures that stand in a table of their own', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio' });
    await screen.findByRole('grid', { name: 'Insatser' });
    const ways = within(screen.getByRole('group', { name: 'Visa som' }));
    await user.click(ways.getByRole('button', { name: 'Tavla' }));
    const board = within(await screen.findByRole('region', { name: 'Tavla' }));
    const ongoing = within(board.getByRole('region', { name: 'Pågår' }));
    const card = ongoing.getByRole('button', { name: /Gemensam e-tjänst för parkeringstillstånd.*Orust/ });
    // What the column is called, its cards do not say again.
    expect(card).not.toHaveTextContent('Pågår');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ordna efter' }), 'Fas');
    expect(board.getByRole('region', { name: 'Digitisering' })).toBeVisible();

    await user.click(ways.getByRole('button', { name: 'Översikt' }));
    const table = within(await screen.findByRole('table', { name: 'Insatser per läge' }));
    const row = within(table.getByRole('row', { name: /^Pågår/ }));
    const counted = Number(row.getAllByRole('cell')[0]?.textContent);
    const { body } = await server.ask(OF_ORUST, '/api/lists/initiatives');
    // The API's own form.
    const { items } = body as { items: { state: string }[] };
    expect(counted).toBe(items.filter(({ state }) => state === 'ongoing').length);
    expect(window.location.search).toContain('view=overview');
  });

  it('keeps a view by a name, for everybody to choose, until it is renamed and taken away by whoever kept it', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: '?view=overview' });
    await user.click(await screen.findByText('Spara vyn'));
    await user.click(screen.getByLabelText('Vyns namn'));
    await user.paste('Siffrorna');
    await user.click(screen.getByText('Spara vyn'));
    await screen.findByText(/^Vyn Siffrorna är sparad/);
    expect(await screen.findByLabelText('Sparade vyer')).toHaveDisplayValue('Siffrorna');

    await user.click(await screen.findByText('Byt namn'));
    const name = screen.getByLabelText('Vyns namn');
    await user.clear(name);
    await user.click(screen.getByText('Byt namn'));
    await screen.findByText('Skriv vad vyn ska heta.');
    await user.click(name);
    await user.paste('Våra siffror');
    await user.click(screen.getByText('Byt namn'));
    await screen.findByText('Vyn heter nu Våra siffror.');
    await waitFor(() => expect(screen.getByLabelText('Sparade vyer')).toHaveDisplayValue('Våra siffror'));
    await user.click(screen.getByText('Ta bort vyn'));
    await screen.findByText('Vyn Våra siffror är borttagen.');
    await waitFor(() => expect(screen.queryByLabelText('Sparade vyer')).not.toBeInTheDocument());
  });
});

describe('a fast track that should have been reviewed', () => {
  it('is told to the project management on the page, with the way to it', async () => {
    const values = {
      municipality: '1421',
      title: 'Nödboende i hamnen',
      need: 'Många kommer på kort tid.',
      phase: 'digitisation',
      state: 'ongoing',
    };
    const row = { key: crypto.randomUUID(), values: { ...values, track: 'fast', reviewDate: '2021-06-01' } };
    const saved = await server.ask(OF_ORUST, '/api/lists/initiatives/save', {
      method: 'POST',
      body: { row, parts: {} },
    });
    expect(saved).toMatchObject({ status: 200 });
    const member = openTab({ person: OF_ORUST, page: 'portfolio' });
    await screen.findByRole('grid', { name: 'Insatser' });
    expect(screen.queryByText('Ett snabbspår skulle ha prövats i efterhand redan.')).not.toBeInTheDocument();
    member.unmount();

    const { user } = openTab({ person: 'sara-herrman', page: 'portfolio' });
    await screen.findByText('Ett snabbspår skulle ha prövats i efterhand redan.');
    await user.click(screen.getByText('Visa dem som ska prövas'));
    const grid = await screen.findByRole('grid', { name: 'Insatser' });
    await waitFor(() => expect(grid).toHaveAttribute('aria-rowcount', '2'));
    expect(within(grid).getByText('Nödboende i hamnen')).toBeVisible();
  });
});
