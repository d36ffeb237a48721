/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { stableGuid } from '../../env/local/seed/people';
import { memberKey } from '../../shared/lists/members';
import { openTab, server } from '../support/pageWorld';
import { TENANT } from '../support/testIssuer';

const MEETING = '2021-05-20';

it('shows every decision, and finds them by words and by risk', async () => {
  const { user } = openTab({ person: 'lena-gardtman', page: 'decisions' });
  await screen.findByRole('heading', { level: 1, name: 'Beslut och protokoll' });
  await screen.findByRole('heading', { level: 2, name: 'Hur ska risk R1 hanteras?' });
  expect(screen.getByText('2 beslut')).toBeInTheDocument();
  await user.type(screen.getByRole('searchbox', { name: 'Sök' }), 'delleverans');
  await screen.findByText('1 beslut');
  expect(screen.queryByRole('heading', { level: 2, name: 'Hur ska risk R1 hanteras?' })).toBeNull();
});

it('tells of a set decision how it was decided, what is known of the quorum, who set it, and what is to be done', async () => {
  const post = (path: string, body: object = {}) =>
    server.ask('sara-herrman', `/api/${path}`, { method: 'POST', body });
  await post(`lists/meetings/items/${MEETING}/moves/start`);
  const given = { form: 'acclamation', outcome: 'decided', text: 'Alternativ 1 väljs.', result: 'D1.1' };
  expect((await post('decisions/D1/decide', given)).status).toBe(200);
  const draft = {
    meeting: MEETING,
    decision: 'D1',
    title: 'Skriv en ny tidplan',
    owner: memberKey(TENANT, stableGuid('sara-herrman')),
    ownerName: 'Projektledaren',
    due: '2021-06-01',
  };
  await post('lists/actionPoints/items', { draft });
  openTab({ person: 'lena-gardtman', page: 'decisions' });
  const decision = within(await screen.findByRole('listitem', { name: 'Hur ska risk R1 hanteras?' }));
  expect(
    await decision.findByText(/^Acklamation · Beslutsförhet: inte dokumenterad · Fastställt .* av Sara Herrman\.$/),
  ).toBeVisible();
  expect(
    await decision.findByText(/Skriv en ny tidplan · Sara Herrman, Projektledaren · senast 1 juni 2021/),
  ).toBeVisible();
});

it('shows the minutes in the form and the words that the reader chooses', async () => {
  const { user } = openTab({ person: 'lena-gardtman', page: 'decisions', sub: `minutes/${MEETING}` });
  const preview = await screen.findByRole('article', { name: 'Förhandsvisning' });
  await within(preview).findByRole('heading', { name: 'Mötesprotokoll' });
  expect(within(preview).getByRole('columnheader', { name: 'Riskvärde' })).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ordalydelse' }), 'Som i protokollet');
  await within(preview).findByRole('columnheader', { name: 'Itakvärde' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Form' }), 'Paragrafprotokoll');
  await waitFor(() => expect(preview).toHaveTextContent('§ 3'));
  // Nothing can be done with minutes of a meeting that has not ended.
  expect(screen.queryByRole('button', { name: 'Skapa protokoll i Word' })).toBeNull();
});
