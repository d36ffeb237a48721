/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import type { KnowledgePage } from '../../shared/lists/knowledgePages';
import { openTab, server } from '../support/pageWorld';
// The pages fetch these when they are needed; read now, no test pays for translating them.
import '../../tabs/pages/KnowledgePage';
import '../../tabs/pages/knowledge/PutOnAgenda';
import '../../tabs/pages/meeting/sections/KnowledgeContent';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';

async function firstPage(): Promise<KnowledgePage> {
  const { body } = await server.ask(LEADER, '/api/lists/knowledgePages');
  // The API's own form.
  const { items } = body as { items: KnowledgePage[] };
  return items.toSorted((a, b) => a.position - b.position)[0]!;
}

describe('a page of what is known', () => {
  it('is put on the agenda of a coming meeting, where those who come read it with its sources', async () => {
    const page = await firstPage();
    const { user, unmount } = openTab({ person: LEADER, page: 'knowledge', sub: page.key });
    const panel = within(await screen.findByRole('dialog', { name: page.title }));
    await user.selectOptions(
      await panel.findByRole('combobox', { name: 'Punkt på dagordningen' }),
      await panel.findByRole('option', { name: '20 maj 2021: 2 Aktiviteter' }),
    );
    await user.click(panel.getByRole('button', { name: 'Lägg på dagordningen' }));
    expect(await panel.findByRole('link', { name: 'Tas upp under punkt 2 Aktiviteter, 20 maj 2021' })).toHaveAttribute(
      'href',
      `/tabs/meeting/${MEETING}`,
    );
    unmount();

    const member = openTab({ person: MEMBER, page: 'meeting' });
    const agenda = within(await screen.findByRole('region', { name: 'Dagordning' }));
    await member.user.click(await agenda.findByRole('button', { name: /^2 Aktiviteter/ }));
    expect(await screen.findByRole('heading', { level: 3, name: page.title })).toBeInTheDocument();
    expect(
      await screen.findByText((text) => text === `Källor: ${page.sources.replace(/\s+/g, ' ')}`),
    ).toBeInTheDocument();
  });

  it('offers those who only read no way onto an agenda, and shows where it is taken up', async () => {
    const page = await firstPage();
    openTab({ person: MEMBER, page: 'knowledge', sub: page.key });
    const panel = within(await screen.findByRole('dialog', { name: page.title }));
    await panel.findByRole('link', { name: /^Tas upp under punkt 2/ });
    expect(panel.queryByRole('button', { name: 'Lägg på dagordningen' })).not.toBeInTheDocument();
  });
});
