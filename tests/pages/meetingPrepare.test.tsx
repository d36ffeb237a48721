/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AgendaItem } from '../../shared/lists/agendaItems';
import type { Meeting } from '../../shared/lists/meetings';
import type { Section } from '../../shared/lists/sections';
import { openTab, server, type Tab, whatComesLater } from '../support/pageWorld';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';
const NEXT = '2021-09-07';

async function rowsOf<T>(list: string): Promise<T[]> {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  // The API's own form.
  return (body as { items: T[] }).items;
}
const agenda = async (meeting = MEETING) =>
  (await rowsOf<AgendaItem>('agendaItems'))
    .filter((one) => one.meeting === meeting)
    .sort((a, b) => a.position - b.position);

const region = async () => within(await screen.findByRole('region', { name: 'Dagordning' }));

async function write({ user }: Tab, dialog: string, title: RegExp, text: string, save: string): Promise<void> {
  const form = within(await screen.findByRole('dialog', { name: dialog }));
  await user.type(await form.findByRole('textbox', { name: title }), text);
  await user.click(form.getByRole('button', { name: save }));
  await screen.findByText('Ändringen är sparad.');
}

describe('a meeting that is being prepared', () => {
  it('gives those who only follow nothing to change', async () => {
    openTab({ person: MEMBER, page: 'meeting' });
    await screen.findByRole('heading', { level: 2, name: 'Statusrapport' });
    await whatComesLater();
    for (const name of ['Lägg till punkt', 'Ändra ordning', 'Ändra punkten', 'Mer om mötet', 'Nytt möte'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
  });

  it('gets an item where it stands, last and with the next number', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    await tab.user.click(await (await region()).findByRole('button', { name: 'Lägg till punkt' }));
    await write(tab, 'Ny punkt', /^Beskrivning/, 'Övriga frågor', 'Spara punkt');
    await (await region()).findByRole('button', { name: /^5 Övriga frågor/ });
    expect((await agenda()).at(-1)).toMatchObject({
      title: 'Övriga frågor',
      itemNumber: '5',
      position: 5,
      type: 'information',
      state: 'waiting',
    });
  });

  it('is put in order by the keyboard, keeps its numbers, and the item that was moved keeps the focus', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    const list = await region();
    await user.click(await list.findByRole('button', { name: 'Ändra ordning' }));
    list.getByRole('button', { name: 'Flytta upp Övriga frågor' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Övriga frågor är nu på plats 4 av 5.');
    await waitFor(async () => expect((await agenda()).map((one) => one.itemNumber)).toEqual(['1', '2', '3', '5', '4']));
    await waitFor(() => expect(list.getByRole('button', { name: 'Flytta upp Övriga frågor' })).toHaveFocus());
  });

  it('is put in order by dragging as well', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    const list = await region();
    await user.click(await list.findByRole('button', { name: 'Ändra ordning' }));
    const rows = list.getAllByRole('listitem');
    fireEvent.dragStart(rows[3]!);
    fireEvent.dragOver(rows[0]!);
    fireEvent.drop(rows[0]!);
    await screen.findByText('Övriga frågor är nu på plats 1 av 5.');
    await waitFor(async () => expect((await agenda()).map((one) => one.itemNumber)).toEqual(['5', '1', '2', '3', '4']));
  });

  it('gets text under an item, which is taken away and put back', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    await tab.user.click(await (await region()).findByRole('button', { name: /^5 Övriga frågor/ }));
    await screen.findByRole('heading', { level: 2, name: 'Övriga frågor' });
    await tab.user.click(await screen.findByRole('button', { name: 'Lägg till avsnitt' }));
    await write(tab, 'Nytt avsnitt', /^Text/, 'Vi behöver **mer tid**.', 'Spara avsnitt');
    await screen.findByText('mer tid');
    const [item] = await agenda();
    const [section] = (await rowsOf<Section>('sections')).filter((one) => one.agendaItem === item?.key);
    expect(section).toMatchObject({ meeting: MEETING, kind: 'prose', position: 1, state: 'kept' });
    await tab.user.click(await screen.findByRole('button', { name: 'Ta bort Text' }));
    await tab.user.click(await screen.findByRole('button', { name: 'Lägg tillbaka Text' }));
    await screen.findByText('mer tid');
  });
});

describe('the meeting after one that has ended', () => {
  it('is prepared in one step from it, and shown', async () => {
    for (const verb of ['start', 'end'])
      await server.ask(LEADER, `/api/lists/meetings/items/${MEETING}/moves/${verb}`, { method: 'POST', body: {} });
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Förbered nästa möte' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Förbered nästa möte' }));
    expect(await dialog.findByRole('combobox', { name: 'Utgå från' })).toHaveValue(MEETING);
    await user.click(await dialog.findByRole('button', { name: 'Förbered mötet' }));
    // Some sixty rows are written, each through the whole of Graph.
    await screen.findByRole('heading', { level: 1, name: /2021-09-07/ }, { timeout: 30_000 });
    await (await region()).findByRole('button', { name: /Statusrapport/ });
    const [next] = (await rowsOf<Meeting>('meetings')).filter((one) => one.key === NEXT);
    expect(next).toMatchObject({ date: NEXT, startTime: '10:30', numberInYear: 2, state: 'planned' });
    expect(await agenda(NEXT)).toHaveLength(5);
  }, 60_000);

  it('is led to from the one before it', async () => {
    const { user } = openTab({ person: MEMBER, page: 'meeting' });
    await screen.findByRole('heading', { level: 1, name: /2021-05-20/ });
    await user.click(await screen.findByRole('button', { name: 'Visa nästa möte' }));
    await screen.findByRole('heading', { level: 1, name: /2021-09-07/ });
  });

  it('is called once the call has been looked at, and each answers for themselves', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Visa nästa möte' }));
    await user.click(await screen.findByRole('button', { name: 'Kalla till mötet' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Skicka kallelsen?' }));
    expect(await dialog.findByText(/^tisdag 7 september 2021, 10\.30–12\.00/)).toBeVisible();
    expect(dialog.getByText('Mötesdagen har redan varit. Kontrollera datumet innan du kallar.')).toBeVisible();
    expect(
      await dialog.findByText('Rött i statusrapporten: Tid, Personal. Håll gärna en avstämning före mötet.'),
    ).toBeVisible();
    const send = dialog.getByRole('button', { name: 'Skicka kallelsen' });
    // Until what is decided on has come, nobody knows whether anything is missing.
    await waitFor(() => expect(send).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(send);
    await screen.findByText('Kallelsen är skickad.');
    const [next] = (await rowsOf<Meeting>('meetings')).filter((one) => one.key === NEXT);
    expect(next).toMatchObject({ state: 'called', callSequence: 0 });
    const own = within(await screen.findByRole('region', { name: 'Ditt svar på kallelsen' }));
    await user.click(own.getByRole('button', { name: 'Deltar' }));
    await waitFor(() => expect(own.getByRole('button', { name: 'Deltar' })).toHaveAttribute('aria-pressed', 'true'));
    expect(screen.queryByRole('button', { name: 'Kalla till mötet' })).not.toBeInTheDocument();
  });
});

describe('a meeting from nothing', () => {
  const open = async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Mer om mötet' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Nytt möte' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Förbered ett möte' }));
    await dialog.findByRole('textbox', { name: /^Möte/ });
    return { user, dialog };
  };

  it('asks for no project while there is one', async () => {
    const { dialog } = await open();
    expect(dialog.queryByRole('combobox', { name: /^Projekt/ })).not.toBeInTheDocument();
  });

  it('asks whose it is where there are several, and the settings say which project holds else', async () => {
    const draft = { title: 'Räddningssamverkan', quorum: 'all', callDays: 20 };
    await server.ask(LEADER, '/api/lists/projects/items', { method: 'POST', body: { draft } });
    const inTenDays = new Date(Date.now() + 10 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const { user, dialog } = await open();
    const project = await dialog.findByRole('combobox', { name: /^Projekt/ });
    await waitFor(() => expect(project).toHaveDisplayValue('Digitala Processer i Fyrbodal'));
    await user.selectOptions(project, 'Räddningssamverkan');
    await user.type(dialog.getByRole('textbox', { name: /^Möte/ }), 'Räddningsnämnden');
    await user.type(dialog.getByRole('textbox', { name: /^Datum/ }), inTenDays);
    await user.type(dialog.getByRole('combobox', { name: /^Börjar/ }), '13:00');
    await user.click(dialog.getByRole('button', { name: 'Förbered mötet' }));
    await screen.findByRole('heading', { level: 1, name: /Räddningsnämnden/ }, { timeout: 30_000 });
    // Ten days are enough for the steering group, and too few for this one.
    await user.click(await screen.findByRole('button', { name: 'Kalla till mötet' }));
    await screen.findByText(/minst 20 dagar före/);
    const [made] = (await rowsOf<Meeting>('meetings')).filter((one) => one.title === 'Räddningsnämnden');
    const [other] = (await rowsOf<{ key: string; title: string }>('projects')).filter(
      (one) => one.title === 'Räddningssamverkan',
    );
    expect(made).toMatchObject({ project: other?.key, numberInYear: 1 });
    cleanup();
    openTab({ person: LEADER, page: 'settings', sub: 'rules' });
    await screen.findByText(/Möten utan projekt följer Digitala Processer i Fyrbodal/);
    expect(await screen.findByText('alla deltar')).toBeVisible();
  }, 60_000);
});
