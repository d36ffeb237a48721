import { provision } from '../../bot/sharepoint/provision';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { votesOfTheirOwn } from '../../bot/sharepoint/upgrades/votesOfTheirOwn';
import type { Field } from '../../shared/fields';
import { lists } from '../../shared/lists';
import { defineList, type ListDefinition } from '../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const label = (sv: string) => ({ sv, en: sv });
const text = (sv: string): Field => ({ kind: 'text', label: label(sv) });
const note = (sv: string): Field => ({ kind: 'note', label: label(sv) });
const access = { read: 'everyone', create: [], update: [] } as const;

/** The lists as the commit before had them, as far as votes go. */
const before: ListDefinition[] = [
  defineList({
    name: 'ballots',
    label: label('Röster'),
    fields: {
      decision: text('Beslut'),
      question: text('Fråga'),
      municipality: text('Kommun'),
      revision: { kind: 'integer', label: label('Gång') },
      member: text('Röstat av'),
      answer: text('Svar'),
      condition: note('Villkor'),
      comment: note('Kommentar'),
      castAt: { kind: 'instant', label: label('Röstat kl.') },
      source: text('Väg'),
      correlation: text('Spårnings-id'),
    },
    table: [],
    access,
  }),
  defineList({
    name: 'decisions',
    label: label('Beslut'),
    titleField: 'title',
    fields: {
      title: text('Fråga'),
      meeting: text('Möte'),
      agendaItem: text('Mötespunkt'),
      kind: { kind: 'choice', label: label('Typ'), options: lists.decisions.fields.kind.options },
      state: {
        kind: 'choice',
        label: label('Läge'),
        options: { draft: label('Utkast'), open: label('Öppen'), closed: label('Stängd'), set: label('Fastställd') },
      },
      openedAt: { kind: 'instant', label: label('Öppnad') },
      openedBy: text('Öppnad av'),
      closedAt: { kind: 'instant', label: label('Stängd kl.') },
      electorate: note('Röstlängd'),
      tally: note('Rösträkning'),
      setAt: { kind: 'instant', label: label('Fastställt') },
      text: note('Beslutstext'),
    },
    table: [],
    access,
  }),
];

const codes = ['1421', '1488', '1487'];
const question = (id: string, kind: string, answers: string[], more: object = {}) => ({
  id,
  kind,
  subject: 'Metodhandbok',
  answers,
  ...more,
});
const questions = [
  question('deliverable-methodHandbook-0.7', 'deliverable', ['approved', 'notApproved'], {
    deliverable: 'methodHandbook',
    version: '0.7',
  }),
  question('gate', 'gate', ['continue', 'stop']),
];
const electorate = { municipalities: codes, questions, rule: { quorum: 'moreThanHalf', tie: 'undecided' } };
const result = (id: string, counts: object, winner: string, ballots: object) => ({
  question: id,
  counts,
  abstained: 0,
  conflicted: 0,
  notAnswered: 1,
  winner,
  unanimous: true,
  ballots,
});
const tally = {
  voters: ['1421', '1488'],
  missing: ['1487'],
  results: [
    result(questions[0]!.id, { approved: 2, notApproved: 0 }, 'approved', { 1421: 1, 1488: 1 }),
    result('gate', { continue: 2, stop: 0 }, 'continue', { 1421: 2, 1488: 1 }),
  ],
};

async function plant(): Promise<void> {
  const client = graph.client();
  await provision(client, graph.site, { logger: quietLogger, lists: before, upgrades: [] });
  const site = createSiteLists(client, graph.site);
  const add = async (list: ListDefinition, fields: Record<string, unknown>) =>
    client.post(`${await site.listPath(list)}/items`, { fields });
  const decision = (AppKey: string, State: string, more: object) =>
    add(before[1]!, {
      AppKey,
      Title: 'Delleverans',
      Meeting: 'm',
      AgendaItem: 'a',
      Kind: 'Godkänn delleverans',
      State,
      ...more,
    });
  await decision('D1', 'Utkast', {});
  const opened = {
    OpenedAt: '2021-05-20T08:40:00Z',
    OpenedBy: 'sara',
    Electorate: JSON.stringify({ $v: 2, data: electorate }),
  };
  const closed = { ...opened, ClosedAt: '2021-05-20T09:00:00Z', Tally: JSON.stringify({ $v: 1, data: tally }) };
  await decision('D2', 'Fastställd', {
    ...closed,
    SetAt: '2021-05-20T09:10:00Z',
    Text: 'Styrgruppen beslutar att fortsätta.',
  });
  await decision('D3', 'Öppen', opened);
  let minute = 41;
  const answer = (key: string, given: [string, string, string, number, string]) => {
    const [Decision, Municipality, Question, Revision, Answer] = given;
    const row = { Decision, Municipality, Question, Revision, Answer, Member: `m.${Municipality}`, Source: 'Kort' };
    return add(before[0]!, { AppKey: key, ...row, CastAt: `2021-05-20T08:${minute}:00Z`, Correlation: `c${minute}` });
  };
  const deliver = async (vote: string, code: string, answers: [string, number, string][]) => {
    for (const [id, revision, given] of answers)
      await answer(`${vote}.${id}.${code}.${revision}`, [vote, code, id, revision, given]);
    minute += 1;
  };
  const handbook = questions[0]!.id;
  for (const vote of ['D2', 'D3']) {
    await deliver(vote, '1421', [
      [handbook, 1, 'approved'],
      ['gate', 1, 'stop'],
    ]);
    await deliver(vote, '1421', [['gate', 2, 'continue']]);
    await deliver(vote, '1488', [
      [handbook, 1, 'approved'],
      ['gate', 1, 'continue'],
    ]);
    // Cut in the middle: one of the two questions only.
    await deliver(vote, '1487', [[handbook, 1, 'notApproved']]);
  }
}

const upgrade = (dryRun = false) =>
  provision(graph.client({ retryBudgetMs: 0 }), graph.site, {
    logger: quietLogger,
    upgrades: [votesOfTheirOwn],
    dryRun,
  });

describe('a site whose votes stood with their decisions', () => {
  it('gets votes and whole ballots, with what was counted as it was', async () => {
    await plant();
    await upgrade();
    const store = await graph.store();
    expect(store.all('votes').map(({ key, state, round }) => [key, state, round])).toEqual([
      ['D2', 'closed', 1],
      ['D3', 'open', 1],
    ]);
    expect(store.all('decisions').map(({ key, state }) => [key, state])).toEqual([
      ['D1', 'draft'],
      ['D2', 'set'],
      ['D3', 'draft'],
    ]);
    const own = store.all('ballots').filter((row) => row.vote === 'D2');
    expect(own.map(({ key, answers, source }) => [key, answers.map(({ answer }) => answer), source])).toEqual([
      ['D2.1421.1', ['approved', 'stop'], 'card'],
      ['D2.1421.2', ['approved', 'continue'], 'card'],
      ['D2.1488.1', ['approved', 'continue'], 'card'],
    ]);
    const vote = store.find('votes', 'D2')!;
    expect(vote.electorate).toMatchObject({ municipalities: codes });
    expect(vote.tallies?.rounds).toEqual([
      expect.objectContaining({
        counted: { 1421: 2, 1488: 1 },
        voters: ['1421', '1488'],
        quorum: { basis: 'answered', taking: 2, entitled: 3, needed: 2, met: true },
      }),
    ]);
    expect(vote.tallies?.rounds[0]?.results.map(({ outcome, winner }) => [outcome, winner])).toEqual([
      ['unanimous', 'approved'],
      ['unanimous', 'continue'],
    ]);
    expect(store.all('approvals')).toEqual([
      expect.objectContaining({ key: 'D2.methodHandbook.0.7', answer: 'approved', version: '0.7' }),
    ]);
    expect(store.broken('votes')).toEqual([]);
    expect(store.broken('ballots')).toEqual([]);
  });

  it('keeps the rows of before, and is not touched a second time', async () => {
    await plant();
    await upgrade();
    const latest = () => graph.database.first('SELECT value FROM graph_sequence WHERE only = 1')?.value;
    const done = latest();
    await upgrade();
    expect(latest()).toBe(done);
    const rows = graph.database
      .all('SELECT fields FROM graph_items WHERE deleted = 0')
      .map((row) => String(row.fields));
    expect(rows.filter((one) => one.includes('"Question"'))).toHaveLength(12);
  });
});
