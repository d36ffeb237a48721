import type { ActionPoint } from '../lists/actionPoints';

/** Who answers for an action: the person, and beside them the role or organisation that was written. Null when nobody does. */
export const ownerOf = (
  { owner, ownerName }: Pick<ActionPoint, 'owner' | 'ownerName'>,
  nameOf: (member: string) => string | undefined,
): string | null => [owner && nameOf(owner), ownerName].filter(Boolean).join(', ') || null;
