/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import type { Process } from '../../shared/lists/processes';
import { openTab, server } from '../support/pageWorld';
import { smallDocx } from '../support/smallDocx';
// The page fetches these when they are needed; read now, no test pays for translating them.
import '../../tabs/pages/HandbookPage';
import '../../tabs/pages/handbook/later';
import '../../tabs/pages/handbook/laterSections';

const LEADER = 'sara-herrman';
const OF_ORUST = 'lena-gardtman';
const PROCESS = 'utvecklingsprocessen';
// Keys as a form makes them.
const NEED = '0c6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';
const DECISION = '1c6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';
const TIME = '2c6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';

async function rowsOf<T>(list: string): Promise<T[]> {
  const { body } = await server.ask(LEADER, `/api/lists/${list}`);
  // The API's own form.
  return (body as { items: T[] }).items;
}

const create = (list: string, draft: object) =>
  server.ask(LEADER, `/api/lists/${list}/items`, { method: 'POST', body: { draft } });

/** Saves a process with rows of its parts, as its form does. */
async function saveProcess(parts: object, values: object = {}) {
  const { eTag } = (await rowsOf<Process>('processes')).find(({ key }) => key === PROCESS)!;
  const { status, body } = await server.ask(LEADER, '/api/lists/processes/save', {
    method: 'POST',
    body: { row: { key: PROCESS, eTag, values }, parts },
  });
  expect([status, JSON.stringify(body)]).toEqual([200, expect.not.stringContaining('refused')]);
}

describe('an opened course', () => {
  it('has what is known, then in one line what is missing, and not the number that puts it in order', async () => {
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'courses/K2' });
    const panel = within(await screen.findByRole('dialog', { name: 'Projektledning' }));
    const missing = await panel.findByText('Uppgift saknas');
    expect(missing.nextElementSibling).toHaveTextContent(/^Undertexter · Film eller sida · .*Leverantör$/);
    expect(panel.getByText('Form').nextElementSibling).toHaveTextContent('Inspelad');
    expect(panel.queryByText('Ordning')).not.toBeInTheDocument();
  });
});

describe('a section without rows', () => {
  it('says under the title what the handbook is all the same', async () => {
    openTab({ person: LEADER, page: 'handbook', sub: 'pages' });
    const said = await screen.findByText(/^Metoder, kurser och ramverk för digital utveckling/);
    expect(said.closest('header')).not.toBeNull();
  });
});

describe('a template', () => {
  it('gets a file from who runs the project, which everybody fetches under the name that it has', async () => {
    const made = jest.fn((_file: Blob) => 'blob:fil');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} });
    const { user } = openTab({ person: LEADER, page: 'handbook', sub: 'templates/M5' });
    const panel = within(await screen.findByRole('dialog', { name: 'Projektplan' }));
    await panel.findByText('Mallen har ingen fil än. Lägg upp den som Word-dokument.');
    await user.click(panel.getByRole('button', { name: 'Lägg upp fil' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny version av Projektplan' }));
    await user.click(dialog.getByRole('button', { name: 'Spara versionen' }));
    await dialog.findByText('Välj ett Word-dokument.');
    const file = new File([Buffer.from(smallDocx())], 'Mall #1 – 50 % klar.docx');
    await user.upload(dialog.getByLabelText(/^Word-dokument/), file);
    await user.type(dialog.getByRole('textbox', { name: 'Version' }), '0,5');
    await user.click(dialog.getByRole('button', { name: 'Spara versionen' }));
    await dialog.findByText('Skriv versionen med punkt, till exempel 0.7.');
    await user.clear(dialog.getByRole('textbox', { name: 'Version' }));
    await user.type(dialog.getByRole('textbox', { name: 'Version' }), '0.5');
    await user.click(dialog.getByRole('button', { name: 'Spara versionen' }));
    await user.click(await panel.findByRole('button', { name: 'Hämta version 0.5 (Word)' }));
    await screen.findAllByText('Mall #1 – 50 % klar.docx är hämtad.');
    expect(made).toHaveBeenCalledTimes(1);
    expect(panel.getByText(/vattenstämpeln ”UTKAST”/)).toBeVisible();
  });
});

describe('a page of the handbook', () => {
  it('is written with a preview, and shows each version with what it changed', async () => {
    const { user } = openTab({ person: LEADER, page: 'handbook', sub: 'pages' });
    await screen.findByText(/^Handboken har inga sidor än\. Skriv den första/);
    await user.click(screen.getAllByRole('button', { name: 'Lägg till sida' })[0]!);
    const form = within(await screen.findByRole('dialog', { name: 'Ny sida' }));
    await user.type(await form.findByRole('textbox', { name: 'Rubrik' }), 'Behovsanalys');
    await user.type(form.getByRole('textbox', { name: 'Text' }), '**Fråga** först.');
    await user.click(form.getByRole('tab', { name: /^Förhandsvisa/ }));
    expect((await form.findByText('Fråga')).tagName).toBe('STRONG');
    await user.click(form.getByRole('tab', { name: /^Skriv/ }));
    await user.click(form.getByRole('button', { name: 'Spara sida' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Behovsanalys' }));
    await panel.findByText(/^Version 1, .* Sara Herrman \(nuvarande\)$/);
    await user.click(await panel.findByRole('button', { name: 'Ändra sidan' }));
    const again = within(await screen.findByRole('dialog', { name: 'Behovsanalys' }));
    const text = await again.findByRole('textbox', { name: 'Text' });
    await user.clear(text);
    await user.type(text, '**Lyssna** först.');
    await user.type(again.getByRole('textbox', { name: /^Vad som är ändrat/ }), 'Lyssna före frågan');
    await user.click(again.getByRole('button', { name: 'Spara sida' }));
    const versions = within(await screen.findByRole('region', { name: 'Versioner' }));
    await versions.findByText(/^Version 2, .*\(nuvarande\)$/);
    expect(versions.getByText('Lyssna före frågan')).toBeVisible();
    await user.click(versions.getByRole('button', { name: /^Visa vad som är ändrat/ }));
    expect((await versions.findByText('+ **Lyssna** först.')).tagName).toBe('INS');
    expect(versions.getByText('− **Fråga** först.').tagName).toBe('DEL');
  });

  it('is found by its words from anywhere in the handbook, as is everything else there', async () => {
    const { user } = openTab({ person: OF_ORUST, page: 'handbook' });
    await user.type(await screen.findByRole('searchbox', { name: 'Sök i hela handboken' }), 'överlämning');
    await screen.findByText(/^\d+ träff(ar)? på ”överlämning”\.$/);
    const hits = within(screen.getByRole('list', { name: 'Träffar' }));
    await user.click(hits.getByRole('link', { name: 'Utvecklingsprocessen' }));
    await waitFor(() => expect(window.location.pathname).toBe(`/tabs/handbook/process/${PROCESS}`));
    expect(screen.queryByText(/träff(ar)? på/)).not.toBeInTheDocument();
  });
});

describe('the development process', () => {
  it('is drawn from its steps and their roles, and the same steps stand in a table', async () => {
    await saveProcess({
      steps: [
        { key: NEED, values: { title: 'Fånga behov', role: 'Behovsägare', position: 1 } },
        {
          key: DECISION,
          values: { title: 'Besluta', role: 'Styrgrupp', position: 2, desired: 'Alla vet varför.' },
        },
      ],
    });
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'process' });
    await screen.findByRole('img', {
      name: 'Utvecklingsprocessen: Fånga behov (Behovsägare) och Besluta (Styrgrupp). Samma steg står i tabellen under bilden.',
    });
    const steps = within(screen.getByRole('table', { name: 'Stegen' }));
    expect(steps.getByRole('row', { name: /^Besluta/ })).toHaveTextContent(/Styrgrupp.*Alla vet varför\./);
  });

  it('shows what each municipality does today, and who has not said it yet', async () => {
    const draft = { process: PROCESS, municipality: '1421', description: 'Behoven kommer per e-post.' };
    expect((await create('currentStates', draft)).status).toBe(201);
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'process' });
    await screen.findByText('1 av 10 kommuner har beskrivit sitt nuläge.');
    const table = within(screen.getByRole('table', { name: 'Nuläge i kommunerna' }));
    expect(table.getByRole('row', { name: /^Orust/ })).toHaveTextContent('Behoven kommer per e-post.');
    expect(table.getByRole('row', { name: /^Åmål/ })).toHaveTextContent('Inte beskrivet än');
  });

  it('tells what was found, what is to be better, which needs there are and what became of them, and who inspired', async () => {
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'process' });
    const findings = within(await screen.findByRole('region', { name: 'Iakttagelser' }));
    expect(findings.getAllByRole('listitem')).toHaveLength(5);
    const areas = within(screen.getByRole('table', { name: 'Förbättringsområden' }));
    expect(areas.getByRole('row', { name: /^Överlämning till förvaltning/ })).toHaveTextContent(/största utmaningarna/);
    const needs = within(screen.getByRole('table', { name: 'Behov' }));
    expect(needs.getByRole('row', { name: /^B1 / })).toHaveTextContent(/Projekttagare.*Vems behov är det\?/);
    const inspired = within(screen.getByRole('table', { name: 'Inspiration' }));
    for (const who of ['Värmdö kommun', 'Grästorps kommun', 'Karlskrona kommun'])
      expect(inspired.getByRole('row', { name: new RegExp(`^${who}`) })).toBeVisible();
  });

  it('says that it cannot be introduced until its baseline is measured, and then that it can', async () => {
    const first = openTab({ person: OF_ORUST, page: 'handbook', sub: 'process' });
    await screen.findByText(/^Processen kan inte införas än/);
    first.unmount();
    await saveProcess(
      {
        indicators: [
          { key: TIME, values: { title: 'Tid till beslut', unit: 'dagar', baseline: 90, target: 90, value: 80 } },
        ],
      },
      { effectPlan: 'Vi mäter varje halvår.' },
    );
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'process' });
    await screen.findByText('Utgångsläget är mätt. Processen kan införas.');
    const indicators = within(screen.getByRole('table', { name: 'Indikatorer' }));
    expect(indicators.getByRole('row', { name: /^Tid till beslut/ })).toHaveTextContent(
      /90 dagar.*80 dagar.*Målet är detsamma som utgångsvärdet, men värdet har flyttat sig därifrån\./,
    );
  });
});

describe('the governance framework', () => {
  it('sets documents against the steps of the process, and shows the gaps and what is to be reviewed', async () => {
    await create('governingDocuments', {
      title: 'Delegationsordning',
      category: 'organising',
      kind: 'rule',
      steps: [DECISION],
      reviewOn: '2021-01-31',
    });
    await create('governingDocuments', { title: 'Vision 2030', category: 'planning' });
    openTab({ person: OF_ORUST, page: 'handbook', sub: 'framework' });
    await screen.findByText('5 luckor i 2 steg.');
    const map = within(screen.getByRole('table', { name: 'Styrande dokument i Utvecklingsprocessen' }));
    const decided = map.getByRole('row', { name: /^Besluta/ });
    expect(within(decided).getByRole('link', { name: 'Delegationsordning' })).toBeVisible();
    expect(decided).toHaveTextContent(/riktlinje, tillämpningsrutin och instruktion/);
    expect(within(map.getByRole('row', { name: /^Fånga behov/ })).getAllByText('Lucka')).toHaveLength(3);
    expect(screen.getByText('Hör inte till något steg än: Vision 2030.')).toBeVisible();
    expect(screen.getByText('Ska ses över: Delegationsordning.')).toBeVisible();
    await screen.findByRole('grid', { name: 'Styrande dokument' });
  });
});

describe('a release', () => {
  it('is made once its version comes after the last, and can be read as it was frozen', async () => {
    const { user } = openTab({ person: LEADER, page: 'handbook', sub: 'releases' });
    const release = async (version: string) => {
      await user.click(await screen.findByRole('button', { name: 'Ge ut handboken' }));
      const dialog = within(await screen.findByRole('dialog', { name: 'Ge ut handboken' }));
      await user.clear(dialog.getByRole('textbox', { name: 'Version' }));
      await user.type(dialog.getByRole('textbox', { name: 'Version' }), version);
      await user.click(dialog.getByRole('button', { name: 'Ge ut handboken' }));
      return dialog;
    };
    await release('0.7');
    await screen.findAllByText('Version 0.7 är utgiven.');
    const refused = await release('0.6');
    await refused.findByText('Skriv en version som kommer efter 0.7.');
    await user.click(refused.getByRole('button', { name: 'Avbryt' }));
    await create('handbookPages', { title: 'Överlämning', body: 'Till förvaltning.', position: 9 });
    await release('1.0');
    await screen.findAllByText('Version 1.0 är utgiven.');
    await user.click(await screen.findByRole('gridcell', { name: '1.0' }));
    const changes = within(await screen.findByRole('region', { name: 'Ändrat sedan version 0.7' }));
    expect(changes.getByText('Sidor – Ny: Överlämning')).toBeVisible();
  });
});

describe('a handbook without anything of the seed’s', () => {
  it('has every section, and says in each what is to be done first', async () => {
    for (const deliverable of await rowsOf<{ key: string; eTag: string }>('deliverables'))
      await server.ask(LEADER, `/api/lists/deliverables/items/${deliverable.key}`, {
        method: 'PATCH',
        headers: { 'if-match': deliverable.eTag },
        body: { changes: { shownAs: null } },
      });
    const { user } = openTab({ person: OF_ORUST, page: 'handbook' });
    const contents = within(await screen.findByRole('navigation', { name: 'Innehåll' }));
    for (const name of ['Metodmallar', 'Rutinramverk', 'Utvecklingsprocessen', 'Sidor', 'Utgåvor', 'Kurser']) {
      await user.click(contents.getByRole('link', { name }));
      await screen.findByRole('heading', { level: 2, name });
      expect(screen.queryByText(/finns inte/)).not.toBeInTheDocument();
    }
  });
});
