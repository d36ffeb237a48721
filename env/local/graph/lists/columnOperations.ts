import { created, type Operation, ok, type Parts, type Resources } from '../router';
import { readSelect } from '../select';
import { addColumn, changeColumn, columnsOf, presentColumn } from './columns';
import { requireList } from './lists';

/** The columns of a list. */
export function columnOperations({ database, site }: Resources): Operation[] {
  const path = '/sites/{site}/lists/{list}/columns';
  const listId = (parts: Parts): string => requireList(database, site, parts.list ?? '').id;
  return [
    {
      method: 'GET',
      path,
      work: ({ query }, parts) => {
        const showHidden = readSelect(query)?.includes('hidden') ?? false;
        const columns = columnsOf(database, listId(parts)).filter((column) => showHidden || !column.hidden);
        return ok({ value: columns.map((column) => presentColumn(column, readSelect(query))) });
      },
    },
    {
      method: 'POST',
      path,
      work: ({ body }, parts) => created(presentColumn(addColumn(database, listId(parts), body))),
    },
    {
      method: 'PATCH',
      path: `${path}/{column}`,
      work: ({ body }, parts) => {
        const column = changeColumn(database, listId(parts), { id: parts.column ?? '', body });
        return ok(presentColumn(column));
      },
    },
  ];
}
