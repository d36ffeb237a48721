import { isListName, type ListName } from '../../shared/lists';
import { useView } from '../location';

/** A row of a list that a page shows among other things. */
export interface OpenedRow {
  list: ListName;
  /** None for a row that is being added. */
  key: string | null;
  /** What kind of row is added, where the page has several. */
  kind: string | null;
}

const ROW = 'row';

/** `milestones/M1` for a row that is there, `milestones/+upcoming` for one that is being added. */
function read(text: string | null): OpenedRow | null {
  const [list = '', ...rest] = (text ?? '').split('/');
  const tail = rest.join('/');
  if (!isListName(list) || tail === '') return null;
  const isNew = tail.startsWith('+');
  return { list, key: isNew ? null : tail, kind: isNew ? tail.slice(1) : null };
}

/** The row that is being written beside a page put together from several lists, as the address says it. */
export function useOpenedRow() {
  const [view, setView] = useView();
  return {
    row: read(view.get(ROW)),
    edit: (list: ListName, key: string) => setView({ [ROW]: `${list}/${key}` }),
    add: (list: ListName, kind = '') => setView({ [ROW]: `${list}/+${kind}` }),
    close: () => setView({ [ROW]: null }),
  };
}
