/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

/** Speaks for Orust, and leads the project. */
const MEMBER = 'lena-gardtman';
const LEADER = 'sara-herrman';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');
const rowOf = (table: HTMLElement, name: RegExp): HTMLElement => {
  const row = within(table).getByRole('rowheader', { name }).closest('tr');
  if (!row) throw new Error(`${name} names no row`);
  return row;
};

describe('the report as whoever writes it sees it', () => {
  it('has its risks beside the budget lines, and the reallocation that is possible and not decided', async () => {
    openTab({ person: LEADER, page: 'status' });
    const money = await screen.findByRole('table', { name: 'Ekonomi' });
    expect(within(rowOf(money, /^Digitala tjänster/)).getByRole('link', { name: 'Se risk R6' })).toHaveAttribute(
      'href',
      '/tabs/risks/R6',
    );
    const moved = await screen.findByRole('list', { name: 'Omdisponeringar' });
    expect(plain(moved.textContent)).toMatch(/7 400 kr från Digitala tjänster.* till Extern.*Möjlig, inte beslutad\./);
    expect(screen.getByText('En möjlig omdisponering ändrar inga siffror. Den kräver ett beslut.')).toBeVisible();
  });

  it('makes an action that names its risk the way to it, and says so once', async () => {
    openTab({ person: LEADER, page: 'status' });
    const areas = await screen.findByRole('table', { name: 'Projektstatus' });
    const links = within(areas).getAllByRole('link', { name: 'Se risker R1' });
    expect(links.map((one) => one.getAttribute('href'))).toEqual(['/tabs/risks/R1', '/tabs/risks/R1']);
    expect(within(areas).queryByText('Se risk R1')).not.toBeInTheDocument();
  });

  it.each([
    ['economy', 'Köpt tid mot budget, och medel som har avropats.'],
    ['roles', 'Vem som har varje roll, vem som ställer upp när den är borta, och vad som lämnas över.'],
    [
      'final',
      'Slutrapporten fryses som en fil i dokumentbiblioteket när den fastställs. Därefter skrivs en ny version.',
    ],
  ])('says under the title of %s what it is, before there are any rows too', async (sub, sentence) => {
    openTab({ person: LEADER, page: 'status', sub });
    const said = await screen.findByText(sentence);
    expect(said.closest('header')).toContainElement(screen.getByRole('heading', { level: 1, name: 'Status' }));
  });

  it('tells the change of schedule in the timeline, with the year inferred and an answer that nobody has on paper', async () => {
    openTab({ person: LEADER, page: 'status' });
    const changes = await screen.findByRole('list', { name: 'Ändringar av tidplanen' });
    expect(changes).toHaveTextContent('framgår inte → 17 december 2021 (året är härlett)');
    expect(changes).toHaveTextContent('Muntlig, ej styrkt');
    const line = screen.getByRole('table', { name: 'Tänkt tidplan och utfall' });
    expect(within(line).getByRole('row', { name: /Projektets slut/ })).toHaveTextContent('17 december 2021');
  });

  it('warns that the margin is out, beside who came to each meeting', async () => {
    openTab({ person: LEADER, page: 'status' });
    expect(await screen.findByText('10 av 10 kommuner, marginal 0')).toBeVisible();
    expect(await screen.findByText(/^Marginalen är slut:/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'Närvaro på mötena' })).toBeVisible();
  });

  it('asks for an explanation next to the line before it is published, and says so in the dialog', async () => {
    const { user } = openTab({ person: LEADER, page: 'status' });
    const money = await screen.findByRole('table', { name: 'Ekonomi' });
    await user.click(within(rowOf(money, /^Resor/)).getByRole('button', { name: /^Ändra Resor/ }));
    await user.type(await screen.findByRole('textbox', { name: /^Prognos/ }), '500 000');
    await user.click(screen.getByRole('button', { name: 'Spara siffror i rapporten' }));
    const sentence = 'Avvikelsen behöver en förklaring innan rapporten publiceras.';
    await within(money).findByText(sentence);
    expect(plain(rowOf(money, /^Resor/).textContent)).toContain('500 000 kr');
    await user.click(screen.getByRole('button', { name: 'Publicera' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Publicera statusrapporten' }));
    expect(dialog.getByText(/Förklara avvikelsen på Resor.* innan rapporten publiceras/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Publicera' })).not.toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Avbryt' }));
    await user.click(within(rowOf(money, /^Resor/)).getByRole('button', { name: /^Ändra Resor/ }));
    await user.type(await screen.findByRole('textbox', { name: /^Förklaring till avvikelsen/ }), 'Fler resor');
    await user.click(screen.getByRole('button', { name: 'Spara siffror i rapporten' }));
    await waitFor(() => expect(within(money).queryByText(sentence)).not.toBeInTheDocument());
    expect(within(rowOf(money, /^Resor/)).getByText('Fler resor')).toBeVisible();
  });
});

describe('roles and handover', () => {
  it('say who stands in for nobody, and how far a handover has come', async () => {
    openTab({ person: MEMBER, page: 'status', sub: 'roles/kursledare' });
    expect(await screen.findByText('Utan ställföreträdare: Biträdande projektledare och Kursledare.')).toBeVisible();
    expect(await screen.findByText('0 av 4 punkter är överlämnade.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Lägg till nyckelroll' })).not.toBeInTheDocument();
  });
});

describe('the final report', () => {
  it('is begun, filled from the registers, held back while goals are missing, and made final as a file', async () => {
    const { user } = openTab({ person: LEADER, page: 'status', sub: 'final' });
    const [add] = await screen.findAllByRole('button', { name: 'Lägg till slutrapport' });
    await user.click(add!);
    await user.click(await screen.findByRole('button', { name: 'Spara slutrapport' }));
    await user.click(await screen.findByRole('button', { name: 'Fyll i från registren' }));
    expect(await screen.findByText(/^Skriv detta innan den fastställs: Mål\./)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Fastställ' })).not.toBeInTheDocument();
    const { body } = await server.ask(LEADER, '/api/lists/finalReports');
    // The API's own form.
    const [report] = (body as { items: { key: string; eTag: string }[] }).items;
    await server.ask(LEADER, `/api/lists/finalReports/items/${report!.key}`, {
      method: 'PATCH',
      headers: { 'if-match': report!.eTag },
      body: { changes: { goals: 'Tio kommuner arbetar på samma sätt.' } },
    });
    await user.click(await screen.findByRole('button', { name: 'Fastställ' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Fastställ slutrapporten' }));
    await user.click(dialog.getByRole('button', { name: 'Fastställ' }));
    expect(await screen.findByRole('button', { name: 'Ladda ned som Word' })).toBeVisible();
    expect(screen.getByText(/^Kontrollsumma \(SHA-256\): [0-9a-f]{64}$/)).toBeVisible();
  });
});

describe('bought time', () => {
  it('is warned of when it nears its budget line', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/budgetLines');
    // The API's own form.
    const line = (body as { items: { key: string; title: string; budgetSek: number }[] }).items.find(
      ({ key }) => key === 'externalServices',
    )!;
    const draft = {
      title: 'Utredning',
      line: line.key,
      kind: 'worked',
      from: '2021-01-01',
      to: '2021-03-31',
      hours: 100,
      rateSek: line.budgetSek / 100,
    };
    const made = await server.ask(LEADER, '/api/lists/consultantTime/items', {
      method: 'POST',
      body: { draft: { ...draft, hours: 95 } },
    });
    expect(made.status).toBe(201);
    openTab({ person: MEMBER, page: 'status', sub: 'economy' });
    expect(plain((await screen.findByText(/av budgeten är använd av konsulttid\.$/)).textContent)).toContain('95 %');
    expect(
      within(screen.getByRole('table', { name: 'Konsulttid mot budgetpost' })).getByRole('row', { name: /Extern/ }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'Avropade medel' })).toBeVisible();
  });
});

describe('the financier', () => {
  it('reads the status page’s sections, and is told in words that the project’s own pages are not shown', async () => {
    await server.addPerson('finansiar', 'financier');
    openTab({ person: 'finansiar', page: 'meeting' });
    expect(await screen.findByText(/visas inte för din roll/)).toBeVisible();
    cleanup();
    openTab({ person: 'finansiar', page: 'documents' });
    expect(await screen.findByText(/visas inte för din roll/)).toBeVisible();
    cleanup();
    openTab({ person: 'finansiar', page: 'status', sub: 'economy' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Avropade medel' })).toBeVisible();
    expect(screen.queryByText(/visas inte för din roll/)).not.toBeInTheDocument();
  });
});

describe('a report beside earlier ones', () => {
  const publish = (key: string) =>
    server.ask(LEADER, `/api/lists/statusReports/items/${key}/moves/publish`, { method: 'POST' });
  const next = async (sprintFrom: number, sprintTo: number): Promise<string> => {
    const draft = { title: `Sprint ${sprintFrom}–${sprintTo}`, sprintFrom, sprintTo };
    const { body } = await server.ask(LEADER, '/api/lists/statusReports/items', { method: 'POST', body: { draft } });
    // The API's own form.
    const { key } = (body as { item: { key: string } }).item;
    expect((await server.ask(LEADER, `/api/statusReports/${key}/fill`, { method: 'POST' })).status).toBe(200);
    return key;
  };

  const change = async (list: string, report: string, changes: object, about: object = {}) => {
    const { body } = await server.ask(LEADER, `/api/lists/${list}`);
    // The API's own form.
    const rows = (body as { items: { key: string; eTag: string }[] }).items;
    const wanted = Object.entries({ report, ...about });
    const row = rows.find((one) => wanted.every(([name, value]) => Reflect.get(one, name) === value))!;
    const sent = { method: 'PATCH', headers: { 'if-match': row.eTag }, body: { changes } };
    expect((await server.ask(LEADER, `/api/lists/${list}/items/${row.key}`, sent)).status).toBe(200);
  };

  it('says what it says differently, and who published that one and when; from any earlier one, not the nearest alone', async () => {
    expect((await publish('S10-16')).status).toBe(200);
    const second = await next(17, 23);
    const first = openTab({ person: LEADER, page: 'status', sub: second });
    const since = within(await screen.findByRole('region', { name: /^Ändrat sedan .*10–16/ }));
    expect(since.getByText(/^Publicerad .* av Sara Herrman\.$/)).toBeVisible();
    expect(since.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Inledning: texten är ändrad',
      'Om ekonomin: texten är ändrad',
      'Nytt: Systemförvaltningsplan',
      'Nytt: Slutrapport',
      'Borttaget: Resor, förklaring',
    ]);
    expect(since.queryByRole('combobox')).not.toBeInTheDocument();
    await change('statusRows', second, { light: 'green' }, { area: 'time' });
    expect(await since.findByText('Tid, bedömning: Röd → Grön')).toBeVisible();
    first.unmount();

    // The forecast that the first report explained came along; why is each report's own.
    await change('reportFigures', second, { explanation: 'Fler resor' }, { forecastSek: 500_000 });
    expect((await publish(second)).status).toBe(200);
    const third = await next(24, 30);
    await change('reportFigures', third, { explanation: 'Fler resor' }, { forecastSek: 500_000 });
    expect((await publish(third)).status).toBe(200);
    const { user } = openTab({ person: MEMBER, page: 'status', sub: third });
    const region = within(await screen.findByRole('region', { name: 'Ändrat sedan Sprint 17–23' }));
    const other = region.getByRole('option', { name: /10–16/ });
    expect(region.queryByText(/^Tid, bedömning/)).not.toBeInTheDocument();
    await user.selectOptions(region.getByRole('combobox', { name: 'Jämför med' }), other);
    expect(await screen.findByRole('region', { name: /^Ändrat sedan .*10–16/ })).toHaveTextContent(
      'Tid, bedömning: Röd → Grön',
    );
  });
});
