import { writesOwnMunicipality } from '../../shared/rules/access';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Typed } from '../form/draftStore';
import { useSession } from '../session';

/** Who speaks for one municipality writes for that one only. */
export function useOwn(list: ListDefinition): { start: Typed; fixed: string[] } {
  const { me } = useSession();
  if (!writesOwnMunicipality(list, me)) return { start: {}, fixed: [] };
  return { start: { municipality: me.municipality }, fixed: ['municipality'] };
}
