/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */

import { screen, waitFor } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';

/** What the page asks the server for from now on; the stream of changes apart. */
function listenToRequests(): string[] {
  const asked: string[] = [];
  const send = globalThis.fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const path = String(input).replace(/\?.*/, '');
    if (!path.endsWith('/api/changes')) asked.push(`${init?.method ?? 'GET'} ${path}`);
    return send(input, init);
  });
  return asked;
}

const settled = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('asks for what it needs and no more when somebody is noted as present', async () => {
  const meeting = '/api/lists/meetings/items/2021-05-20';
  const { item } = (await server.ask('sara-herrman', meeting)).body as { item: { eTag: string } };
  const headers = { 'if-match': item.eTag };
  const start = await server.ask('sara-herrman', `${meeting}/moves/start`, { method: 'POST', body: {}, headers });
  expect(start.status).toBe(200);
  const asked = listenToRequests();
  const { user } = openTab({ person: 'sara-herrman', page: 'meeting' });
  const here = await screen.findByRole('switch', { name: 'Lena Gardtman är närvarande' });
  await waitFor(() => expect(server.streams()).toBe(1));
  await settled(800);
  asked.length = 0;
  await user.click(here);
  await waitFor(() => expect(here).toBeChecked());
  // The stream tells of the change a quarter of a second later, and then there is nothing to ask for.
  await settled(800);
  expect(asked[0]).toMatch(/^POST .*\/presence$/);
  expect(asked.slice(1).filter((one) => !one.endsWith('/vote'))).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(2);
});
