import { type ExportCell, exportColumns, exportRow } from '../../../shared/exchange/exportTable';
import { type FindNamed, importedValue } from '../../../shared/exchange/importedValue';
import type { ListName } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import type { Problem } from '../../../shared/schema/problem';
import type { ItemOf, ListStore } from '../../ports';
import { namesFrom } from './namesFrom';

/** What the cells are read by. */
interface Reading {
  definition: ListDefinition;
  store: ListStore;
  find: FindNamed;
}

const isStamp = (field: string): boolean => field === 'key' || field === 'readableNumber';

function wordsOf(cell: ExportCell): string {
  if (cell === null) return '';
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'day' ? cell.day : cell.text;
}

/** What a row says in each language, by the names of its fields. */
function saidBy({ definition, store }: Reading, row: ItemOf<ListName>): ReadonlyMap<string, string>[] {
  return (['sv', 'en'] as const).map((language) => {
    const cells = exportRow(definition, row, namesFrom(store, language));
    return new Map(exportColumns(definition, language).map(({ field }, at) => [field, wordsOf(cells[at] ?? null)]));
  });
}

/** What each cell means. What still reads as the row says already is no change, whatever else it could mean. */
export function readValues(reading: Reading, given: Map<string, string>, before: ItemOf<ListName> | undefined) {
  const { definition, find } = reading;
  const said = before ? saidBy(reading, before) : [];
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, cell] of given) {
    const field = definition.fields[name];
    if (isStamp(name) || !field || field.kind === 'data') continue;
    if (said.some((words) => words.get(name) === cell.trim())) continue;
    const found = importedValue(field, cell, find);
    if (!('value' in found)) problems.push({ field: name, ...found });
    else if (found.value !== null || before) values[name] = found.value;
  }
  return { values, problems };
}
