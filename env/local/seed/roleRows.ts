import { memberKey } from '../../../shared/lists/members';
import { people } from './people';
import type { SeedRow } from './SeedRow';

/** What whoever comes next needs to get; examples, and marked as such. */
const HANDOVERS = {
  projektledare: [
    'Projektets samarbetsytor och behörigheter',
    'Beslut som väntar och åtgärder som är öppna',
    'Kontakter hos finansiären och i kommunerna',
    'Budget, avrop och rapportering',
    'Kommande möten och kallelser',
  ],
  kursledare: [
    'Kursmaterial och inspelningar',
    'Undertexter som återstår att granska',
    'Planerade kurstillfällen och deltagare',
    'Metodmallar som är utkast',
  ],
};

/** The roles that risk R1 speaks of. The record names nobody as course leader and no other deputies, and neither does this. */
export function roleRows(tenantId: string): SeedRow[] {
  const keyOf = (role: string): string | null => {
    const person = people.find(({ roleKey }) => roleKey === role);
    return person ? memberKey(tenantId, person.objectId) : null;
  };
  const [leader, assistant] = [keyOf('projectLeader'), keyOf('assistantProjectLeader')];
  const roles = [
    { key: 'projektledare', title: 'Projektledare', holder: leader, deputy: assistant },
    { key: 'bitradande', title: 'Biträdande projektledare', holder: assistant, deputy: null },
    { key: 'kursledare', title: 'Kursledare', holder: null, holderName: 'Framgår inte av protokollet', deputy: null },
  ];
  return [
    ...roles.map(
      ({ key, ...draft }): SeedRow => ({ list: 'keyRoles', key, draft: { ...draft, isKey: key !== 'bitradande' } }),
    ),
    ...Object.entries(HANDOVERS).flatMap(([role, points]) =>
      points.map(
        (title, at): SeedRow => ({
          list: 'roleHandovers',
          key: `${role}.${at + 1}`,
          draft: { title, role, where: 'Exempel', done: false },
        }),
      ),
    ),
  ];
}
