import { kindOf } from '../fields';
import type { ColumnFacet } from '../fields/kind';
import { systemColumnNames } from '../text/systemColumns';
import { SYSTEM_COLUMNS } from './codec';
import { columnName } from './columnName';
import type { ListDefinition } from './defineList';

/** A column as Graph's columnDefinition resource describes it. */
export interface ColumnDefinition extends ColumnFacet {
  name: string;
  displayName: string;
  description?: string;
  indexed?: boolean;
  enforceUniqueValues?: boolean;
  hidden?: boolean;
}

const systemColumn = (of: keyof typeof SYSTEM_COLUMNS, { unique = false } = {}): ColumnDefinition => ({
  name: SYSTEM_COLUMNS[of],
  displayName: systemColumnNames[of],
  text: { maxLength: 255 },
  ...(unique ? { indexed: true, enforceUniqueValues: true } : {}),
});

/** The SharePoint columns of a list, besides the built-in Title; the app's own key column first. */
export function columnsOf(list: ListDefinition): ColumnDefinition[] {
  const own = Object.entries(list.fields)
    .filter(([name]) => list.titleField !== name)
    .map(([name, field]) => ({
      name: columnName(list, name),
      displayName: field.label.sv,
      ...(field.hint ? { description: field.hint.sv } : {}),
      ...(field.indexed ? { indexed: true } : {}),
      ...kindOf(field).facet(field),
    }));
  const number = list.numbered ? [systemColumn('number', { unique: true })] : [];
  const stamp = [systemColumn('createdBy'), systemColumn('changedBy')];
  return [systemColumn('key', { unique: true }), ...number, ...own, ...stamp];
}
