import { kindOf } from '../../shared/fields';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowName } from '../../shared/schema/rowName';
import type { SortValue } from '../../shared/schema/sortRows';
import type { FieldContext } from '../fields/fieldView';
import { FieldValue, wordsOf } from '../fields/fieldViews';
import type { Column } from './column';

/** The value of a field as text, for search and sorting. */
export function fieldText(list: ListDefinition, item: object, of: { name: string; context: FieldContext }): string {
  const field = list.fields[of.name];
  return field ? wordsOf(field, Reflect.get(item, of.name), of.context) : '';
}

/** What a row is sorted by: the kind's own order, else what is read. */
function sortValue(list: ListDefinition, item: object, of: { name: string; context: FieldContext }): SortValue {
  const field = list.fields[of.name];
  const value: unknown = Reflect.get(item, of.name) ?? null;
  if (!field || value === null) return null;
  return kindOf(field).order?.(field, value) ?? fieldText(list, item, of);
}

const WIDTH = 120;
/** A letter of a head with the spacing that a reader may ask for, and what stands around the words. */
const LETTER = 10;
const AROUND = 24;

/** As wide as its longest word, where the list says nothing else: no word breaks inside. */
const widthFor = (header: string): number =>
  Math.max(WIDTH, AROUND + LETTER * Math.max(...header.split(/\s+/).map((word) => word.length)));

/** A table column that shows one field as its kind is shown everywhere. */
function fieldColumn<T extends object>(
  list: ListDefinition,
  context: FieldContext,
  { id, ...rest }: Pick<Column<T>, 'id'> & Partial<Column<T>>,
): Column<T> {
  const field = list.fields[id];
  if (!field) throw new Error(`${list.name} has no field ${id}`);
  const header = field.label[context.language];
  const isName = list.numbered !== undefined && id === list.titleField;
  return {
    id,
    width: widthFor(header),
    header,
    // What has a number is called by it, also in the column of its title.
    cell: (row) =>
      isName
        ? rowName(list, row, context.language)
        : // Called rather than drawn: a table has many.
          FieldValue({ field, value: Reflect.get(row, id) ?? null, context }),
    plain: rest.cell === undefined,
    sortBy: (row) => sortValue(list, row, { name: id, context }),
    ...rest,
  };
}

/** The columns that a list's description names for its table; a page says only what is special about one of them. */
export const tableColumns = <T extends object>(
  list: ListDefinition,
  context: FieldContext,
  special: Readonly<Record<string, Partial<Column<T>>>>,
): Column<T>[] =>
  (list.columns ?? list.table.map((field) => ({ field }))).map(({ field: id, ...width }) =>
    fieldColumn<T>(list, context, { id, ...width, ...special[id] }),
  );
