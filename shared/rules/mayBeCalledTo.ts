import type { Member } from '../lists/members';
import type { Municipality } from '../lists/municipalities';
import { PROJECT_MANAGEMENT, VOTING_ROLES } from '../lists/roles';

const rankOf = ({ role }: Member): number => (PROJECT_MANAGEMENT.includes(role) ? 0 : role === 'substitute' ? 2 : 1);

/** Who is called to a meeting: the project management, then members and substitutes of the municipalities that take part, each by name. */
export function mayBeCalledTo(members: readonly Member[], municipalities: readonly Municipality[]): Member[] {
  const takesPart = (key: string | null): boolean =>
    municipalities.find((one) => one.key === key)?.participates === true;
  return members
    .filter(({ active, role, municipality }) => {
      if (!active) return false;
      return PROJECT_MANAGEMENT.includes(role) || (VOTING_ROLES.includes(role) && takesPart(municipality));
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'sv'));
}
