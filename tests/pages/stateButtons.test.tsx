/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

const [OF_ORUST, OF_LYSEKIL, LEADER] = ['lena-gardtman', 'eva-andersson', 'sara-herrman'];

async function addInitiative(title: string): Promise<string> {
  const draft = { municipality: '1421', title, need: 'Papper.', phase: 'digitalisation' };
  const { body } = await server.ask(OF_ORUST, '/api/lists/initiatives/items', { method: 'POST', body: { draft } });
  return String(Reflect.get(Object(Reflect.get(Object(body), 'item')), 'key'));
}
const move = async (person: string, key: string, verb: string) =>
  (await server.ask(person, `/api/lists/initiatives/items/${key}/moves/${verb}`, { method: 'POST' })).status;

const steps = async () => within(await screen.findByRole('region', { name: 'Nästa steg' }));
const buttons = async () => (await steps()).getAllByRole('button').map((one) => one.textContent);

describe('the steps of an initiative', () => {
  it('are offered to its municipality, ask with what others will see, and lead on', async () => {
    const key = await addInitiative('Båtplatser');
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    expect(await buttons()).toEqual(['Börja skriva underlaget', 'Avbryt insatsen']);
    await user.click((await steps()).getByRole('button', { name: 'Börja skriva underlaget' }));
    // Found by its words: asking for a role looks through the whole table each time.
    const about = await screen.findByText('Det gäller ”Båtplatser”.');
    const dialog = within(about.closest<HTMLElement>('[role=dialog]')!);
    expect(dialog.getByText('Börja skriva underlaget?')).toBeVisible();
    expect(dialog.getByText('Läget blir Utkast.')).toBeVisible();
    expect(dialog.getByText('Alla som har sidan öppen ser det direkt.')).toBeVisible();
    await user.click(await dialog.findByRole('button', { name: 'Börja skriva underlaget' }, { timeout: 5000 }));
    await waitFor(async () => expect(await buttons()).toEqual(['Skicka in', 'Avbryt insatsen']));
    expect(screen.queryByText('Börja skriva underlaget?')).not.toBeInTheDocument();
  });

  it('that are held back are not buttons, and say what to do first', async () => {
    const key = await addInitiative('Hamnvakt');
    for (const [who, verb] of [
      [OF_ORUST, 'write'],
      [OF_ORUST, 'submit'],
      [LEADER, 'prepare'],
    ] as const)
      expect(await move(who, key, verb)).toBe(200);
    openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    expect(await buttons()).toEqual(['Pausa', 'Avbryt insatsen']);
    expect((await steps()).getByText('”Klar för beslut” går inte än. Gör det här först:')).toBeVisible();
    expect((await steps()).getAllByRole('listitem').length).toBeGreaterThan(5);
    expect((await steps()).getAllByText(/^och \d+ till$/)[0]).toBeVisible();
  });

  it('are those of the mark beside the state while it is paused', async () => {
    const key = await addInitiative('Kajplats');
    for (const verb of ['write', 'submit', 'pause']) expect(await move(OF_ORUST, key, verb)).toBe(200);
    openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    expect(await buttons()).toEqual(['Fortsätt', 'Avbryt insatsen']);
    expect(screen.getByText('Pausad', { selector: 'dt' })).toBeVisible();
  });

  it('are none for another municipality', async () => {
    const key = await addInitiative('Fiskelägen');
    openTab({ person: OF_LYSEKIL, page: 'portfolio', sub: key });
    await screen.findByText('Insatsen hör till Orust. Du kan läsa men inte ändra den.');
    expect(screen.queryByRole('region', { name: 'Nästa steg' })).not.toBeInTheDocument();
  });
});
