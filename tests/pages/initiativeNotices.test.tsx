/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { openTab, server } from '../support/pageWorld';
import { smallDocx } from '../support/smallDocx';
// The page fetches it when a record is opened; read now, no test pays for translating it.
import '../../tabs/pages/portfolio/InitiativeNotices';
import '../../tabs/pages/portfolio/SimilarHits';
import '../../tabs/pages/portfolio/SimilarMarks';
import '../../tabs/pages/portfolio/StandardAgreement';
import '../../tabs/pages/StopDoingPage';

const OF_ORUST = 'lena-gardtman';
const OF_TROLLHATTAN = 'karin-hallberg';
const LEADER = 'sara-herrman';

const basis = { municipality: '1421', need: 'Blanketter skrivs av för hand.', phase: 'digitisation', state: 'ongoing' };

async function initiative(values: object, stopDoing: readonly object[] = []): Promise<string> {
  const key = crypto.randomUUID();
  const parts = { stopDoing: stopDoing.map((one) => ({ key: crypto.randomUUID(), values: one })) };
  const body = { row: { key, values: { ...basis, ...values } }, parts };
  const saved = await server.ask(OF_ORUST, '/api/lists/initiatives/save', { method: 'POST', body });
  expect([saved.status, JSON.stringify(saved.body)]).toEqual([200, expect.not.stringContaining('refused')]);
  return key;
}

describe('an opened initiative', () => {
  it('asks whether that has ended whose last day has passed, until it is answered; it stands among all that is to end', async () => {
    const key = await initiative({ title: 'Ansökan på webben' }, [{ task: 'Blanketten', stopDate: '2021-03-01' }]);
    const all = openTab({ person: OF_TROLLHATTAN, page: 'stopDoing' });
    await screen.findByText(/1 skulle redan ha upphört/);
    all.unmount();

    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    const asked = within(await screen.findByRole('region', { name: 'Har det upphört?' }));
    expect(asked.getByText('Blanketten skulle upphöra 1 mars 2021.')).toBeVisible();
    await user.click(asked.getByRole('button', { name: 'Ja, Blanketten har upphört' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Har det upphört?' })).not.toBeInTheDocument());
  });

  it('is called a fast track in the table until it has been reviewed', async () => {
    const title = 'Nödboende i hamnen';
    await initiative({ title, track: 'fast', reviewDate: '2061-06-01' });
    openTab({ person: OF_TROLLHATTAN, page: 'portfolio', sub: '?q=hamnen' });
    const cell = await screen.findByRole('gridcell', { name: new RegExp(title) });
    expect(cell).toHaveTextContent('Snabbspår');
  });

  it('says beside the agreement that the project has no standard for it, and leads who may choose one there', async () => {
    const key = await initiative({ title: 'Gemensam växel', collaboration: 'yes' });
    const open = async (person: string) => {
      const { user, unmount } = openTab({ person, page: 'portfolio', sub: key });
      await user.click(await screen.findByRole('button', { name: 'Ändra insatsen' }));
      await screen.findByText('Projektet har inget standardavtal än.');
      return unmount;
    };
    const close = await open(OF_ORUST);
    expect(screen.queryByRole('link', { name: 'Välj ett i projektets regler' })).not.toBeInTheDocument();
    close();
    await open(LEADER);
    expect(screen.getByRole('link', { name: 'Välj ett i projektets regler' })).toHaveAttribute(
      'href',
      '/tabs/settings/rules',
    );
  });

  it('offers the project’s standard agreement to those who write it, when others take part', async () => {
    const { body } = await server.ask(LEADER, '/api/lists/templates');
    const { body: projects } = await server.ask(LEADER, '/api/lists/projects');
    // The API's own form.
    const [template] = (body as { items: { key: string; title: string }[] }).items;
    const [project] = (projects as { items: { key: string; eTag: string }[] }).items;
    const chosen = await server.ask(LEADER, `/api/lists/projects/items/${project!.key}`, {
      method: 'PATCH',
      headers: { 'if-match': project!.eTag },
      body: { changes: { standardAgreement: template!.key } },
    });
    expect(chosen.status).toBe(200);
    const key = await initiative({ title: 'Gemensam kart-tjänst', collaboration: 'yes' });
    const name = `Standardavtal: ${template!.title}`;
    const { user } = openTab({ person: OF_ORUST, page: 'portfolio', sub: key });
    const link = await screen.findByRole('link', { name });
    expect(link).toHaveAttribute('href', `/tabs/handbook/templates/${template!.key}`);
    expect(screen.queryByRole('button', { name: /^Hämta filen/ })).not.toBeInTheDocument();

    // Where the agreement is written, between whether there is one and the one itself; its file when it has one.
    const sent = await fetch(`/api/templates/${template!.key}/files?name=Avtal.docx&version=1.0&state=finished`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await server.token(LEADER)}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(smallDocx()),
    });
    expect(sent.status).toBe(200);
    await user.click(await screen.findByRole('button', { name: 'Ändra insatsen' }));
    const field = await screen.findByRole('combobox', { name: 'Samverkansavtal' });
    const offered = await screen.findByRole('link', { name });
    expect(field.compareDocumentPosition(offered)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const own = screen.getByRole('textbox', { name: /^Avtalet/ });
    expect(offered.compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(await screen.findByRole('button', { name: `Hämta filen för ${template!.title}` })).toBeVisible();
  });
});
