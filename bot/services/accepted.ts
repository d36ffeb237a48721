import type { ListName, Lists } from '../../shared/lists';
import type { Changes, Draft } from '../../shared/schema/defineList';
import type { FieldValues } from './behaviours/Behaviour';

// The rules of a list accept values by name; what they have accepted has the list's own types. This is where that is claimed, and nowhere else.

/** Values of a new row that the rules of this very list have accepted. */
export const acceptedDraft = <N extends ListName>(_list: N, values: FieldValues): Draft<Lists[N]> =>
  values as Draft<Lists[N]>;

/** Changes of a row that the rules of this very list have accepted. */
export const acceptedChanges = <N extends ListName>(_list: N, values: FieldValues): Changes<Lists[N]> =>
  values as Changes<Lists[N]>;
