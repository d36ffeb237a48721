/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { createListCopies } from '../../bot/api/listCopies';
import { itemsIn, type ListBody } from '../../shared/api/changed';
import { initiatives } from '../../shared/lists/initiatives';
import { listedNames } from '../../shared/schema/listedFields';
import { listOrder } from '../../shared/schema/listOrder';
import { openTab, server } from '../support/pageWorld';
import '../../tabs/pages/portfolio/Board';
import '../../tabs/pages/portfolio/ConfirmBar';
import '../../tabs/pages/portfolio/Overview';
import '../../tabs/pages/portfolio/ReviewBar';
import '../../tabs/pages/portfolio/SavedViews';

const LEADER = 'sara-herrman';
const MANY = 1500;

/** As many rows as the server sends with the first of them apart: a real one, many times. */
async function manyRows(): Promise<Buffer> {
  const { body } = await server.ask(LEADER, '/api/lists/initiatives?rows=listed');
  // The API's own form.
  const [one] = itemsIn(body as ListBody);
  if (!one) throw new Error('The list has no rows');
  const items = Array.from({ length: MANY }, (_, at) => ({
    ...one,
    id: String(1000 + at),
    key: crypto.randomUUID(),
    title: `Insats ${String(at).padStart(4, '0')}`,
  }));
  const order = listOrder(initiatives);
  const names = listedNames(initiatives);
  if (!order || !names) throw new Error('The list has no order or no columns of its own');
  const of = { kind: 'test', version: '1', mark: '', syncedAt: '', items, part: (item: object) => item, broken: [] };
  return createListCopies()({ ...of, names, order }).body;
}

/** Answers for the list of initiatives with these bytes: its first line at once, the rest when it is let go. */
function holdRest(bytes: Buffer): { letGo: () => void; fail: () => void } {
  const ask = globalThis.fetch;
  let go: (works: boolean) => void = () => {};
  const rest = new Promise<boolean>((resolve) => {
    go = resolve;
  });
  globalThis.fetch = async (input, init) => {
    if (!String(input).includes('lists/initiatives?rows=listed')) return ask(input, init);
    const end = bytes.indexOf('\n') + 1;
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new Uint8Array(bytes.subarray(0, end)));
        if (!(await rest)) return controller.error(new TypeError('network'));
        controller.enqueue(new Uint8Array(bytes.subarray(end)));
        controller.close();
      },
    });
    return new Response(body, { headers: { 'x-list-mark': '1.1', 'x-synced-at': '2021-05-20T08:00:00.000Z' } });
  };
  return { letGo: () => go(true), fail: () => go(false) };
}

describe('very many rows', () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('are shown from the first ones on while the others are on their way, and nothing is counted before all are there', async () => {
    const { letGo } = holdRest(await manyRows());
    openTab({ person: LEADER, page: 'portfolio' });
    const grid = await screen.findByRole('grid', { name: 'Insatser' });
    expect(within(grid).getByText('Insats 0000')).toBeVisible();
    expect(grid).toHaveAttribute('aria-rowcount', '-1');
    expect(screen.getByText('Hämtar alla insatser …')).toBeVisible();
    expect(screen.queryByText(/av 1 ?500/)).toBeNull();
    letGo();
    expect(await screen.findByText(/^Insatser i 1 kommun/)).toBeVisible();
    expect(grid).toHaveAttribute('aria-rowcount', String(MANY + 1));
    expect(within(grid).getByText('Insats 0000')).toBeVisible();
    expect(screen.queryByText('Hämtar alla insatser …')).toBeNull();
  });

  it.each([
    ['narrowed', '?q=Insats 1400', () => screen.findByText('Insats 1400')],
    ['in another order', '?sort=-title', () => screen.findByText('Insats 1499')],
    ['as a board', '?view=board', () => screen.findByRole('region', { name: 'Tavla' })],
  ])('wait for all of them when they are looked at %s', async (_how, sub, found) => {
    const { letGo } = holdRest(await manyRows());
    openTab({ person: LEADER, page: 'portfolio', sub });
    await screen.findByText('Hämtar alla insatser …');
    expect(screen.queryByText('Insats 0000')).toBeNull();
    letGo();
    expect(await found()).toBeVisible();
  });

  it('are told to be missing when the rest does not come, instead of taken for all', async () => {
    const { fail } = holdRest(await manyRows());
    openTab({ person: LEADER, page: 'portfolio' });
    await screen.findByText('Insats 0000');
    fail();
    expect(await screen.findByRole('button', { name: 'Försök igen' }, { timeout: 15_000 })).toBeVisible();
    expect(screen.queryByText('Insats 0000')).toBeNull();
  });
});
