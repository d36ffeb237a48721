import { knowledgePages } from '../../shared/lists/knowledgePages';
import { fetchedCode } from '../fetchedCode';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { WithCode } from '../WithCode';

const agendaCode = fetchedCode(() => import('./knowledge/PutOnAgenda'));

const look: ListLook<'knowledgePages'> = {
  below: (page) => <WithCode code={agendaCode}>{({ PutOnAgenda }) => <PutOnAgenda page={page} />}</WithCode>,
};

/** Kunskap: why the project does what it does, each page with its sources and a way onto a meeting's agenda. */
export default function KnowledgePage() {
  return <ListPage name="knowledgePages" list={knowledgePages} refers={[]} page="knowledge" look={look} />;
}
