/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import type { Initiative } from '../../shared/lists/initiatives';
import { openTab, server } from '../support/pageWorld';
// The page fetches it when it is needed; read now, no test pays for translating it.
import '../../tabs/pages/EffectsPage';
import '../../tabs/pages/effects/Effects';

const LEADER = 'sara-herrman';
const OF_ORUST = 'lena-gardtman';
const CALLS = '0d6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';
const KEPT = '1d6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';

/** An initiative of Orust with two benefits: one that has a way to go, and one that is to stay where it is. */
async function initiativeWithBenefits(): Promise<string> {
  const { body } = await server.ask(LEADER, '/api/lists/initiatives');
  // The API's own form.
  const { key, eTag } = (body as { items: Initiative[] }).items.find((one) => one.municipality === '1421')!;
  const benefits = [
    { title: 'Färre samtal', type: 'staff', unit: 'samtal', baseline: 100, target: 50, measuredOn: '2021-03-01' },
    { title: 'Samma kostnad', type: 'economic', baseline: 10, target: 10, measuredOn: '2021-02-01' },
  ];
  const answer = await server.ask(LEADER, '/api/lists/initiatives/save', {
    method: 'POST',
    body: {
      row: { key, eTag, values: { followsProcess: 'yes' } },
      parts: { benefits: benefits.map((values, at) => ({ key: [CALLS, KEPT][at], values })) },
    },
  });
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([200, expect.not.stringContaining('refused')]);
  return key;
}

const measure = (person: string, draft: object) =>
  server.ask(person, '/api/lists/measurements/items', { method: 'POST', body: { draft } });

describe('the effects page before anything is answered', () => {
  it('says that no initiative has told whether it followed the process, and draws no bars of nothing', async () => {
    openTab({ person: OF_ORUST, page: 'effects' });
    const followed = await screen.findByRole('region', { name: 'Insatser som följde utvecklingsprocessen' });
    expect(followed).toHaveTextContent(/Ingen av \d+ insatser har besvarat om den följer processen\./);
    expect(followed).not.toHaveTextContent('%');
  });
});

describe('the effects page', () => {
  beforeAll(async () => {
    await initiativeWithBenefits();
    const first = { benefit: CALLS, municipality: '1421', measuredOn: '2021-04-01', value: 75 };
    expect((await measure(OF_ORUST, first)).status).toBe(201);
    expect((await measure(LEADER, { ...first, municipality: '1488', value: 40 })).status).toBe(201);
  });

  it('shows what each benefit was, is to be and is, in each municipality, and how far it has come', async () => {
    openTab({ person: OF_ORUST, page: 'effects' });
    const table = within(await screen.findByRole('table', { name: 'Nyttor' }));
    const rows = table.getAllByRole('row', { name: /^Färre samtal/ });
    expect(rows.map((row) => row.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringMatching(/Orust.*100 samtal.*50 samtal.*75 samtal, 1 april 2021.*50 %/),
      expect.stringMatching(/Trollhättan.*40 samtal, 1 april 2021.*120 %/),
    ]);
    expect(table.getByRole('row', { name: /^Samma kostnad/ })).toHaveTextContent(/Inte mätt än/);
    expect(screen.queryByText(/NaN|Infinity/)).not.toBeInTheDocument();
  });

  it('says in words that there was no way to go where the target is the baseline', async () => {
    await measure(LEADER, { benefit: KEPT, municipality: '1421', measuredOn: '2021-05-01', value: 10 });
    openTab({ person: OF_ORUST, page: 'effects' });
    const table = within(await screen.findByRole('table', { name: 'Nyttor' }));
    const kept = await table.findByRole('row', { name: /^Samma kostnad/ });
    expect(kept).toHaveTextContent('Målet är detsamma som utgångsvärdet, och det är kvar där.');
  });

  it('shows a benefit over time as a line and as the same figures in a table', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'effects' });
    await user.click(await screen.findByRole('button', { name: /^Visa över tid.*Färre samtal, Orust$/ }));
    const over = within(await screen.findByRole('table', { name: 'Färre samtal (Orust) över tid' }));
    expect(over.getByRole('row', { name: /^Utgångsvärde/ })).toHaveTextContent('100 samtal');
    expect(over.getByRole('row', { name: /^1 april 2021/ })).toHaveTextContent('75 samtal');
  });

  it('can be narrowed to a municipality, by an address', async () => {
    openTab({ person: OF_ORUST, page: 'effects', sub: '?municipality=1488' });
    const table = within(await screen.findByRole('table', { name: 'Nyttor' }));
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('combobox', { name: 'Visa kommun' })).toHaveValue('1488');
  });

  it('counts how many initiatives followed the process in each municipality', async () => {
    openTab({ person: OF_ORUST, page: 'effects' });
    const table = within(await screen.findByRole('table', { name: 'Insatser som följde utvecklingsprocessen' }));
    const figures = within(table.getByRole('row', { name: /^Orust/ })).getAllByRole('cell');
    expect(figures[0]).toHaveTextContent('1');
    // One has answered, and yes; the others are no part of the share.
    const followed = screen.getByRole('region', { name: 'Insatser som följde utvecklingsprocessen' });
    expect(followed).toHaveTextContent(/1 av 1 insats som .* har inte besvarat den\./);
    expect(followed.textContent?.match(/\d+\s%/g)).toEqual([expect.stringMatching(/^100\s%$/)]);
  });

  it('lists what should have been measured by now, with who answers for it', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/benefits');
    const due = (body as { items: { key: string }[] }).items.length;
    expect(due).toBeGreaterThan(0);
    openTab({ person: OF_ORUST, page: 'effects' });
    const region = within(await screen.findByRole('region', { name: 'Dags att mäta' }));
    expect(region.queryByText('Färre samtal')).not.toBeInTheDocument();
    expect(region.getByText('Ingen mätning är försenad.')).toBeVisible();
  });
});
