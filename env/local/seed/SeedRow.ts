import type { ListName, Lists } from '../../../shared/lists';
import type { Draft } from '../../../shared/schema/defineList';

/** A row to create: its list, key, the number it has in the record, and its values. */
export type SeedRow = { [N in ListName]: { list: N; key: string; number?: string; draft: Draft<Lists[N]> } }[ListName];
