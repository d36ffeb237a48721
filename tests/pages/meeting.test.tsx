/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { people } from '../../env/local/seed/people';
import type { VoteView } from '../../shared/rules/voteView';
import { openTab, server, type Tab, whatComesLater } from '../support/pageWorld';
import type { Answer } from '../support/testWorld';
// The page fetches these when they are wanted; read now, no test pays for translating them.
import '../../tabs/pages/meeting/PresenceSwitch';
import '../../tabs/pages/meeting/Notes';

/** Leads the project; speaks for Orust. */
const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';

const post = (person: string, path: string, body: object = {}): Promise<Answer> =>
  server.ask(person, `/api/${path}`, { method: 'POST', body });

const goTo = (item: number): Promise<Answer> =>
  post(LEADER, `meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.${item}` });

const cast = (person: string, answer: string): Promise<Answer> =>
  post(person, 'ballots', { vote: 'D1', revision: 0, answers: [{ question: 'alternative', answer: `D1.${answer}` }] });

async function vote(person: string): Promise<VoteView> {
  const { body } = await server.ask(person, '/api/decisions/D1/vote');
  // The API's own form.
  return body as VoteView;
}

const item = (name: string) => screen.findByRole('heading', { level: 2, name });

/** Presses a button of the bar and, in the dialog that says what follows, the same again. */
async function confirm({ user }: Tab, name: string, consequence: RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(consequence)).toBeVisible();
  await user.click(await dialog.findByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  // The page behind comes back to screen readers a moment after the dialog has gone.
  await screen.findByRole('main');
}

/** A member's tab, once it hears what others do. */
async function follow(person: string): Promise<Tab> {
  const tab = openTab({ person, page: 'meeting' });
  await screen.findByRole('heading', { level: 1, name: /2021-05-20/ });
  await waitFor(() => expect(server.streams()).toBe(1));
  return tab;
}

describe('the meeting of 20 May 2021', () => {
  it('waits for the project leader, and gives a member nothing to run it with', async () => {
    await follow(MEMBER);
    await item('Statusrapport');
    expect(screen.queryByRole('button', { name: 'Starta mötet' })).not.toBeInTheDocument();
    await whatComesLater();
    expect(screen.queryByRole('switch')).not.toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: 'Anteckningar' })).not.toBeInTheDocument();
    expect((await post(MEMBER, `lists/meetings/items/${MEETING}/moves/start`)).status).toBe(403);
  });

  it('is started by the leader, who notes who is here and goes from item to item', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    const here = await screen.findByRole('switch', { name: 'Lena Gardtman är närvarande' });
    expect(here).not.toBeChecked();
    await tab.user.click(here);
    await waitFor(() => expect(here).toBeChecked());
    await screen.findByText(/^1 av 10 är på mötet\./);
    await confirm(tab, 'Starta mötet', /^Mötet börjar med Statusrapport\./);
    const agenda = within(screen.getByRole('region', { name: 'Dagordning' }));
    expect(await agenda.findByRole('button', { name: /Statusrapport.*Pågår nu/ })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await tab.user.click(screen.getByRole('button', { name: 'Nästa punkt' }));
    await agenda.findByRole('button', { name: /Aktiviteter.*Pågår nu/ });
    await item('Aktiviteter');
  });

  it('keeps the leader’s notes to an item where only the project management reads', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    await item('Aktiviteter');
    await tab.user.type(await screen.findByRole('textbox', { name: /^Anteckningar/ }), 'Fråga om budgeten');
    await screen.findByText(/^Sparat /);
    const { body } = await server.ask(LEADER, '/api/lists/agendaNotes');
    expect(body).toMatchObject({ items: [{ key: `${MEETING}.2`, notes: 'Fråga om budgeten' }] });
    expect((await server.ask(MEMBER, '/api/lists/agendaNotes')).status).toBe(403);
  });

  it('takes the members’ tabs along when the leader moves, unless they look elsewhere', async () => {
    const { user } = await follow(MEMBER);
    await item('Aktiviteter');
    await goTo(3);
    await item('Riskhantering');
    await user.click(screen.getByRole('button', { name: /^1 Statusrapport/ }));
    await item('Statusrapport');
    await goTo(2);
    await screen.findByText('Mötet är på punkt 2, Aktiviteter.');
    expect(screen.getByRole('heading', { level: 2, name: 'Statusrapport' })).toBeVisible();
    await goTo(3);
    await user.click(screen.getByRole('button', { name: 'Följ mötet' }));
    await item('Riskhantering');
  });
});

describe('the vote on how R1 is handled', () => {
  it('is opened by the leader, who is told what follows', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    await screen.findByText(/Omröstningen är inte öppnad\./);
    const sides = screen.getByRole('table', { name: 'Alternativen sida vid sida' });
    expect(within(sides).getAllByRole('columnheader').length).toBeGreaterThan(3);
    await confirm(tab, 'Öppna omröstning', /^10 kommuner kan rösta direkt/);
    await screen.findAllByText('0 av 10 har röstat');
    expect(await screen.findByRole('button', { name: 'Stäng omröstning' })).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('asks a member for an answer, takes it, shows it to that member alone and lets it be changed', async () => {
    const { user } = await follow(MEMBER);
    await user.click(await screen.findByRole('button', { name: 'Till din röst' }));
    expect(screen.getByRole('heading', { name: 'Din röst för Orust' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Rösta' }));
    const choices = screen.getByRole('radiogroup');
    expect(choices).toHaveAccessibleDescription(/Välj ett alternativ, eller avstå\./);
    expect(within(choices).getAllByRole('radio')[0]).toHaveFocus();
    await user.click(within(choices).getByRole('radio', { name: /^Alternativ 2/ }));
    await user.click(screen.getByRole('button', { name: 'Rösta på alternativ 2' }));
    await screen.findByText(/^Du röstade .*: Alternativ 2/);
    expect(screen.getByRole('heading', { name: 'Din röst för Orust' })).toHaveFocus();
    await screen.findByText('1 av 10 har röstat');
    expect(screen.queryByRole('button', { name: 'Till din röst' })).not.toBeInTheDocument();
    expect((await vote(LEADER)).tally).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Ändra min röst' }));
    expect(screen.getByRole('radio', { name: /^Alternativ 2/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /^Alternativ 1/ }));
    await user.click(screen.getByRole('button', { name: 'Rösta på alternativ 1' }));
    await screen.findByText(/^Du röstade .*: Alternativ 1/);
    expect(screen.getByText('1 av 10 har röstat')).toBeVisible();
  });

  it('is counted in front of the leader by itself, closed, and set in the words of the minutes', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    await screen.findAllByText('1 av 10 har röstat');
    await waitFor(() => expect(server.streams()).toBe(1));
    for (const { id, municipality } of people) {
      if (municipality && id !== MEMBER) expect((await cast(id, '1')).status).toBe(200);
    }
    await screen.findAllByText('10 av 10 har röstat');
    expect(screen.getByText('Alla har röstat.')).toBeVisible();
    await confirm(tab, 'Stäng omröstning', /^När omröstningen är stängd kan ingen rösta/);
    await screen.findByText(/^Enigt: Alternativ 1: Tidplanen skjuts fram .*, 10 röster\.$/);
    const proposal = await screen.findByRole('textbox', { name: 'Förslag till beslut' });
    expect(proposal).toHaveValue('Styrgruppen eniga om alternativ 1.');
    await confirm(tab, 'Fastställ beslutet', /^Så här kommer det att stå i protokollet\./);
    await screen.findByText(/^Fastställt .* av Sara Herrman\./);
    const { decision, state } = await vote(MEMBER);
    expect([state, decision.text]).toEqual(['set', 'Styrgruppen eniga om alternativ 1.']);
  });

  it('shows the decision to the members, who can vote no more', async () => {
    await follow(MEMBER);
    const card = within(await screen.findByRole('article', { name: 'Hur ska risk R1 hanteras?' }));
    expect(card.getByText('Styrgruppen eniga om alternativ 1.')).toBeVisible();
    expect(card.queryByRole('button', { name: 'Ändra min röst' })).not.toBeInTheDocument();
    expect((await cast(MEMBER, '3')).status).toBe(409);
    expect(screen.getByRole('button', { name: /Riskhantering.*Beslutad/ })).toBeVisible();
  });
});

describe('the meeting in the side panel', () => {
  it('shows the item and its vote, and lets the leader alone put the meeting on the stage', async () => {
    await goTo(4);
    await post(LEADER, 'decisions/D2/open');
    const { user } = openTab({ person: MEMBER, page: 'meeting', frameContext: 'sidePanel' });
    await item('Godkännande av delleverans');
    await user.click(await screen.findByRole('button', { name: 'Rösta' }));
    expect(screen.getAllByText(/^Välj ett svar för /)).toHaveLength(4);
    expect(screen.getByText('Välj om projektet ska fortsätta.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Dagordning' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Visa på scenen' })).not.toBeInTheDocument();
    cleanup();
    const leader = openTab({ person: LEADER, page: 'meeting', frameContext: 'sidePanel' });
    await leader.user.click(await screen.findByRole('button', { name: 'Visa på scenen' }));
    // There is no next item to go to.
    await screen.findByRole('button', { name: 'Fler steg' });
    expect(screen.queryByRole('button', { name: 'Nästa punkt' })).not.toBeInTheDocument();
    expect(leader.staged).toEqual([window.location.href]);
  });
});

describe('the end of the meeting', () => {
  it('tells the leader what is left undone, and leaves the open vote open', async () => {
    const tab = openTab({ person: LEADER, page: 'meeting' });
    // What is not the next right step is not in the way of it.
    const more = await screen.findByRole('button', { name: 'Fler steg' });
    const other = (name: string) => screen.queryByRole('button', { name });
    expect([other('Ajournera'), other('Ta tillbaka'), other('Avsluta mötet')]).toEqual([null, null, null]);
    await tab.user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(other('Ajournera')).toBeVisible();
    // The vote's own steps are fetched after the page is first seen.
    await waitFor(() => expect(other('Ta tillbaka')).toBeVisible());
    await confirm(tab, 'Avsluta mötet', /^En omröstning är öppen\. Den fortsätter tills du stänger den\.$/);
    await screen.findByText(/· Avslutat$/);
    expect(screen.queryByRole('button', { name: 'Avsluta mötet' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Stäng omröstning' })).toBeVisible();
  });
});
