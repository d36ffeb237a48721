import { benefits } from '../../../shared/lists/benefits';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

const LABELS = Object.values(benefits.fields.type.options).map(({ sv }) => sv);

/** By the initiative's key: the types of its benefits that stand, in the order of the list. */
async function typesOfBenefits(site: RawSite): Promise<Map<string, string[]>> {
  const found = new Map<string, Set<unknown>>();
  for (const { fields } of await site.rows('benefits')) {
    if (fields.Withdrawn === true) continue;
    const key = String(fields.Initiative);
    found.set(key, (found.get(key) ?? new Set()).add(fields.Type));
  }
  return new Map([...found].map(([key, types]) => [key, LABELS.filter((label) => types.has(label))]));
}

const listOf = (raw: unknown): unknown[] => (Array.isArray(raw) ? raw : raw === undefined || raw === null ? [] : [raw]);

/** What is wanting in a row of what the process factory is narrowed by. */
function wanting({ fields }: RawRow, types: readonly string[]): Record<string, unknown> {
  const hasGoal = String(fields.GoalLinks ?? '').trim() !== '';
  const told = listOf(fields.BenefitTypes);
  const isTold = told.length === types.length && types.every((label) => told.includes(label));
  return {
    ...(hasGoal && fields.HasGoal !== true ? { HasGoal: true } : {}),
    ...(isTold ? {} : { 'BenefitTypes@odata.type': 'Collection(Edm.String)', BenefitTypes: types }),
  };
}

/** Initiatives that were written before they could be narrowed by goals and benefits are told which they have. */
export const narrowedInitiatives: Upgrade = {
  name: 'narrowed-initiatives',
  label: {
    sv: 'Insatser får veta om de har mål och vilka nyttor de har',
    en: 'Initiatives are told whether they have goals, and which benefits',
  },
  async run(site) {
    const types = await typesOfBenefits(site);
    for (const row of await site.rows('initiatives')) {
      const changes = wanting(row, types.get(String(row.fields.AppKey)) ?? []);
      if (Object.keys(changes).length > 0) await site.change('initiatives', row, changes);
    }
  },
};
