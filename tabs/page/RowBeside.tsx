import { lists } from '../../shared/lists';
import { rowName } from '../../shared/schema/rowName';
import type { Typed } from '../form/draftStore';
import { useWholeContext } from '../form/useWholeContext';
import { useItems } from '../session';
import { NewRecord } from './NewRecord';
import { RecordOf } from './RecordOf';
import type { OpenedRow } from './useOpenedRow';

interface RowBesideProps {
  row: OpenedRow;
  title?: string | undefined;
  /** Values that a new row starts from. */
  start: Typed;
  /** Fields that are given by where the row stands. */
  fixed: readonly string[];
  /** Key of what was saved. */
  onSaved: (key: string) => void;
  onClose: () => void;
}

/** A row of a page that is put together from several lists, to write beside it: what there is to read stands on the page. */
export function RowBeside({ row, title, start, fixed, onSaved, onClose }: RowBesideProps) {
  const { items } = useItems(row.list);
  const context = useWholeContext(lists[row.list]);
  if (row.key === null) {
    return (
      <NewRecord name={row.list} start={start} fixed={fixed} onSaved={({ key }) => onSaved(key)} onCancel={onClose} />
    );
  }
  const item = items.find(({ key }) => key === row.key);
  if (!item) return null;
  return (
    <RecordOf
      key={item.key}
      name={row.list}
      item={item}
      context={context}
      look={{ title: title ?? rowName(lists[row.list], item, context.language), fixed }}
      isEditing
      onSaved={() => onSaved(item.key)}
      onRead={onClose}
      onClose={onClose}
    />
  );
}
