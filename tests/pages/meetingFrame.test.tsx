/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { cleanup, screen, waitForElementToBeRemoved, within } from '@testing-library/react';
import { openTab, server, type Tab } from '../support/pageWorld';
import type { Answer } from '../support/testWorld';
// The page fetches these when they are wanted; read now, no test pays for translating them.
import '../../tabs/pages/meeting/PresenceSwitch';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';

const post = async (path: string, body: object = {}): Promise<Answer> => {
  const answer = await server.ask(LEADER, `/api/${path}`, { method: 'POST', body });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer));
  return answer;
};

const stage = (person: string): Tab => openTab({ person, page: 'meeting', frameContext: 'meetingStage' });
const side = (person: string): Tab => openTab({ person, page: 'meeting', frameContext: 'sidePanel' });

describe('a planned meeting', () => {
  it('is not empty in the side panel: when it is, and its agenda', async () => {
    side(MEMBER);
    await screen.findByText('Mötet är torsdag 20 maj 2021 kl. 10.30–12.00.');
    for (const item of ['Statusrapport', 'Aktiviteter', 'Riskhantering', 'Godkännande av delleverans']) {
      expect(screen.getByRole('button', { name: new RegExp(item) })).toBeVisible();
    }
    expect(screen.queryByRole('button', { name: 'Starta mötet' })).not.toBeInTheDocument();
    cleanup();
    side(LEADER);
    await screen.findByRole('button', { name: 'Starta mötet' });
  });

  it('leads the keyboard past the page to the step that is right now', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    // The call comes first; the meeting may be started without it.
    const call = await screen.findByRole('button', { name: 'Kalla till mötet' });
    await screen.findByRole('button', { name: 'Starta mötet' });
    await user.click(screen.getByRole('link', { name: 'Hoppa till mötets nästa steg' }));
    expect(call).toHaveFocus();
    cleanup();
    openTab({ person: MEMBER, page: 'meeting' });
    await screen.findByRole('heading', { level: 2, name: 'Statusrapport' });
    expect(screen.queryByRole('link', { name: 'Hoppa till mötets nästa steg' })).not.toBeInTheDocument();
  });

  it('lets the leader note everybody who said they would come, with one press', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: /^Markera alla \d+ som kommer$/ }));
    // One after the other, as they are written down.
    await waitForElementToBeRemoved(() => screen.queryByRole('button', { name: /som kommer$/ }), { timeout: 15_000 });
    const switches = await screen.findAllByRole('switch');
    const on = switches.filter((one) => (one as HTMLInputElement).checked);
    expect(on.length).toBeGreaterThan(1);
  });
});

describe('the stage', () => {
  it('shows where the meeting is, and the content of an item that decides nothing', async () => {
    await post(`lists/meetings/items/${MEETING}/moves/start`);
    await post(`meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.2` });
    stage(MEMBER);
    await screen.findByRole('heading', { level: 1, name: 'Aktiviteter' });
    await screen.findByText(/förstudien Digital motor/);
    expect(screen.queryByText(/2021-05-20/)).not.toBeInTheDocument();
  });

  it('shows what is voted on now: question, count, who is missing and the alternatives, nothing else', async () => {
    await post(`meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.3` });
    await post('decisions/D1/open');
    stage(MEMBER);
    await screen.findByRole('heading', { level: 1, name: 'Riskhantering' });
    await screen.findByRole('heading', { name: 'Hur ska risk R1 hanteras?' });
    expect(screen.getByText('0 av 10 har röstat')).toBeVisible();
    expect(screen.getByText(/^Har inte röstat: .*Orust/)).toBeVisible();
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^Alternativ 1/),
      expect.stringMatching(/^Alternativ 2/),
      expect.stringMatching(/^Alternativ 3/),
    ]);
    for (const role of ['table', 'radio', 'textbox', 'button'] as const) {
      expect(screen.queryByRole(role)).not.toBeInTheDocument();
    }
  });
});

describe('the bar', () => {
  it('says what its button concerns when that is not where the meeting is', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    await user.click(await screen.findByRole('button', { name: /^4 Godkännande av delleverans/ }));
    const bar = within(screen.getByRole('region', { name: 'Möte' }));
    await bar.findByText('Gäller punkt 4, Godkännande av delleverans');
    expect(await bar.findByRole('button', { name: 'Öppna omröstning' })).toBeVisible();
  });

  it('shows in the side panel what comes next', async () => {
    side(MEMBER);
    await screen.findByText('Sedan: Punkt 4, Godkännande av delleverans.');
  });
});

describe('an ended meeting', () => {
  it('tells what was decided, what is left and when the next meeting is', async () => {
    await post(`lists/meetings/items/${MEETING}/moves/end`);
    openTab({ person: MEMBER, page: 'meeting' });
    const summary = within(await screen.findByRole('region', { name: 'Mötet i korthet' }));
    expect(summary.getByRole('heading', { name: 'Det här är kvar att besluta' })).toBeVisible();
    expect(summary.getByText('Hur ska risk R1 hanteras?')).toBeVisible();
    expect(summary.getByText(/^Nästa möte: /)).toBeVisible();
  });
});
