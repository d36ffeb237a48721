import type { ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { tableExtent } from '../../shared/schema/listedFields';
import type { ApiError } from '../ApiError';
import type { ItemOf } from '../api';
import { recordQuery } from '../listData';
import { useSession } from '../session';
import { useAsked } from '../useAsked';

/** A record that is open, whole. */
interface Whole<N extends ListName> {
  item: ItemOf<N> | undefined;
  error: ApiError | null;
  refetch: () => void;
}

/** The whole of a record of which the table has only what it shows; where the table has it all, nothing more is asked for. */
export function useRecord<N extends ListName>(
  name: N,
  { list, row }: { list: ListDefinition; row: ItemOf<N> | undefined },
): Whole<N> {
  const { api } = useSession();
  const isWhole = tableExtent(list) === 'whole';
  const { data, error, refetch } = useAsked({
    ...recordQuery(api, { name, list, key: row?.key ?? '' }),
    enabled: row !== undefined && !isWhole,
  });
  return {
    item: isWhole ? row : data?.item,
    error,
    refetch,
  };
}
