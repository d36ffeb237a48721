/** @jest-environment jsdom */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Alternative } from '../../shared/lists/alternatives';
import type { Consequence } from '../../shared/lists/consequences';
import { FIRST_RULE, type Question } from '../../shared/lists/votes';
import { tally } from '../../shared/rules/tally';
import type { VoteView } from '../../shared/rules/voteView';
import { texts } from '../../shared/text/texts';
import { createApi } from '../../tabs/api';
import { createFreshness } from '../../tabs/listData';
import { DecisionCard } from '../../tabs/pages/meeting/DecisionCard';
import { NoPlaceForCards } from '../../tabs/pages/meeting/NoPlaceForCards';
import { VoteControl } from '../../tabs/pages/meeting/VoteControl';
import { type Session, SessionProvider } from '../../tabs/session';
import { tabTexts } from '../../tabs/tabTexts';
import { row } from '../support/row';

const decision = row('decisions', 'D1', {
  title: 'Hur ska risk R1 hanteras?',
  meeting: '2021-05-20',
  agendaItem: '2021-05-20.3',
  kind: 'alternatives',
  risk: 'R1',
  state: 'draft',
});

const alternative = (number: number, title: string): Alternative =>
  row('alternatives', `D1.${number}`, { title, decision: 'D1', number });

const consequence = (number: number, letter: string, topic: string, text: string): Consequence => {
  const alternative = `D1.${number}`;
  return row('consequences', `${alternative}.${letter}`, { topic, alternative, letter, kind: 'scope', text });
};

const handbook: Question = {
  id: 'deliverable-methodHandbook-0.7',
  kind: 'deliverable',
  subject: 'Metodhandbok',
  version: '0.7',
  answers: ['approved', 'approvedWithCondition', 'notApproved'],
};
const gate: Question = { id: 'gate', kind: 'gate', subject: '', answers: ['continue', 'change', 'stop'] };

const quorum = { basis: 'answered' as const, taking: 4, entitled: 10, needed: 6, met: false };

function view(change: Partial<VoteView> = {}): VoteView {
  return {
    decision,
    vote: {
      key: 'D1',
      round: 1,
      method: 'openToAbsent',
      deadline: null,
      openedAt: '2021-05-20T09:00:00Z',
      closedAt: null,
      eTag: '"1,1"',
    },
    state: 'open',
    withdrawn: null,
    turns: [],
    next: null,
    questions: [
      {
        id: 'alternative',
        kind: 'alternative',
        subject: decision.title,
        answers: ['D1.1', 'D1.2'],
        options: [
          { key: 'D1.1', number: 1, title: 'Tidplanen skjuts fram' },
          { key: 'D1.2', number: 2, title: 'Tidplanen behålls' },
        ],
      },
    ],
    alternatives: [alternative(1, 'Tidplanen skjuts fram'), alternative(2, 'Tidplanen behålls')],
    consequences: [
      consequence(1, 'a', 'Metodhandbok', 'Version 1.0'),
      consequence(2, 'a', 'Metodhandbok', 'Version 0.7'),
      consequence(1, 'b', 'Slutrapport', 'Slutrapport'),
      consequence(2, 'b', 'Slutrapport', 'Slutrapport'),
      consequence(1, 'c', 'Medel', 'Medel avropas'),
    ],
    deliverables: [],
    progress: { voted: 4, entitled: 10, voters: [], missing: [{ code: '1421', name: 'Orust' }], aside: [] },
    quorum,
    present: { ...quorum, basis: 'present' },
    mine: {
      municipality: { code: '1421', name: 'Orust' },
      mayVote: true,
      revision: 0,
      ballot: null,
      cameTooLate: false,
      isUnknown: false,
      askedAgain: [],
    },
    tally: null,
    remarks: [],
    unreadable: [],
    missed: [],
    proposal: null,
    ...change,
  };
}

interface Sent {
  url: string;
  body: unknown;
}

function show(
  content: ReactNode,
  who: Partial<Session['me']> = {},
): { sent: Sent[]; again: (shown: ReactNode) => void } {
  const sent: Sent[] = [];
  const send: typeof fetch = async (url, init) => {
    const body = init?.body ? JSON.parse(String(init.body)) : undefined;
    sent.push({ url: String(url), body });
    const answer = { ok: true, status: 200, headers: new Headers(), json: async () => view() };
    // jsdom has no Response; this is the part of it that the tab reads.
    return answer as Response;
  };
  const t = tabTexts('sv');
  const token = async () => 'token';
  const client = new QueryClient();
  const session: Session = {
    me: {
      key: 'lena',
      name: 'Lena Gardtman',
      role: 'steeringGroupMember',
      municipality: '1421',
      municipalityName: 'Orust',
      cardsReachSomebody: true,
      permissions: ['vote'],
      ...who,
    },
    host: {
      language: 'sv',
      theme: 'default',
      entityId: 'meeting',
      subPageId: null,
      frameContext: 'content',
      token,
      onThemeChange: () => {},
      shareToStage: undefined,
      openLink: async () => {},
      shareLink: () => {},
    },
    api: createApi({ token, language: 'sv', fetch: send }),
    freshness: createFreshness(client),
    language: 'sv',
    t,
    announce: () => {},
  };
  const inSession = (shown: ReactNode) => (
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={client}>
        <SessionProvider session={session}>{shown}</SessionProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
  const { rerender } = render(inSession(content));
  return { sent, again: (shown) => rerender(inSession(shown)) };
}

const card = (change: Partial<VoteView> = {}) => <DecisionCard view={view(change)} itemTitle="Riskhantering" />;

describe('a decision between alternatives', () => {
  it('lays them side by side and says where they differ and what is missing', () => {
    show(card());
    const table = screen.getByRole('table', { name: 'Alternativen sida vid sida' });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(row(/^Metodhandbok/)).toHaveTextContent('Skiljer sig');
    expect(row(/^Slutrapport/)).not.toHaveTextContent('Skiljer sig');
    expect(row(/^Medel/)).toHaveTextContent('Nämns inte');
    expect(row(/^Kostnad/)).toHaveTextContent('Inte beräknatInte beräknat');
  });

  it('shows only the differences when asked to', async () => {
    show(card());
    await userEvent.click(screen.getByRole('switch', { name: 'Visa bara skillnader' }));
    expect(screen.queryByRole('row', { name: /^Slutrapport/ })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Metodhandbok/ })).toBeInTheDocument();
  });

  it('says how many have voted, who has not, and what is needed, while it is open', () => {
    show(card());
    expect(screen.getByText('4 av 10 har röstat')).toBeInTheDocument();
    expect(screen.getByText('Har inte röstat: Orust')).toBeInTheDocument();
    expect(screen.getByText(/4 av 10 har röstat\. Minst 6 behöver rösta\./)).toBeInTheDocument();
  });

  it('asks for an alternative before it sends anything', async () => {
    const { sent } = show(card());
    await userEvent.click(screen.getByRole('button', { name: 'Rösta' }));
    expect(screen.getByText('Välj ett alternativ, eller avstå.')).toBeInTheDocument();
    expect(sent.filter((one) => one.url.endsWith('/ballots'))).toEqual([]);
  });

  it('names the alternative on the button and sends it', async () => {
    const { sent } = show(card());
    await userEvent.click(screen.getByRole('radio', { name: 'Alternativ 2: Tidplanen behålls' }));
    await userEvent.click(screen.getByRole('button', { name: 'Rösta på alternativ 2' }));
    expect(sent.find((one) => one.url.endsWith('/ballots'))?.body).toEqual({
      vote: 'D1',
      revision: 0,
      answers: [{ question: 'alternative', answer: 'D1.2', condition: null, comment: null }],
    });
  });

  it('sends what is written beside the answer', async () => {
    const { sent } = show(card());
    await userEvent.click(screen.getByRole('radio', { name: 'Alternativ 2: Tidplanen behålls' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Kommentar' }), 'Om medlen räcker');
    await userEvent.click(screen.getByRole('button', { name: 'Rösta på alternativ 2' }));
    expect(sent.find((one) => one.url.endsWith('/ballots'))?.body).toEqual({
      vote: 'D1',
      revision: 0,
      answers: [{ question: 'alternative', answer: 'D1.2', condition: null, comment: 'Om medlen räcker' }],
    });
  });

  it('keeps what somebody was writing when the vote is closed', async () => {
    const { again } = show(card());
    await userEvent.type(screen.getByRole('textbox', { name: 'Kommentar' }), 'Vi behöver mer tid');
    again(card({ state: 'closing' }));
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.getByText(/Omröstningen stängdes innan du hade sparat/)).toHaveTextContent('Vi behöver mer tid');
  });

  it('warns those who run the vote of ballots that cannot be read', () => {
    show(card({ unreadable: [{ id: '17', municipality: 'Orust' }] }));
    expect(screen.getByText('En röst räknas inte')).toBeInTheDocument();
    expect(screen.getByText(/Orust \(rad 17\)/)).toBeInTheDocument();
  });

  it('shows what municipalities wrote beside their answers with the result', () => {
    const questions = view().questions;
    const answers = [{ question: 'alternative', answer: 'D1.2' }];
    const municipality = { code: '1421', name: 'Orust' };
    const counted = tally({
      electorate: { municipalities: ['1421'], questions },
      rule: FIRST_RULE,
      method: 'openToAbsent',
      round: 1,
      before: undefined,
      chainOf: () => [{ revision: 1, round: 1, answers }],
      present: [],
    });
    const remarks = [{ question: 'alternative', municipality, condition: null, comment: 'Om medlen räcker' }];
    show(card({ state: 'closed', tally: counted, quorum: counted.quorum, remarks }));
    expect(screen.getByText('Enigt: Alternativ 2: Tidplanen behålls, 1 röst.')).toBeInTheDocument();
    expect(screen.getByText('Kommentar från Orust:').closest('li')).toHaveTextContent('Om medlen räcker');
  });

  it('gives no form to somebody without a mandate', () => {
    show(card({ mine: null }));
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });
});

describe('a decision on deliverables', () => {
  const deliverables = { questions: [handbook, gate], alternatives: [], consequences: [] };

  it('asks about each deliverable and version, and about going on under a heading of its own', () => {
    show(card(deliverables));
    expect(screen.getByRole('radiogroup', { name: /Metodhandbok version 0.7/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Grindbeslut' })).toBeInTheDocument();
    expect(screen.getByRole('radiogroup', { name: /Ska projektet fortsätta/ })).toBeInTheDocument();
  });

  it('asks for the condition in words', async () => {
    show(card(deliverables));
    await userEvent.click(screen.getByRole('radio', { name: 'Godkänn med villkor' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Fortsätt projektet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Rösta' }));
    expect(screen.getByText('Skriv vilket villkor som gäller.')).toBeInTheDocument();
  });
});

const LEADER = { role: 'projectLeader', municipality: null, permissions: ['runVote'] } as const;

describe('a count that was left unfinished', () => {
  afterEach(() => jest.useRealTimers());

  it('can be finished by the leader, once it has taken so long that somebody should', async () => {
    jest.useFakeTimers();
    const control = <VoteControl view={view({ state: 'closing' })} isAfter={false} all={false} />;
    const { sent } = show(control, { ...LEADER, permissions: [...LEADER.permissions] });
    await act(() => jest.advanceTimersByTimeAsync(7_000));
    expect(screen.queryByRole('button', { name: 'Räkna klart' })).toBeNull();
    await act(() => jest.advanceTimersByTimeAsync(2_000));
    const button = screen.getByRole('button', { name: 'Räkna klart' });
    jest.useRealTimers();
    await userEvent.click(button);
    expect(sent.map(({ url }) => url)).toContain('/api/decisions/D1/close');
  });

  it('is nobody else’s to finish', async () => {
    jest.useFakeTimers();
    show(<VoteControl view={view({ state: 'closing' })} isAfter={false} all={false} />);
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(screen.queryByRole('button', { name: 'Räkna klart' })).toBeNull();
  });
});

describe('an app whose cards reach nobody', () => {
  const t = texts('sv');
  it('says so, with the way out, to those who run votes', () => {
    show(<NoPlaceForCards />, { ...LEADER, permissions: ['runVote'], cardsReachSomebody: false });
    expect(screen.getByText(t.meeting.noPlaceForCards)).toBeVisible();
    expect(screen.getByText(t.meeting.placeForCards)).toBeVisible();
  });

  it('says nothing to others, nor when they reach somebody', () => {
    show(<NoPlaceForCards />, { cardsReachSomebody: false });
    show(<NoPlaceForCards />, { ...LEADER, permissions: ['runVote'] });
    expect(screen.queryByText(t.meeting.noPlaceForCards)).toBeNull();
  });
});
