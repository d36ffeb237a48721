/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';
// The page fetches these when they are wanted; read now, no test pays for translating them.
import '../../tabs/pages/MeetingPage';
import '../../tabs/pages/meeting/OpenVoteDialog';

const LEADER = 'sara-herrman';
const VOTERS = [
  'lena-gardtman',
  'annika-andersson',
  'frida-larsson',
  'johan-lundh',
  'karin-hallberg',
  'lisbeth-olsson',
];
const MEETING = '2021-05-20';

const post = (person: string, path: string, body: object = {}) =>
  server.ask(person, `/api/${path}`, { method: 'POST', body });

/** Everybody who votes gives the answer; the vote is closed. */
async function voteAndClose(answer: string): Promise<void> {
  const { body } = await server.ask(LEADER, '/api/decisions/D1/vote');
  const vote: unknown = Reflect.get(Object(Reflect.get(Object(body), 'vote')), 'key');
  for (const id of VOTERS)
    await post(id, 'ballots', { vote, revision: 0, answers: [{ question: 'alternative', answer }] });
  await post(LEADER, 'decisions/D1/close');
}

describe('proposals that are put in turns', () => {
  it('are opened with a main proposal, and lead to the next vote before anything is decided', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/projects');
    const [project] = Reflect.get(Object(body), 'items') as { key: string; eTag: string }[];
    await server.ask(LEADER, `/api/lists/projects/items/${project!.key}`, {
      method: 'PATCH',
      headers: { 'if-match': project!.eTag },
      body: { changes: { putting: 'inTurns' } },
    });
    await post(LEADER, `lists/meetings/items/${MEETING}/moves/start`);
    await post(LEADER, `meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.3` });
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: 'Öppna omröstning' }));
    const first = within(await screen.findByRole('dialog', { name: 'Öppna omröstningen?' }));
    expect(first.getByText(/^Förslagen ställs i tur och ordning i 2 omröstningar/)).toBeVisible();
    const main = first.getByRole('combobox', { name: 'Huvudförslag' });
    await user.selectOptions(main, 'D1.2');
    await user.click(first.getByRole('button', { name: 'Öppna omröstning' }));
    await screen.findByRole('button', { name: 'Stäng omröstning' });
    await voteAndClose('D1.3');
    expect(
      await screen.findByText(/^Alternativ 3: .* vann och går vidare som motförslag\. Nu ställs Alternativ 2/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Fastställ beslutet' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Öppna omröstning' }));
    const next = within(await screen.findByRole('dialog', { name: 'Öppna omröstningen?' }));
    expect(next.queryByRole('combobox', { name: 'Huvudförslag' })).not.toBeInTheDocument();
    await user.click(next.getByRole('button', { name: 'Öppna omröstning' }));
    await screen.findByRole('button', { name: 'Stäng omröstning' });
    // What was won stands beside what is voted on now.
    expect(screen.getByText(/^Omröstning 1 av 2: vilket förslag blir motförslag\?/)).toBeVisible();
    await voteAndClose('D1.2');
    await screen.findByRole('button', { name: 'Fastställ beslutet' });
    expect(
      screen.getByText('Omröstning 2 av 2: huvudförslaget (alternativ 2) eller motförslaget (alternativ 3)?'),
    ).toBeVisible();
  });
});
