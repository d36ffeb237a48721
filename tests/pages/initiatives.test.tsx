/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import type { Initiative } from '../../shared/lists/initiatives';
import { openTab, server } from '../support/pageWorld';

/** Lena Gardtman speaks for Orust, Eva Andersson for Lysekil. */
const [OF_ORUST, OF_LYSEKIL] = ['lena-gardtman', 'eva-andersson'];
const LEADER = 'sara-herrman';

const table = () => screen.findByRole('grid', { name: 'Insatser' });
const panel = () => screen.findByRole('dialog');
const row = async (name: RegExp) => within(await table()).findByRole('row', { name });

async function initiativeNamed(title: string): Promise<Initiative> {
  const { body } = await server.ask(LEADER, '/api/lists/initiatives');
  // The API's own form.
  const found = (body as { items: Initiative[] }).items.find((one) => one.title === title);
  if (!found) throw new Error(`There is no initiative called ${title}`);
  return found;
}

async function changeElsewhere(person: string, { key, eTag }: Initiative, changes: object): Promise<number> {
  const path = `/api/lists/initiatives/items/${key}`;
  const { status } = await server.ask(person, path, {
    method: 'PATCH',
    headers: { 'if-match': eTag },
    body: { changes },
  });
  return status;
}

async function moveElsewhere(person: string, { key }: Initiative, verb: string): Promise<number> {
  const path = `/api/lists/initiatives/items/${key}/moves/${verb}`;
  return (await server.ask(person, path, { method: 'POST' })).status;
}

describe('the process factory as a municipality sees it', () => {
  it('keeps what was written when something is missing, says so at the field and in a summary, and then adds the row', async () => {
    const tab = openTab({ person: OF_ORUST, page: 'portfolio' });
    await tab.user.click(await screen.findByRole('button', { name: 'Lägg till insats' }));
    const form = within(await panel());
    await form.findByRole('heading', { name: 'Ny insats' });
    await waitFor(() => expect(form.getByRole('textbox', { name: /^Insats/ })).toHaveFocus());
    expect(form.getByText('Orust')).toBeVisible();
    expect(form.queryByRole('combobox', { name: /Kommun/ })).not.toBeInTheDocument();

    const state = form.getByRole('combobox', { name: /^Läge/ });
    expect(
      within(state)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Välj …', 'Idé', 'Pågår']);
    expect(state).toHaveDisplayValue('Idé');
    const need = form.getByRole('textbox', { name: /Vilket behov/ });
    await tab.user.type(need, 'Båtplatser bokas i tre system.');
    await tab.user.click(form.getByRole('button', { name: 'Spara insats' }));
    const title = form.getByRole('textbox', { name: /^Insats/ });
    expect(title).toHaveAccessibleDescription(expect.stringContaining('Skriv vad insatsen heter.'));
    expect(title).toBeInvalid();
    expect(form.getByText('2 uppgifter behöver rättas.')).toBeVisible();
    expect(need).toHaveValue('Båtplatser bokas i tre system.');
    await tab.user.click(form.getByRole('link', { name: 'Skriv vad insatsen heter.' }));
    expect(title).toHaveFocus();

    await tab.user.keyboard('Hamnbokning åäö');
    expect(title).toBeValid();
    await tab.user.selectOptions(form.getByRole('combobox', { name: /^Fas/ }), 'Digitalisering');
    await tab.user.click(form.getByRole('button', { name: 'Spara insats' }));
    await screen.findByText('Hamnbokning åäö är tillagd.');
    await tab.user.click(within(await panel()).getByRole('button', { name: 'Stäng' }));
    expect(await row(/Hamnbokning åäö.*Orust.*Digitalisering.*Idé/)).toBeVisible();
    expect((await initiativeNamed('Hamnbokning åäö')).municipality).toBe('1421');
  });

  it('shows by itself what another municipality adds and changes', async () => {
    openTab({ person: OF_ORUST, page: 'portfolio' });
    await table();
    await waitFor(() => expect(server.streams()).toBe(1));
    const draft = {
      municipality: '1484',
      title: 'Kajvakt',
      need: 'Kajen är tom.',
      phase: 'digitisation',
      state: 'idea',
    };
    await server.ask(OF_LYSEKIL, '/api/lists/initiatives/items', { method: 'POST', body: { draft } });
    await row(/Kajvakt.*Lysekil.*Idé/);
    expect(await moveElsewhere(OF_LYSEKIL, await initiativeNamed('Kajvakt'), 'write')).toBe(200);
    await row(/Kajvakt.*Lysekil.*Utkast/);
  });

  it('offers no way to change another municipality’s row, and the server refuses it too', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio' });
    await user.click(await row(/Kajvakt/));
    const opened = within(await panel());
    expect(await opened.findByText('Insatsen hör till Lysekil. Du kan läsa men inte ändra den.')).toBeVisible();
    expect(opened.queryByRole('button', { name: 'Ändra insatsen' })).not.toBeInTheDocument();
    expect(await changeElsewhere(OF_ORUST, await initiativeNamed('Kajvakt'), { title: 'Vår' })).toBe(403);
    expect(await moveElsewhere(OF_ORUST, await initiativeNamed('Kajvakt'), 'stop')).toBe(403);
    expect((await initiativeNamed('Kajvakt')).state).toBe('draft');
  });

  it('shows both versions field by field when two change the same initiative, and saves what is chosen', async () => {
    const before = await initiativeNamed('Kajvakt');
    const { user } = openTab({ person: OF_LYSEKIL, page: 'portfolio', sub: before.key });
    await user.click(await screen.findByRole('button', { name: 'Ändra insatsen' }));
    const title = await screen.findByRole('textbox', { name: /^Insats/ });
    await user.clear(title);
    await user.type(title, 'Kajvakt i söder');
    const contact = screen.getByRole('textbox', { name: /Kontakt/ });
    await user.type(contact, 'Hamnkapten');
    const theirs = { title: 'Kajvakt i norr', contact: 'Hamnchef', area: 'technology' };
    expect(await changeElsewhere(LEADER, before, theirs)).toBe(200);
    await user.click(screen.getByRole('button', { name: 'Spara insats' }));

    await screen.findByRole('heading', { name: /^Sara Herrman ändrade kl\. \d\d\.\d\d\.$/ });
    const titles = within(screen.getByRole('radiogroup', { name: 'Insats' }));
    expect(titles.getByRole('radio', { name: 'Din version Kajvakt i söder' })).toBeChecked();
    expect(titles.getByRole('radio', { name: 'Sparat av Sara Herrman Kajvakt i norr' })).not.toBeChecked();
    const contacts = within(screen.getByRole('radiogroup', { name: 'Kontakt' }));
    expect(contacts.getByRole('radio', { name: 'Din version Hamnkapten' })).toBeChecked();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(2);

    await user.click(contacts.getByRole('radio', { name: /Hamnchef/ }));
    await user.click(screen.getByRole('button', { name: 'Spara det valda' }));
    await screen.findByText('Kajvakt i söder är sparad.');
    const { title: savedTitle, contact: savedContact, area } = await initiativeNamed('Kajvakt i söder');
    expect([savedTitle, savedContact, area]).toEqual(['Kajvakt i söder', 'Hamnchef', 'technology']);
  });

  it('lets both changes stand when two change different things, without asking', async () => {
    const before = await initiativeNamed('Kajvakt i söder');
    const { user } = openTab({ person: OF_LYSEKIL, page: 'portfolio', sub: before.key });
    await user.click(await screen.findByRole('button', { name: 'Ändra insatsen' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Söker samarbete' }));
    await changeElsewhere(LEADER, before, { phase: 'digitalisation' });
    const region = screen.getByRole('status', { hidden: true });
    const heard: string[] = [];
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    await user.click(screen.getByRole('button', { name: 'Spara insats' }));
    await screen.findByText('Kajvakt i söder är sparad.');
    expect(heard).toEqual(['Kajvakt i söder är sparad.']);
    expect(await initiativeNamed('Kajvakt i söder')).toMatchObject({
      seeksCollaboration: true,
      phase: 'digitalisation',
    });
  });
});
