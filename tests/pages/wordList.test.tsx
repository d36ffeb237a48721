/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';
import '../../tabs/pages/wordlist/WordPreviewOf';

const [OF_ORUST, LEADER] = ['lena-gardtman', 'sara-herrman'];

it('the project leader finds the word list among the pages, sees what a subject would change, and saves it', async () => {
  for (const title of ['Kö till bodplats', 'Bodplatser utan papper']) {
    const draft = { municipality: '1421', title, need: 'Bodplats.', phase: 'digitisation' };
    await server.ask(OF_ORUST, '/api/lists/initiatives/items', { method: 'POST', body: { draft } });
  }
  const { user } = openTab({ person: LEADER, page: 'portfolio' });
  await user.click(await screen.findByRole('button', { name: 'Sidor' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Ordlista' }));
  await user.click(await screen.findByRole('button', { name: 'Lägg till ämne' }));
  const form = within(await screen.findByRole('dialog', { name: 'Nytt ämne' }));
  await user.click(await form.findByRole('textbox', { name: 'Ämne' }));
  await user.paste('bodplats');
  await user.click(form.getByRole('textbox', { name: 'Ord som läggs till' }));
  await user.paste('bodplats, bod, skolbuss');
  const preview = within(await form.findByRole('region', { name: 'Det här skulle ändras' }));
  expect(await preview.findByText('bod är så kort att det kan betyda flera saker.')).toBeVisible();
  expect(preview.getByText('skolbuss hör redan till ämnet skolskjuts.')).toBeVisible();
  await user.click(form.getByRole('button', { name: 'Spara ämne' }));
  await screen.findByText('bodplats är tillagd.');
});

it('is no page of somebody who does not keep it', async () => {
  const { user } = openTab({ person: OF_ORUST, page: 'portfolio' });
  await user.click(await screen.findByRole('button', { name: 'Sidor' }));
  expect(await screen.findByRole('menuitem', { name: 'Sluta göra' })).toBeVisible();
  expect(screen.queryByRole('menuitem', { name: 'Ordlista' })).not.toBeInTheDocument();
});
