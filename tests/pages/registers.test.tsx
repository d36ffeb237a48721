/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import type { Initiative } from '../../shared/lists/initiatives';
import type { Milestone } from '../../shared/lists/milestones';
import type { Risk } from '../../shared/lists/risks';
import { openTab, server } from '../support/pageWorld';

const OF_ORUST = 'lena-gardtman';
const LEADER = 'sara-herrman';

async function rowsOf<T>(list: string): Promise<T[]> {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  // The API's own form.
  return (body as { items: T[] }).items;
}

const address = () => window.location.pathname + decodeURIComponent(window.location.search);
const shownRows = () => Number(screen.getByRole('grid').getAttribute('aria-rowcount')) - 1;

describe('what a register is narrowed to', () => {
  it('stands in the address with the order and the opened record, and leads there again', async () => {
    const { user, unmount } = openTab({ person: OF_ORUST, page: 'portfolio' });
    await screen.findByRole('grid', { name: 'Insatser' });
    // The municipalities' names may come after the rows.
    const own = await screen.findByRole('option', { name: /^Min kommun \(Orust\)/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kommun' }), own);
    await user.click(screen.getByRole('button', { name: 'Läge' }));
    await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'e-tjänst');
    await waitFor(() => expect(address()).toBe('/tabs/portfolio?municipality=1421&sort=state&q=e-tjänst'));
    const left = shownRows();
    expect(left).toBeGreaterThan(0);
    await user.click(within(screen.getByRole('grid')).getAllByRole('gridcell')[0]!);
    await screen.findByRole('dialog');
    const link = window.location.pathname + window.location.search;
    expect(link).toMatch(/^\/tabs\/portfolio\/[^?]+\?municipality=1421/);
    unmount();

    openTab({ person: LEADER, page: 'portfolio', sub: link.replace('/tabs/portfolio/', '') });
    await screen.findByRole('dialog');
    const grid = screen.getByRole('grid', { name: 'Insatser', hidden: true });
    expect(grid).toHaveAttribute('aria-rowcount', String(left + 1));
    expect(within(grid).getByRole('columnheader', { name: /Läge/, hidden: true })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('is as the person left it when Teams opens the tab at its first address again', async () => {
    const first = openTab({ person: OF_ORUST, page: 'portfolio' });
    await screen.findByRole('grid', { name: 'Insatser' });
    await first.user.click(screen.getByRole('button', { name: /^Söker samarbete/ }));
    const left = shownRows();
    first.unmount();
    openTab({ person: OF_ORUST, page: 'portfolio', keepsPlace: true });
    await screen.findByRole('grid', { name: 'Insatser' });
    await waitFor(() => expect(address()).toBe('/tabs/portfolio?seeking=yes'));
    expect(shownRows()).toBe(left);
  });

  it('says in the list’s own words when nothing is left, and can be undone there', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'risks', sub: '?q=finns-inte' });
    await screen.findByText('Inga risker passar filtret.');
    await user.click(screen.getAllByRole('button', { name: 'Rensa filter' }).at(-1)!);
    await screen.findByRole('grid', { name: 'Risker' });
    expect(address()).toBe('/tabs/risks');
  });

  it('takes a closed record out of the address', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'risks', sub: 'R4' });
    await user.click(await screen.findByRole('button', { name: 'Stäng' }));
    await waitFor(() => expect(address()).toBe('/tabs/risks'));
  });
});

describe('a record that somebody else changes while it is being written', () => {
  it('says who and when at once, takes over what has not been touched, and asks about the rest', async () => {
    const [before] = (await rowsOf<Initiative>('initiatives')).filter((one) => one.municipality === '1421');
    const { key } = before!;
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: `${key}?edit=1` });
    const contact = await screen.findByRole('textbox', { name: /^Kontakt/ });
    await user.clear(contact);
    await user.type(contact, 'Hamnkapten');
    await waitFor(() => expect(server.streams()).toBe(1));
    const changes = { contact: 'Hamnchef', need: 'Kajen är tom på natten.' };
    const { status } = await server.ask(LEADER, `/api/lists/initiatives/items/${key}`, {
      method: 'PATCH',
      headers: { 'if-match': before!.eTag },
      body: { changes },
    });
    expect(status).toBe(200);
    await screen.findByText(
      /^Sara Herrman ändrade kl\. \d\d\.\d\d\. Ni har båda ändrat: Kontakt\. Uppdaterat här: Vilket behov eller problem ska lösas\?$/,
    );
    expect(screen.getByRole('textbox', { name: /^Vilket behov/ })).toHaveValue('Kajen är tom på natten.');
    expect(contact).toHaveValue('Hamnkapten');

    await user.click(screen.getByRole('button', { name: 'Jämför' }));
    const both = within(await screen.findByRole('radiogroup', { name: 'Kontakt' }));
    expect(both.getByRole('radio', { name: 'Sparat av Sara Herrman Hamnchef' })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Använd det valda' }));
    // Comparing saves nothing: the form goes on.
    expect(await screen.findByRole('textbox', { name: /^Kontakt/ })).toHaveValue('Hamnkapten');
    expect((await rowsOf<Initiative>('initiatives')).find((one) => one.key === key)?.contact).toBe('Hamnchef');
    await user.click(screen.getByRole('button', { name: 'Spara insats' }));
    await waitFor(async () =>
      expect((await rowsOf<Initiative>('initiatives')).find((one) => one.key === key)).toMatchObject({
        contact: 'Hamnkapten',
        need: 'Kajen är tom på natten.',
      }),
    );
  });
});

describe('a form of forty fields', () => {
  it('is a page that says how far it has come, leads to each answer that is missing, and back to where it began', async () => {
    const draft = { municipality: '1421', title: 'Bryggor', need: 'Papper.', phase: 'digitalisation', state: 'idea' };
    const { body } = await server.ask(OF_ORUST, '/api/lists/initiatives/items', { method: 'POST', body: { draft } });
    const { key } = (body as { item: Initiative }).item;
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    await user.click(await screen.findByRole('button', { name: 'Ändra insatsen' }));
    expect(address()).toBe(`/tabs/portfolio/${key}?edit=1`);
    const bar = await screen.findByRole('progressbar', { name: /^0 av \d+ klara inför beslut$/ });
    expect(screen.getByRole('heading', { level: 1, name: 'Bryggor' })).toBeVisible();
    const contents = within(screen.getByRole('navigation', { name: 'Innehåll' }));
    expect(contents.getByRole('link', { name: 'Insatsen' })).toHaveAttribute('aria-current', 'location');

    const missing = Number(bar.getAttribute('aria-valuemax'));
    expect(screen.getByRole('heading', { name: `${missing} svar saknas inför beslut` })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Vems behov är det?' }));
    expect(screen.getByRole('textbox', { name: 'Vems behov är det?' })).toHaveFocus();
    expect(contents.getByRole('link', { name: 'Behovet' })).toHaveAttribute('aria-current', 'location');
    await user.keyboard('H');
    await screen.findByRole('progressbar', { name: `1 av ${missing} klara inför beslut` });
    expect(screen.queryByRole('link', { name: 'Vems behov är det?' })).not.toBeInTheDocument();
    await user.click(contents.getByRole('link', { name: 'Nyttor' }));
    await screen.findByText(/^Utkast sparat här \d\d\.\d\d$/);

    await user.click(screen.getByRole('button', { name: 'Tillbaka till insatsen' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ändra insatsen' })).toHaveFocus());
    expect(address()).toBe(`/tabs/portfolio/${key}`);
    // Nobody said that it was to be thrown away.
    await user.click(screen.getByRole('button', { name: 'Ändra insatsen' }));
    await screen.findByText('Ditt utkast är kvar. Inget är sparat än.');
    expect(screen.getByRole('textbox', { name: 'Vems behov är det?' })).toHaveValue('H');
  });
});

describe('the tables of the status report', () => {
  it('are written where they stand, and what is added there belongs there', async () => {
    const { user } = openTab({ person: LEADER, page: 'status' });
    const upcoming = within(await screen.findByRole('region', { name: 'Kommande aktiviteter' }));
    await user.click(upcoming.getByRole('button', { name: 'Lägg till delmål' }));
    const form = within(await screen.findByRole('dialog', { name: 'Nytt delmål' }));
    expect(form.getByText('Kommande aktivitet')).toBeVisible();
    expect(form.queryByRole('textbox', { name: /^Version/ })).not.toBeInTheDocument();
    await user.type(form.getByRole('textbox', { name: /^Delmål/ }), 'Utvärdering');
    await user.click(form.getByRole('button', { name: 'Spara delmål' }));
    await screen.findByText('Ändringen är sparad. Den syns för styrgruppen när du publicerar.');
    const [added] = (await rowsOf<Milestone>('milestones')).filter((one) => one.title === 'Utvärdering');
    expect(added).toMatchObject({ kind: 'upcoming', report: 'S10-16' });
    await upcoming.findByText('Utvärdering');
    expect(address()).toBe('/tabs/status/report');
  });

  it('give those who only read all rows and nothing to press', async () => {
    const publish = '/api/lists/statusReports/items/S10-16/moves/publish';
    expect((await server.ask(LEADER, publish, { method: 'POST' })).status).toBe(200);
    openTab({ person: OF_ORUST, page: 'status' });
    const upcoming = await screen.findByRole('region', { name: 'Kommande aktiviteter' });
    const tables = screen.getAllByRole('table');
    for (const table of tables) expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    for (const table of [...tables, upcoming]) {
      expect(within(table).queryAllByRole('button')).toEqual([]);
      expect(within(table).queryAllByRole('textbox')).toEqual([]);
    }
    expect(screen.queryByRole('button', { name: /^(Ändra|Lägg till|Publicera)/ })).not.toBeInTheDocument();
  });
});

describe('what the handbook lists', () => {
  it('opens for everybody, at an address of its own', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'handbook', sub: 'templates' });
    await user.click(await screen.findByRole('link', { name: 'Projektplan' }));
    await screen.findByRole('dialog', { name: 'Projektplan' });
    expect(address()).toMatch(/^\/tabs\/handbook\/templates\/.+/);
    expect(screen.queryByRole('button', { name: 'Ändra metodmallen' })).not.toBeInTheDocument();
  });
});

describe('the risk matrix', () => {
  it('shows the risks of one initiative, which can be chosen once a risk belongs to one', async () => {
    const first = openTab({ person: LEADER, page: 'risks' });
    await screen.findByRole('grid', { name: 'Riskmatris' });
    expect(screen.queryByRole('combobox', { name: 'Insats' })).not.toBeInTheDocument();
    first.unmount();

    const risk = (await rowsOf<Risk>('risks')).find(({ key }) => key === 'R2')!;
    const initiative = (await rowsOf<Initiative>('initiatives'))[0]!;
    await server.ask(LEADER, '/api/lists/risks/items/R2', {
      method: 'PATCH',
      headers: { 'if-match': risk.eTag },
      body: { changes: { initiative: initiative.key } },
    });
    const { user } = openTab({ person: LEADER, page: 'risks' });
    const chooser = await screen.findByRole('combobox', { name: 'Insats' });
    await user.selectOptions(chooser, await within(chooser).findByRole('option', { name: `${initiative.title} (1)` }));
    const matrix = within(screen.getByRole('grid', { name: 'Riskmatris' }));
    await waitFor(() => expect(matrix.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['R2']));
    expect(address()).toBe(`/tabs/risks?initiative=${initiative.key}`);
    expect(screen.getByText('6 öppna risker · 1 i hög zon · 5 utan åtgärd')).toBeInTheDocument();
  });
});

describe('an opened record', () => {
  it('shows what points at it, and leads there: the risks of an initiative', async () => {
    const [initiative] = await rowsOf<Initiative>('initiatives');
    const [risk] = await rowsOf<Risk & { eTag: string }>('risks');
    const { status } = await server.ask(LEADER, `/api/lists/risks/items/${risk!.key}`, {
      method: 'PATCH',
      headers: { 'if-match': risk!.eTag },
      body: { changes: { initiative: initiative!.key } },
    });
    expect(status).toBe(200);
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: initiative!.key });
    const panel = await screen.findByRole('dialog');
    const risks = await within(panel).findByRole('region', { name: 'Risker' });
    await user.click(within(risks).getByRole('link', { name: new RegExp(`^${risk!.readableNumber} `) }));
    await waitFor(() => expect(address()).toBe(`/tabs/risks/${risk!.key}`));
  });

  it('says that what points at it could not be fetched, and shows it when it is asked for again', async () => {
    const [initiative] = await rowsOf<Initiative>('initiatives');
    const { fetch } = globalThis;
    const refused = { error: { code: 'forbidden', message: 'Du får inte läsa det här.' } };
    let isRefused = true;
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      if (isRefused && String(input).endsWith('/referring')) return Response.json(refused, { status: 403 });
      return fetch(input, init);
    });
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: initiative!.key });
    const panel = within(await screen.findByRole('dialog'));
    expect(await panel.findByRole('group', { name: 'Fel' })).toHaveTextContent('Du får inte läsa det här.');
    isRefused = false;
    await user.click(panel.getByRole('button', { name: 'Försök igen' }));
    expect(await panel.findByRole('region', { name: 'Risker' })).toBeVisible();
    expect(panel.queryByRole('group', { name: 'Fel' })).not.toBeInTheDocument();
    spy.mockRestore();
  });
});
