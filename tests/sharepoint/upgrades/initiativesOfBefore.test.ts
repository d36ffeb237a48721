import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists } from '../../../bot/sharepoint/siteLists';
import { lists } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

/** The list as it was: level 0 had half of its name, and nothing was told of goals and benefits. */
function initiativesOfBefore(): ListDefinition {
  const { hasGoal: _, benefitTypes: __, ...fields } = lists.initiatives.fields;
  const options = { ...fields.confidentiality.options, zero: { sv: '0 Försumbar', en: '0 Negligible' } };
  return {
    ...lists.initiatives,
    fields: { ...fields, confidentiality: { ...fields.confidentiality, options } },
  };
}

async function write(list: ListDefinition, fields: Record<string, unknown>): Promise<void> {
  const path = await createSiteLists(graph.client(), graph.site).listPath(list);
  await graph.client().post(`${path}/items`, { fields });
}

const initiative = (AppKey: string, more: object) =>
  write(lists.initiatives, {
    AppKey,
    Title: AppKey,
    Municipality: '1421',
    Need: 'Behov',
    Phase: 'Digitalisering',
    State: 'Idé',
    ...more,
  });

const benefit = (AppKey: string, Initiative: string, more: object) =>
  write(lists.benefits, { AppKey, Title: AppKey, Initiative, ...more });

const upgrade = () => provision(graph.client(), graph.site, { logger: quietLogger });

it('a site of before gets KLASSA’s name of level 0, and its initiatives are told of their goals and benefits', async () => {
  const others = Object.values<ListDefinition>(lists).filter(({ name }) => name !== 'initiatives');
  await graph.provision([...others, initiativesOfBefore()]);
  await initiative('klassad', { Confidentiality: '0 Försumbar', Integrity: '2 Betydande' });
  await initiative('med-allt', { GoalLinks: 'M1' });
  await initiative('utan', {});
  await benefit('n1', 'med-allt', { Type: 'Ekonomisk nytta' });
  await benefit('n2', 'med-allt', { Type: 'Personalnytta' });
  await benefit('n3', 'utan', { Type: 'Brukarnytta', Withdrawn: true });
  expect((await upgrade()).problems).toEqual([]);
  const store = await graph.store();
  const told = store.all('initiatives').map(({ key, confidentiality, integrity, hasGoal, benefitTypes }) => ({
    key,
    confidentiality,
    integrity,
    hasGoal: hasGoal === true,
    benefitTypes: benefitTypes ?? [],
  }));
  const nothing = { confidentiality: null, integrity: null, hasGoal: false, benefitTypes: [] };
  expect(new Set(told)).toEqual(
    new Set([
      { ...nothing, key: 'klassad', confidentiality: 'zero', integrity: 'two' },
      { ...nothing, key: 'med-allt', hasGoal: true, benefitTypes: ['staff', 'economic'] },
      { ...nothing, key: 'utan' },
    ]),
  );
  expect((await upgrade()).done).toEqual([]);
});
