import type { MandateRow } from '../lists/mandates';
import type { Member } from '../lists/members';
import type { Membership } from '../lists/memberships';
import { PROJECT_MANAGEMENT, VOTING_ROLES } from '../lists/roles';
import { inForce } from './inForce';
import { participatingOn } from './mandates';

interface Registers {
  memberships: readonly Membership[];
  mandates: readonly MandateRow[];
}

/** Who is called to a meeting on a day: the project management, then members and substitutes of the municipalities that take part, each by name. */
export function calledOn({ memberships, mandates }: Registers, members: readonly Member[], day: string): Member[] {
  const participating = new Set(participatingOn(mandates, day));
  const ranks = new Map<string, number>();
  for (const { member, role, municipality } of memberships.filter((one) => inForce(one, day))) {
    const isVoter = VOTING_ROLES.includes(role) && municipality !== null && participating.has(municipality);
    if (!isVoter && !PROJECT_MANAGEMENT.includes(role)) continue;
    const rank = isVoter ? (role === 'substitute' ? 2 : 1) : 0;
    ranks.set(member, Math.min(rank, ranks.get(member) ?? rank));
  }
  const rankOf = ({ key }: Member): number => ranks.get(key) ?? 0;
  return members
    .filter(({ key }) => ranks.has(key))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'sv'));
}
