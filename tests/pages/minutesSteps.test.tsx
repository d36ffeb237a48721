/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import type { MinutesView } from '../../shared/api/minutes';
import { openTab, server } from '../support/pageWorld';

const MEETING = '2021-05-20';
const LEADER = 'sara-herrman';
const LENA = 'lena-gardtman';
const ANNIKA = 'annika-andersson';

const view = async () => (await server.ask(LEADER, `/api/meetings/${MEETING}/minutes`)).body as MinutesView;
const open = (person: string) => openTab({ person, page: 'decisions', sub: `minutes/${MEETING}` });
const button = (name: string) => screen.findByRole('button', { name });

beforeAll(async () => {
  const post = (path: string, body: object) => server.ask(LEADER, `/api/lists/${path}`, { method: 'POST', body });
  await post(`meetings/items/${MEETING}/moves/start`, {});
  const { body } = await server.ask(LEADER, '/api/lists/attendance');
  const [person] = (body as { items: { key: string; meeting: string }[] }).items.filter(
    (one) => one.meeting === MEETING,
  );
  const draft = { meeting: MEETING, agendaItem: `${MEETING}.2`, kind: 'minutesNote', person: person?.key };
  expect((await post('statements/items', { draft })).status).toBe(201);
  await post(`meetings/items/${MEETING}/moves/end`, {});
});

describe('minutes, step by step where they are read', () => {
  it('are written, and an item that was read out at the meeting is confirmed at once by who adjusts', async () => {
    const { user } = open(LEADER);
    await user.click(await button('Skapa protokoll i Word'));
    await screen.findByText('Utkast');
    expect((await view()).minutes).toMatchObject({ state: 'draft', version: 1 });
    await screen.findByRole('heading', { name: 'Omedelbar justering' });
    // A note there is not answered yet; once the item stands still it cannot be.
    const waits = (await button('Justera punkten 2 Aktiviteter')).closest('li');
    await waitFor(() => expect(waits).toHaveTextContent(/En protokollsanteckning väntar på ordförandens svar/));
    expect((await button('Justera punkten 1 Statusrapport')).closest('li')).not.toHaveTextContent(/väntar/);
    await user.click(await button('Justera punkten 1 Statusrapport'));
    await screen.findByText('Du har justerat punkten.');
    const preview = screen.getByRole('article', { name: 'Förhandsvisning' });
    await within(preview).findByText(/^Punkten justerades omedelbart av Sara Herrman/);
  });

  it('stand still where they have been confirmed', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/sections');
    const sections = (body as { items: { key: string; agendaItem: string; kind: string; eTag: string }[] }).items;
    const of = (item: string) =>
      sections.find((one) => one.agendaItem === `${MEETING}.${item}` && one.kind === 'prose');
    const change = (row: ReturnType<typeof of>) =>
      server.ask(LEADER, `/api/lists/sections/items/${row?.key}`, {
        method: 'PATCH',
        headers: { 'if-match': row?.eTag ?? '' },
        body: { changes: { body: 'Ändrat i efterhand' } },
      });
    expect((await change(of('1'))).status).toBe(409);
    expect((await change(of('2'))).status).toBe(200);
  });

  it('are sent to those who are chosen, with a warning of one who presented', async () => {
    const { user } = open(LEADER);
    await user.click(await button('Skriv ny version'));
    await screen.findByText(/^Version 2/);
    await user.click(await button('Skicka för justering'));
    const dialog = await screen.findByRole('dialog', { name: 'Skicka protokollet för justering?' });
    await within(dialog).findByText('Sara Herrman föredrog på mötet. Välj helst någon annan som justerar.');
    expect(within(dialog).queryByRole('checkbox', { name: 'Pontus Björhn' })).toBeNull();
    for (const name of ['Sara Herrman', 'Lena Gardtman', 'Annika Andersson']) {
      await user.click(within(dialog).getByRole('checkbox', { name }));
    }
    expect(within(dialog).queryByText(/föredrog på mötet/)).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Skicka för justering' }));
    await screen.findByText('För justering');
    expect((await view()).minutes?.adjusters?.map(({ name }) => name).toSorted()).toEqual([
      'Annika Andersson',
      'Lena Gardtman',
    ]);
  });

  it('are commented on and given back by keyboard alone', async () => {
    const { user } = open(ANNIKA);
    const note = await screen.findByRole('textbox', { name: 'Kommentar' });
    note.focus();
    await user.keyboard('Skriv vem som föredrog.');
    (await button('Lägg till kommentar')).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Skriv vem som föredrog.', { selector: 'li *' });
    (await button('Begär ändring')).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Begär ändring?' });
    within(dialog).getByRole('button', { name: 'Begär ändring' }).focus();
    await user.keyboard('{Enter}');
    await within(dialog).findByText('Skriv vad det gäller.');
    within(dialog)
      .getByRole('textbox', { name: /^Vad behöver ändras/ })
      .focus();
    await user.keyboard('Se kommentaren.');
    within(dialog).getByRole('button', { name: 'Begär ändring' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Återsänt');
  });

  it('show in the new version what has been changed, and are adjusted by all who are asked', async () => {
    const place = { method: 'PATCH', body: { changes: { place: 'Stadshuset' } } };
    const { body } = await server.ask(LEADER, '/api/lists/meetings');
    const meeting = (body as { items: { key: string; eTag: string }[] }).items.find(({ key }) => key === MEETING);
    await server.ask(LEADER, `/api/lists/meetings/items/${MEETING}`, {
      ...place,
      headers: { 'if-match': meeting?.eTag ?? '' },
    });
    const { user, unmount } = open(LEADER);
    await user.click(await button('Skriv ny version'));
    await screen.findByText(/^Version 3/);
    const preview = screen.getByRole('article', { name: 'Förhandsvisning' });
    await within(preview).findAllByText(/^Ändrat sedan förra versionen/);
    await user.click(await button('Skicka för justering'));
    const dialog = await screen.findByRole('dialog', { name: 'Skicka protokollet för justering?' });
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Sara Herrman' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Lena Gardtman' }));
    await user.click(within(dialog).getByRole('button', { name: 'Skicka för justering' }));
    await screen.findByText('För justering');
    unmount();
    const lena = open(LENA);
    await lena.user.click(await button('Justera protokollet'));
    const asked = await screen.findByRole('dialog', { name: 'Justera protokollet?' });
    await lena.user.click(within(asked).getByRole('button', { name: 'Justera protokollet' }));
    await screen.findByText('Protokollet är justerat och kan inte ändras. Du kan göra en rättelse.');
    expect((await view()).minutes).toMatchObject({ state: 'adjusted', version: 3 });
  });

  it('are registered, archived, and put right by a dated correction beside them', async () => {
    const { user } = open(LEADER);
    await user.click(await button('Registrera'));
    const dialog = await screen.findByRole('dialog', { name: 'Registrera protokollet' });
    await user.type(within(dialog).getByRole('textbox', { name: /^Diarienummer/ }), 'KS 2021/44');
    await user.click(within(dialog).getByRole('button', { name: 'Registrera' }));
    await user.click(await button('Arkivera'));
    await screen.findByRole('link', { name: 'Öppna arkivfilen' });
    await user.click(await button('Gör en rättelse'));
    const asked = await screen.findByRole('dialog', { name: 'Gör en rättelse?' });
    await user.type(within(asked).getByRole('textbox', { name: /^Så står det/ }), '12.00');
    await user.type(within(asked).getByRole('textbox', { name: /^Så ska det stå/ }), '11.45');
    await user.click(within(asked).getByRole('button', { name: 'Gör en rättelse' }));
    await screen.findByText(/^Rättelse .* av Sara Herrman$/);
    await waitFor(async () => expect((await view()).minutes?.state).toBe('archived'));
  });
});
