/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { openTab, server, whatComesLater } from '../support/pageWorld';
import '../../tabs/pages/meeting/RemoveRow';
// The page fetches these when they are wanted; read now, no test pays for translating them.
import '../../tabs/pages/meeting/PresenceSwitch';
import '../../tabs/pages/meeting/ItemRecords';
import '../../tabs/pages/meeting/StatementTools';
import '../../tabs/pages/meeting/Notes';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';

const rowsOf = async (list: string): Promise<Record<string, unknown>[]> => {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  const found: unknown = Reflect.get(Object(body), 'items');
  return Array.isArray(found) ? found : [];
};
const post = (path: string, body: object = {}) => server.ask(LEADER, `/api/${path}`, { method: 'POST', body });

describe('what is done at a meeting, where one stands', () => {
  it('notes with one act that everybody came, and the chair and a conflict of interest by keyboard alone', async () => {
    await post(`lists/meetings/items/${MEETING}/moves/start`);
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    const all = await screen.findByRole('button', { name: /^Markera alla \d+ som kommer$/ });
    all.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => {
      const here = (await rowsOf('attendance')).filter((row) => row.confirmedPresent === true);
      expect(here).toHaveLength(5);
    });
    const choose = async (name: RegExp, role: 'menuitem' | 'menuitemcheckbox') => {
      (await screen.findByRole('button', { name: 'Fler val för Lena Gardtman' })).focus();
      await user.keyboard('{Enter}');
      (await screen.findByRole(role, { name })).focus();
      await user.keyboard('{Enter}');
      // What may be checked stays open for more.
      await user.keyboard('{Escape}');
    };
    await choose(/^Ordförande$/, 'menuitemcheckbox');
    // Who wrote and who adjusts stand there already, from the record.
    await waitFor(async () => {
      const chairs = (await rowsOf('meetingRoles')).filter(({ role }) => role === 'chair');
      expect(chairs).toHaveLength(1);
    });
    await choose(/^Jäv på den här punkten$/, 'menuitemcheckbox');
    await screen.findByText(/Lena Gardtman · .*jäv på punkten/);
    expect(await rowsOf('statements')).toMatchObject([{ kind: 'conflictOfInterest', agendaItem: `${MEETING}.1` }]);
  });

  it('lets whoever takes the minutes note who is there, and run nothing else', async () => {
    const lena = (await rowsOf('members')).find(({ name }) => name === 'Lena Gardtman');
    const row = (await rowsOf('attendance')).find((one) => one.meeting === MEETING && one.member === lena?.key);
    openTab({ person: MEMBER, page: 'meeting' });
    await screen.findByText('Sotenäs');
    await whatComesLater();
    expect(screen.queryByRole('switch', { name: /är närvarande$/ })).not.toBeInTheDocument();
    cleanup();
    await post('lists/meetingRoles/items', { draft: { meeting: MEETING, role: 'minuteTaker', person: row?.key } });
    const { user } = openTab({ person: MEMBER, page: 'meeting' });
    const here = async () => screen.findByRole('switch', { name: 'Annika Andersson är närvarande' });
    expect(await here()).toBeChecked();
    await user.click(await here());
    await waitFor(async () => expect(await here()).not.toBeChecked());
    await user.click(await here());
    await waitFor(async () => expect(await here()).toBeChecked());
    await user.click(await screen.findByRole('button', { name: 'Fler val för Annika Andersson' }));
    expect(await screen.findByRole('menuitem', { name: 'Gick efter den här punkten' })).toBeVisible();
    expect(screen.queryByRole('menuitemcheckbox', { name: 'Ordförande' })).not.toBeInTheDocument();
  });

  it('decides by acclamation with the text in view', async () => {
    await post(`meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.3` });
    const project = (await rowsOf('projects'))[0];
    const headers = { 'if-match': String(project?.eTag) };
    const body = { changes: { quorum: 'none' } };
    await server.ask(LEADER, `/api/lists/projects/items/${String(project?.key)}`, { method: 'PATCH', headers, body });
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Besluta utan omröstning' }));
    const dialog = await screen.findByRole('dialog', { name: 'Besluta utan omröstning?' });
    const text = within(dialog).getByRole('textbox', { name: /^Beslutstext/ });
    await user.clear(text);
    await user.paste('Styrgruppen noterar risken.');
    const which = within(dialog).getByRole('combobox', { name: 'Alternativen' });
    const options = within(which).getAllByRole<HTMLOptionElement>('option');
    await user.selectOptions(which, options[2]!);
    await user.click(within(dialog).getByRole('button', { name: 'Fastställ beslutet' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await screen.findByText('Styrgruppen noterar risken.');
    expect(screen.getByText('Acklamation')).toBeVisible();
    expect((await rowsOf('decisions')).find(({ key }) => key === 'D1')).toMatchObject({ result: options[2]?.value });
  });

  it('takes a decision back with a reason', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Ta tillbaka beslutet' }));
    const back = await screen.findByRole('dialog', { name: 'Ta tillbaka beslutet?' });
    await user.click(within(back).getByRole('textbox', { name: /Varför/ }));
    await user.paste('Fel punkt');
    await user.click(within(back).getByRole('button', { name: 'Ta tillbaka beslutet' }));
    await screen.findByRole('button', { name: 'Besluta utan omröstning' });
  });

  it('takes away a question and a motion that were added by mistake, once it has been said what follows', async () => {
    const at = { meeting: MEETING, agendaItem: `${MEETING}.1` };
    const add = (list: string, draft: object) =>
      server.ask(LEADER, `/api/lists/${list}/items`, { method: 'POST', body: { draft: { ...draft, ...at } } });
    expect(await add('decisions', { title: 'Frågan på fel punkt', kind: 'yesNo' })).toMatchObject({ status: 201 });
    expect(await add('motions', { text: 'Yrkandet på fel punkt' })).toMatchObject({ status: 201 });
    await post(`meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.1` });
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    for (const [name, title] of [
      ['Yrkandet på fel punkt', 'Ta bort yrkandet?'],
      ['Frågan på fel punkt', 'Ta bort beslutet?'],
    ]) {
      await user.click(await screen.findByRole('button', { name: `Ta bort ${name}` }));
      const dialog = within(await screen.findByRole('dialog', { name: title }));
      await dialog.findByText('Det visas inte längre för någon och står inte i protokollet.');
      await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
      await waitFor(() => expect(screen.queryByRole('button', { name: `Ta bort ${name}` })).not.toBeInTheDocument());
    }
    const rows = [...(await rowsOf('decisions')), ...(await rowsOf('motions'))];
    expect(rows.filter(({ withdrawn }) => withdrawn === true)).toHaveLength(2);
    // What the meeting has still to decide is asked as before.
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  });

  it('lets a member add a need by role, and announce a reservation', async () => {
    const { user } = openTab({ person: MEMBER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Lägg till på punkten' }));
    expect(screen.queryByRole('menuitem', { name: 'Beslut' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('menuitem', { name: 'Behov' }));
    const need = await screen.findByRole('dialog', { name: 'Nytt behov' });
    await user.click(await within(need).findByRole('textbox', { name: /^Behov/ }));
    await user.paste('Gemensam mall');
    await user.click(within(need).getByRole('textbox', { name: /^Vems behov/ }));
    await user.paste('Registrator');
    await user.click(within(need).getByRole('button', { name: 'Spara behov' }));
    await screen.findByText('Gemensam mall');
    await user.click(screen.getByRole('button', { name: 'Fler val för Lena Gardtman' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Anmäl reservation' }));
    const dialog = await screen.findByRole('dialog', { name: 'Anmäl en reservation?' });
    await user.click(within(dialog).getByRole('button', { name: 'Anmäl' }));
    await screen.findByText('Reservation: Lena Gardtman');
  });

  it('lets a member write the text of a reservation afterwards, and take it back', async () => {
    const { user } = openTab({ person: MEMBER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Ändra Reservation: Lena Gardtman' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Reservation: Lena Gardtman' }));
    await user.click(dialog.getByRole('textbox', { name: 'Text' }));
    await user.paste('Planen är för dyr.');
    await user.click(dialog.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await screen.findByText('Planen är för dyr.');
    await user.click(await screen.findByRole('button', { name: 'Ta bort Reservation: Lena Gardtman' }));
    const asked = within(await screen.findByRole('dialog', { name: 'Ta bort anmälan?' }));
    await user.click(asked.getByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(screen.queryByText('Reservation: Lena Gardtman')).not.toBeInTheDocument());
    expect(await rowsOf('statements')).toContainEqual(
      expect.objectContaining({ kind: 'reservation', text: 'Planen är för dyr.', withdrawn: true }),
    );
  });

  it('shows a note to whoever asked for it with the chair’s answer, who alone gives one among those who serve', async () => {
    const called = 'Protokollsanteckning: Annika Andersson';
    const { user } = openTab({ person: 'annika-andersson', page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Fler val för Annika Andersson' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Anmäl protokollsanteckning' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Anmäl en protokollsanteckning?' }));
    expect(dialog.getByText(/^Ordföranden avgör om den får stå i protokollet/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Anmäl' }));
    await screen.findByText('Väntar på ordförandens svar');
    await screen.findByRole('button', { name: `Ändra ${called}` });
    expect(screen.queryByRole('button', { name: `Tillåt: ${called}` })).not.toBeInTheDocument();
    cleanup();
    // Lena leads the meeting.
    const chair = openTab({ person: MEMBER, page: 'meeting' });
    await chair.user.click(await screen.findByRole('button', { name: `Tillåt: ${called}` }));
    await screen.findByText('Tillåten');
    cleanup();
    openTab({ person: 'annika-andersson', page: 'meeting' });
    await screen.findByText('Tillåten');
  });

  it('says before the meeting ends that a note waits for an answer', async () => {
    const [note] = (await rowsOf('statements')).filter(({ kind }) => kind === 'minutesNote');
    const headers = { 'if-match': String(note?.eTag) };
    const body = { changes: { text: 'Taxan bör ses över.' } };
    await server.ask(LEADER, `/api/lists/statements/items/${String(note?.key)}`, { method: 'PATCH', headers, body });
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Fler steg' }));
    await user.click(await screen.findByRole('button', { name: 'Avsluta mötet' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Avsluta mötet?' }));
    expect(dialog.getByText(/^En protokollsanteckning väntar på ordförandens svar/)).toBeVisible();
  });
});

describe('the settings', () => {
  it('show people with their memberships, and municipalities, to those who may change them', async () => {
    const { user } = openTab({ person: LEADER, page: 'settings' });
    await screen.findByRole('link', { name: 'Kommuner och mandat' });
    await user.click(await screen.findByText('Lena Gardtman'));
    await screen.findByRole('button', { name: /^Ändra/ });
    cleanup();
    openTab({ person: MEMBER, page: 'settings' });
    await screen.findByText('Lena Gardtman');
    expect(screen.queryByRole('button', { name: /^Ny person|^Lägg till/ })).not.toBeInTheDocument();
  });
});
