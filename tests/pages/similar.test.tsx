/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import type { Initiative } from '../../shared/lists/initiatives';
import { openTab, server } from '../support/pageWorld';
import '../../tabs/pages/portfolio/SimilarHits';
import '../../tabs/pages/portfolio/SimilarMarks';

const [OF_ORUST, OF_LYSEKIL] = ['lena-gardtman', 'eva-andersson'];

async function add(title: string, need: string): Promise<Initiative> {
  const draft = { municipality: '1484', title, need, phase: 'digitalisation', contact: 'Hamnchef' };
  const { body } = await server.ask(OF_LYSEKIL, '/api/lists/initiatives/items', { method: 'POST', body: { draft } });
  // The API's own form.
  return (body as { item: Initiative }).item;
}

describe('similar initiatives in the form', () => {
  it('come while one types, are judged with a click, and are seen from both sides once the row is saved', async () => {
    const theirs = await add('Kö till båtplats i hamnen', 'Båtplatskön förs i en pärm.');
    const { user, unmount } = openTab({ person: OF_ORUST, page: 'portfolio' });
    await user.click(await screen.findByRole('button', { name: 'Lägg till insats' }));
    const form = within(await screen.findByRole('dialog', { name: 'Ny insats' }));
    await user.type(await form.findByRole('textbox', { name: 'Insats' }), 'Båtplatser utan papper');
    const found = within(await form.findByRole('region', { name: 'Liknande insatser' }));
    expect(await found.findByText('Kö till båtplats i hamnen')).toBeVisible();
    expect(found.getByText('Lysekil · Digitalisering · Idé · Kontakt: Hamnchef')).toBeVisible();
    expect(found.getAllByText(/^Båda: .*båtplats/)[0]).toBeVisible();
    const judged = within(found.getByRole('radiogroup', { name: 'Jämför med Kö till båtplats i hamnen' }));
    await user.click(judged.getByRole('radio', { name: 'Samma' }));
    await user.click(judged.getByRole('radio', { name: 'Liknande' }));
    await user.type(form.getByRole('textbox', { name: /Vilket behov/ }), 'Kön till båtplats förs på papper.');
    await user.selectOptions(form.getByRole('combobox', { name: 'Fas' }), 'Digitalisering');
    await user.click(form.getByRole('button', { name: 'Spara insats' }));
    await screen.findByText('Båtplatser utan papper är tillagd.');

    const record = within(await screen.findByRole('dialog', { name: 'Båtplatser utan papper' }));
    const mine = within(await record.findByRole('region', { name: 'Liknande insatser' }));
    expect(mine.getByText('Den här kommunen: Liknande')).toBeVisible();
    await user.click(mine.getByRole('link', { name: 'Kö till båtplats i hamnen' }));
    const other = within(await screen.findByRole('dialog', { name: 'Kö till båtplats i hamnen' }));
    expect(await other.findByText('Den andra kommunen: Liknande')).toBeVisible();
    unmount();

    const theirTab = openTab({ person: OF_LYSEKIL, page: 'portfolio', sub: theirs.key });
    const seen = within(await screen.findByRole('region', { name: 'Liknande insatser' }));
    expect(seen.getByRole('link', { name: 'Båtplatser utan papper' })).toBeVisible();
    theirTab.unmount();
  });
});
