import type { ListDefinition } from '../../shared/schema/defineList';
import type { FieldContext } from '../fields/fieldView';
import { viewOf } from '../fields/fieldViews';
import type { Column } from './column';
import type { SortValue } from './sortRows';

/** The value of a field as text, for search and sorting. */
export function fieldText(list: ListDefinition, item: object, of: { name: string; context: FieldContext }): string {
  const field = list.fields[of.name];
  if (!field) return '';
  return viewOf(field).Text({ field, value: Reflect.get(item, of.name) ?? null, context: of.context });
}

/** A choice is sorted in the order in which the list names it, everything else by what is read. */
function sortValue(list: ListDefinition, item: object, of: { name: string; context: FieldContext }): SortValue {
  const field = list.fields[of.name];
  const value: unknown = Reflect.get(item, of.name) ?? null;
  if (field?.kind === 'choice') return value === null ? null : Object.keys(field.options).indexOf(String(value));
  if (field?.kind === 'instant' || field?.kind === 'date') return value === null ? null : String(value);
  if (typeof value === 'number') return value;
  return fieldText(list, item, of) || null;
}

const WIDTH = 120;

/** A table column that shows one field as its kind is shown everywhere. */
function fieldColumn<T extends object>(
  list: ListDefinition,
  context: FieldContext,
  { id, ...rest }: Pick<Column<T>, 'id'> & Partial<Column<T>>,
): Column<T> {
  const field = list.fields[id];
  if (!field) throw new Error(`${list.name} has no field ${id}`);
  const { Cell } = viewOf(field);
  return {
    id,
    width: WIDTH,
    header: field.label[context.language],
    cell: (row) => <Cell field={field} value={Reflect.get(row, id) ?? null} context={context} />,
    sortBy: (row) => sortValue(list, row, { name: id, context }),
    ...rest,
  };
}

/** The columns that a list's description names for its table; a page says only what is special about one of them. */
export const tableColumns = <T extends object>(
  list: ListDefinition,
  context: FieldContext,
  special: Readonly<Record<string, Partial<Column<T>>>>,
): Column<T>[] => list.table.map((id) => fieldColumn<T>(list, context, { id, ...special[id] }));
