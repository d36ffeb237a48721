/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

/** Speaks for Orust, and leads the project. */
const MEMBER = 'lena-gardtman';
const LEADER = 'sara-herrman';

const texts = (elements: readonly HTMLElement[]): (string | null)[] => elements.map((one) => one.textContent);

/** The cells of the row with this name, the name included. */
const cellsOf = (table: HTMLElement, name: RegExp): (string | null)[] => {
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`${name} names no row`);
  return [...row.cells].map((cell) => cell.textContent?.replace(/\s/g, ' ') ?? null);
};

describe('the risks', () => {
  it('stand in a table with a header for each likelihood and each impact', async () => {
    openTab({ person: MEMBER, page: 'risks' });
    const matrix = await screen.findByRole('grid', { name: 'Riskmatris' });
    const impacts = within(matrix).getAllByRole('columnheader');
    expect(texts(impacts)).toEqual([1, 2, 3, 4, 5].map((impact) => `Konsekvens ${impact}`));
    const likelihoods = within(matrix).getAllByRole('rowheader');
    expect(texts(likelihoods)).toEqual([5, 4, 3, 2, 1].map((likelihood) => `Sannolikhet ${likelihood}`));
    const highest = within(within(matrix).getByRole('row', { name: /Sannolikhet 5/ })).getAllByRole('cell')[4]!;
    expect(highest).toHaveTextContent('Hög 25');
    expect(within(highest).getByRole('link', { name: /R1 Ändrat uppdrag/ })).toBeVisible();
    expect(screen.getByRole('grid', { name: 'Risker' })).toHaveAttribute('aria-rowcount', '7');
    expect(screen.queryByRole('button', { name: 'Lägg till risk' })).not.toBeInTheDocument();
  });

  it('have a value that follows likelihood and impact while they are chosen, and move in the matrix when saved', async () => {
    const { user } = openTab({ person: LEADER, page: 'risks', sub: 'R3' });
    await user.click(await screen.findByRole('button', { name: 'Ändra risken' }));
    const form = within(await screen.findByRole('main', { name: /^R3 / }));
    const shown = () => form.getByText('Riskvärde').parentElement;
    await form.findByText('Riskvärde');
    expect(shown()).toHaveTextContent('Riskvärde9Medel');
    await user.selectOptions(await form.findByRole('combobox', { name: /Sannolikhet/ }), '5');
    expect(shown()).toHaveTextContent('Riskvärde15Hög');
    await user.selectOptions(form.getByRole('combobox', { name: /Konsekvensvärde/ }), '1');
    expect(shown()).toHaveTextContent('Riskvärde5Låg');
    await user.type(form.getByRole('textbox', { name: /^Skäl till bedömningen/ }), 'Samverkan har stannat');
    await user.click(form.getByRole('button', { name: 'Spara risk' }));
    await user.click(await screen.findByRole('button', { name: 'Stäng' }));
    const matrix = await screen.findByRole('grid', { name: 'Riskmatris' });
    const first = within(within(matrix).getByRole('row', { name: /Sannolikhet 5/ })).getAllByRole('cell')[0]!;
    await within(first).findByRole('link', { name: /R3/ });
    await user.click(within(first).getByRole('link', { name: /R3/ }));
    const story = within(await screen.findByRole('table', { name: 'Riskvärdet över tid' }));
    const told = story.getByRole('row', { name: /Samverkan har stannat/ });
    expect(told).toHaveTextContent(/5 \(5 × 1\), aktiv.*Sara Herrman.*Utanför möte/);
  });
});

describe('the method handbook', () => {
  it('says its version and how far courses, templates and frameworks have come', async () => {
    const { user } = openTab({ person: MEMBER, page: 'handbook' });
    await screen.findByText(/version 0\.7/);
    expect(screen.getByRole('heading', { level: 2, name: 'Kurser' })).toBeVisible();
    await screen.findByText('Processbaserad verksamhetsutveckling del 1');
    const recorded = screen.getByRole('progressbar', { name: /kurser är inspelade/ });
    expect(Number(recorded.getAttribute('aria-valuenow'))).toBe(Number(recorded.getAttribute('aria-valuemax')) - 1);
    const contents = within(screen.getByRole('navigation', { name: 'Innehåll' }));
    await user.click(contents.getByRole('link', { name: 'Metodmallar' }));
    await screen.findByText('Kommunikationsplan');
    expect(contents.getByRole('link', { name: 'Metodmallar' })).toHaveAttribute('aria-current', 'page');
    expect(window.location.pathname).toBe('/tabs/handbook/templates');
    await user.click(contents.getByRole('link', { name: 'Rutinramverk' }));
    await screen.findByText(/^Delleverans: version 0\.\d · /);
    expect(screen.queryByRole('button', { name: /^Ändra/ })).not.toBeInTheDocument();
  });
});

describe('the status report', () => {
  it('shows totals that the app computes, and no percentage of a budget that is zero', async () => {
    openTab({ person: LEADER, page: 'status' });
    const money = await screen.findByRole('table', { name: 'Ekonomi' });
    expect(cellsOf(money, /^Summa/)[1]).toBe('1 887 600 kr');
    const { body } = await server.ask(LEADER, '/api/lists/budgetLines');
    // The API's own form.
    const lines = (body as { items: { title: string; budgetSek: number; outcomeSek: number }[] }).items;
    const without = lines.filter((line) => line.budgetSek === 0);
    expect(without.length).toBeGreaterThan(0);
    for (const line of without) expect(cellsOf(money, new RegExp(line.title))[4]).toBe('–');
    expect(cellsOf(money, /Extern/)[4]).toMatch(/^102,3 %7 400 kr över budget$/);
    expect(screen.getByRole('table', { name: 'Projektstatus' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Deltagande kommuner' })).toBeVisible();
  });

  it('tells a reader only that a report is there until it is published', async () => {
    openTab({ person: MEMBER, page: 'status' });
    expect((await screen.findAllByText(/Rapporten är inte publicerad än\./)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('table', { name: 'Ekonomi' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Publicera' })).not.toBeInTheDocument();
  });

  it('follows a changed outcome by itself', async () => {
    openTab({ person: LEADER, page: 'status' });
    const money = await screen.findByRole('table', { name: 'Ekonomi' });
    const before = cellsOf(money, /^Summa/)[2];
    await waitFor(() => expect(server.streams()).toBe(1));
    const { body } = await server.ask(LEADER, '/api/lists/budgetLines');
    // The API's own form.
    const [line] = (body as { items: { key: string; eTag: string; outcomeSek: number }[] }).items;
    const changed = await server.ask(LEADER, `/api/lists/budgetLines/items/${line!.key}`, {
      method: 'PATCH',
      headers: { 'if-match': line!.eTag },
      body: { changes: { outcomeSek: line!.outcomeSek + 100 } },
    });
    expect(changed.status).toBe(200);
    await waitFor(() => expect(cellsOf(money, /^Summa/)[2]).not.toBe(before));
    const kronor = (text: string | null | undefined): number => Number(text?.replace(/\D/g, ''));
    expect(kronor(cellsOf(money, /^Summa/)[2])).toBe(kronor(before) + 100);
  });
});

describe('a page that cannot be shown yet', () => {
  it('says that it fetches, in the page’s own frame, until the rows are there', async () => {
    openTab({ person: MEMBER, page: 'risks' });
    expect(screen.getByRole('heading', { level: 1, name: 'Risker' })).toBeVisible();
    expect(screen.getByText('Hämtar …').parentElement).toHaveAttribute('aria-busy', 'true');
    await screen.findByRole('grid', { name: 'Risker' });
    expect(screen.queryByText('Hämtar …')).not.toBeInTheDocument();
  });

  it('says nothing of the agenda or of who may vote before both are there', async () => {
    const { fetch } = globalThis;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const spy = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      if (/agendaItems|municipalities/.test(String(input))) await arrived;
      return fetch(input, init);
    });
    openTab({ person: MEMBER, page: 'meeting' });
    await screen.findByRole('heading', { level: 1, name: /2021-05-20/ });
    expect(screen.getByText('Hämtar …')).toBeInTheDocument();
    expect(screen.queryByText(/^Dagordningen är tom\./)).not.toBeInTheDocument();
    expect(screen.queryByText(/av 0 är på mötet/)).not.toBeInTheDocument();
    arrive();
    await screen.findByRole('heading', { level: 2, name: 'Statusrapport' });
    expect(screen.getByText(/av 10 är på mötet/)).toBeVisible();
    spy.mockRestore();
  });

  it('says that the server cannot be reached, and shows the page when it is tried again', async () => {
    await server.stop();
    const { user } = openTab({ person: MEMBER, page: 'risks' });
    await screen.findByText(/^Vi når inte servern\./);
    expect(screen.getByRole('heading', { level: 1, name: 'Risker' })).toBeVisible();
    await server.start();
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByRole('grid', { name: 'Risker' });
    expect(screen.queryByText(/^Vi når inte servern\./)).not.toBeInTheDocument();
  });

  it('keeps what was written when the server is gone while it is saved, and saves it afterwards', async () => {
    const { user } = openTab({ person: MEMBER, page: 'portfolio' });
    await user.click(await screen.findByRole('button', { name: 'Lägg till insats' }));
    const form = within(await screen.findByRole('dialog'));
    const title = await form.findByRole('textbox', { name: /^Insats/ });
    await user.type(title, 'Färja');
    await user.type(form.getByRole('textbox', { name: /Vilket behov/ }), 'Kön är lång.');
    await user.selectOptions(form.getByRole('combobox', { name: /^Fas/ }), 'Digitisering');
    await server.stop();
    await user.click(form.getByRole('button', { name: 'Spara insats' }));
    await form.findByText(/^Vi når inte servern\./);
    expect(title).toHaveValue('Färja');
    await server.start();
    await user.click(form.getByRole('button', { name: 'Spara insats' }));
    await screen.findByText('Färja är tillagd.');
  });

  it('says that there is no connection, and that writing can go on, until there is one', async () => {
    openTab({ person: MEMBER, page: 'risks' });
    await screen.findByRole('grid', { name: 'Risker' });
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    fireEvent(window, new Event('offline'));
    expect(screen.getByText(/^Du har ingen uppkoppling\./)).toBeVisible();
    expect(screen.getByRole('grid', { name: 'Risker' })).toBeVisible();
    online.mockRestore();
    fireEvent(window, new Event('online'));
    expect(screen.queryByText(/^Du har ingen uppkoppling\./)).not.toBeInTheDocument();
  });

  it('tells a person whom the register does not know whom to ask', async () => {
    openTab({ person: 'nobody-in-the-register', page: 'portfolio' });
    await screen.findByText('Du finns inte i projektets personlista. Be projektledaren lägga till dig.');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });
});

describe('a page in English', () => {
  it('has its own words in English, and says so to assistive technology', async () => {
    const { user } = openTab({ person: LEADER, page: 'risks', language: 'en' });
    const matrix = await screen.findByRole('grid', { name: 'Risk matrix' });
    expect(document.documentElement.lang).toBe('en');
    expect(within(matrix).getByRole('columnheader', { name: 'Impact 5' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add risk' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(await form.findByRole('button', { name: 'Save risk' }));
    const threat = form.getByRole('textbox', { name: /^Threat/ });
    expect(threat).toHaveAccessibleDescription(/Write what threatens the project\./);
  });

  it('shows the server’s refusals in English', async () => {
    openTab({ person: 'nobody-in-the-register', page: 'portfolio', language: 'en' });
    await screen.findByText('You are not in the project’s list of people. Ask the project leader to add you.');
  });
});

describe('a row that somebody broke in SharePoint', () => {
  it('is named on the page it belongs to, with what to correct, and the rest of the page is there', async () => {
    const found = await server.ask(LEADER, '/api/lists/milestones');
    const milestone = (found.body as { items: { key: string; title: string }[] }).items[0]!;
    await server.breakRow('milestones', milestone.key, { Position: null });
    openTab({ person: LEADER, page: 'status' });
    const warning = await screen.findByText('En rad kan inte läsas. Rätta den i SharePoint-listan Delmål.');
    expect(warning.closest('[role="group"]')).toHaveTextContent(`${milestone.title} Ordning: Fyll i ordning.`);
    await screen.findByRole('heading', { name: 'Ekonomi' });
  });

  it('is told of in the meeting, also when its key was taken away', async () => {
    await server.breakRow('alternatives', 'D1.3', { AppKey: null });
    openTab({ person: LEADER, page: 'meeting' });
    const warning = await screen.findByText('En rad kan inte läsas. Rätta den i SharePoint-listan Alternativ.');
    expect(warning.closest('[role="group"]')).toHaveTextContent(/Kolumnen Nyckel är ändrad eller tom\./);
    await screen.findByRole('heading', { name: 'Dagordning' });
  });

  it('tells how the key of a person is written, since people are added in SharePoint', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/members');
    const person = (body as { items: { key: string; name: string }[] }).items.find(
      ({ name }) => name === 'Johan Lundh',
    )!;
    await server.breakRow('members', person.key, { AppKey: null });
    openTab({ person: LEADER, page: 'meeting' });
    const warning = await screen.findByText(
      'En rad kan inte läsas. Rätta den i SharePoint-listan Personer och roller.',
    );
    expect(warning.closest('[role="group"]')).toHaveTextContent(
      /^.*Johan Lundh Skriv klientorganisationens id, en punkt och objekt-id i kolumnen Nyckel, med små bokstäver och utan mellanslag\.$/,
    );
  });
});

describe('a list with no rows', () => {
  it('says so, and lets the first one be added', async () => {
    expect(await server.emptyList('initiatives')).toBeGreaterThan(0);
    const { user } = openTab({ person: MEMBER, page: 'portfolio' });
    await screen.findByText('Inga insatser än. Lägg till den första.');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lägg till insats' }));
    await screen.findByRole('heading', { name: 'Ny insats' });
  });
});
