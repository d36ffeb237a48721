import { useQuery } from '@tanstack/react-query';
import type { ListName } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import { tableExtent } from '../../shared/schema/listedFields';
import { type ApiError, asApiError } from '../ApiError';
import type { ItemOf } from '../api';
import { recordQuery } from '../listData';
import { useSession } from '../session';

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
  const { api, t } = useSession();
  const isWhole = tableExtent(list) === 'whole';
  const { data, error, refetch } = useQuery({
    ...recordQuery(api, { name, list, key: row?.key ?? '' }),
    enabled: row !== undefined && !isWhole,
  });
  return {
    item: isWhole ? row : data?.item,
    error: error ? asApiError(error, t.frame.somethingWrong) : null,
    refetch: () => void refetch(),
  };
}
