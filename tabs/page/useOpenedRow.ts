import type { ListName } from '../../shared/lists';
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
function read(text: string | null, lists: readonly ListName[]): OpenedRow | null {
  const [name = '', ...rest] = (text ?? '').split('/');
  const list = lists.find((one) => one === name);
  const tail = rest.join('/');
  if (!list || tail === '') return null;
  const isNew = tail.startsWith('+');
  return { list, key: isNew ? null : tail, kind: isNew ? tail.slice(1) : null };
}

/** How a row is opened for writing beside the page, added, and closed. */
export function useRowOpener() {
  const [, setView] = useView();
  return {
    edit: (list: ListName, key: string) => setView({ [ROW]: `${list}/${key}` }),
    add: (list: ListName, kind = '') => setView({ [ROW]: `${list}/+${kind}` }),
    close: () => setView({ [ROW]: null }),
  };
}

/** The same, with the row that is being written beside a page put together from these lists, as the address says it. */
export function useOpenedRow(lists: readonly ListName[]) {
  const [view] = useView();
  return { row: read(view.get(ROW), lists), ...useRowOpener() };
}
