import { type ListName, lists } from '../../shared/lists';
import { rowName } from '../../shared/schema/rowName';
import type { ApiError } from '../ApiError';
import type { ItemOf } from '../api';
import { useWholeContext } from '../form/useWholeContext';
import { Failure, Loading } from '../States';
import type { ListLook } from './ListLook';
import { NewRecord } from './NewRecord';
import { RecordOf } from './RecordOf';
import { RecordPanel } from './RecordPanel';
import type { Opened } from './useOpened';

/** What a register has open. */
export interface Here<N extends ListName> {
  name: N;
  look: ListLook<N>;
  items: readonly ItemOf<N>[];
  /** The opened record as the table has it. */
  row: ItemOf<N> | undefined;
  /** The whole of it, once it is there. */
  item: ItemOf<N> | undefined;
  fetching: { error: ApiError | null; refetch: () => void };
  opened: Opened;
  /** The opened record has just been written. */
  returned: boolean;
}

/** The record that is open beside the register, or being added there. */
export function RecordBeside<N extends ListName>(props: Here<N>) {
  const { name, look, items, row, item, fetching, opened, returned } = props;
  const context = useWholeContext(lists[name]);
  if (opened.isNew) {
    return (
      <NewRecord
        name={name}
        start={look.start?.(items) ?? {}}
        follow={look.follow}
        onSaved={({ key }) => opened.open(key)}
        onCancel={opened.close}
      />
    );
  }
  if (!row) return null;
  if (!item) {
    return (
      <RecordPanel
        record={row.key}
        title={look.title?.(row) ?? rowName(lists[name], row, context.language)}
        onClose={opened.close}
      >
        {fetching.error ? <Failure error={fetching.error} onRetry={fetching.refetch} /> : <Loading />}
      </RecordPanel>
    );
  }
  return (
    <RecordOf
      key={item.key}
      name={name}
      item={item}
      context={context}
      look={{
        title: look.title?.(item),
        above: look.above?.(item, context),
        below: look.below?.(item, context),
        instead: look.instead?.(item, context),
        othersHint: look.othersHint?.(item, context),
        follow: look.follow,
      }}
      isEditing={opened.isEditing}
      returned={returned}
      onEdit={opened.edit}
      onRead={opened.read}
      onClose={opened.close}
    />
  );
}
