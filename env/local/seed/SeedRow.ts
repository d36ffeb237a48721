import type { ListName, Lists } from '../../../shared/lists';
import type { Draft } from '../../../shared/schema/defineList';

/** A row to create: its list, key and values. */
export type SeedRow = { [N in ListName]: { list: N; key: string; draft: Draft<Lists[N]> } }[ListName];
