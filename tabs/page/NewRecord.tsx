import { type ListName, lists } from '../../shared/lists';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { ItemOf } from '../api';
import type { Typed } from '../form/draftStore';
import type { Follow } from '../form/FormGroup';
import { RecordForm } from '../form/RecordForm';
import { useSession } from '../session';
import { RecordPanel } from './RecordPanel';
import { useOwn } from './useOwn';

interface NewRecordProps<N extends ListName> {
  name: N;
  start?: Typed;
  fixed?: readonly string[];
  follow?: Follow | undefined;
  onSaved: (item: ItemOf<N>) => void;
  onCancel: () => void;
}

/** A new record begins in its first state, unless another is chosen. */
const firstState = ({ life }: ListDefinition): Typed => (life?.states.starts ? { state: life.states.first } : {});

/** The panel in which a record is added. */
export function NewRecord<N extends ListName>(props: NewRecordProps<N>) {
  const { name, start = {}, fixed = [], follow, onSaved, onCancel } = props;
  const { language } = useSession();
  const list: ListDefinition = lists[name];
  const own = useOwn(list);
  return (
    <RecordPanel record="new" title={list.words?.newOne[language] ?? ''} onClose={onCancel}>
      <RecordForm
        name={name}
        level="short"
        start={{ ...firstState(list), ...start, ...own.start }}
        fixed={[...fixed, ...own.fixed]}
        follow={follow}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </RecordPanel>
  );
}
